import { startFlow, takeChoice } from '../flow/index.js';
import { isArticle, isFlow, type Choice, type Hit } from '../model/index.js';
import { loadBody } from './answer-finder.js';
import { updateRecommendation } from './update-recommendation.js';
import type { VisitContext } from './visit-context.js';
import { findEntry, openEntry, topicOf, type View, type VisitState } from './visit-state.js';

const MOST_HITS = 8;
/** From this share of a score on, two answers are nearly equal. */
const NEARLY = 0.95;
const MOST_TRAIL = 30;

/**
 * Searches at each key. Only the answer to the newest words is shown, whichever arrives last. `within`: the topic that is
 * searched; one that holds no answer must not hide those of others.
 */
export async function type(visit: VisitContext, text: string, within = visit.state.within): Promise<void> {
  if (text.trim() === '') return visit.change({ draft: text, search: { kind: 'idle' }, within: undefined });
  const shown = visit.state.search.kind === 'idle' ? [] : visit.state.search.hits;
  visit.change({ draft: text, within, search: { kind: 'searching', hits: shown } });
  const find = async (category?: string) =>
    visit
      .finder()
      ?.find(text, { limit: MOST_HITS, open: true, ...(category !== undefined && { category }) })
      .catch((error: unknown) => {
        // Where the search fails the customer is shown the ways on, as where nothing is found.
        visit.effects.report(error);
        return [];
      });
  const inTopic = await find(within);
  const lifted = within !== undefined && inTopic?.length === 0;
  const hits = lifted ? await find() : inTopic;
  const { draft, search } = visit.state;
  // An answer may have been opened meanwhile; results that come late must not cover it.
  if (draft === text && visit.state.within === within && search.kind === 'searching' && hits !== undefined)
    visit.change({
      search: { kind: 'found', hits: steady(hits, shown) },
      ...(lifted && { within: undefined }),
    });
}

/** As little as possible moves under the customer's eyes: of two that are nearly equal the one that stood above stays there. */
function steady(hits: readonly Hit[], shown: readonly Hit[]): readonly Hit[] {
  const places = new Map(shown.map(({ id }, place) => [id, place]));
  const list = [...hits];
  for (let i = 1; i < list.length; i++)
    for (let j = i; j > 0; j--) {
      const [above, below] = [list[j - 1], list[j]];
      if (!above || !below || below.score < NEARLY * above.score) break;
      if (!((places.get(below.id) ?? Infinity) < (places.get(above.id) ?? -1))) break;
      [list[j - 1], list[j]] = [below, above];
    }
  return list;
}

/** Opens an article or a flow in Answers, as soon as the pack is there, and notes that it was read. */
export async function open(
  visit: VisitContext,
  target: { readonly id: string; readonly heading?: string; readonly step?: string },
): Promise<void> {
  await visit.ready();
  const entry = findEntry(visit.state, target.id);
  if (entry === undefined)
    return visit.effects.report(new Error(`There is no article or flow "${target.id}" in this pack.`));
  rememberSearch(visit);
  const found = visit.state.search.kind === 'idle' ? undefined : visit.state.draft;
  const view: View = isFlow(entry)
    ? { kind: 'flow', position: { ...startFlow(entry), ...(target.step !== undefined && { step: target.step }) } }
    : {
        ...{ kind: 'article', id: entry.id },
        ...(target.heading !== undefined && { heading: target.heading }),
        ...(found !== undefined && { found }),
      };
  show(visit, view);
  const { state, effects } = visit;
  const read = [...state.read, { id: entry.id, title: entry.title, at: effects.now() }];
  if (!state.read.some(({ id }) => id === entry.id)) visit.change({ read });
  updateRecommendation(visit);
  if (state.pack.kind !== 'ready') return;
  const { base } = state.pack;
  const body = await loadBody(entry, base, effects.fetch);
  // Meanwhile another article may have come, or another language.
  const { pack } = visit.state;
  if (body === undefined || pack.kind !== 'ready' || pack.base !== base) return;
  const entries = pack.pack.entries.map((other) =>
    other.id === entry.id && isArticle(other) ? { ...other, body } : other,
  );
  visit.change({ pack: { ...pack, pack: { ...pack.pack, entries } } });
}

/** Goes on in the flow that Answers shows. */
export function choose(visit: VisitContext, choice: Choice): void | Promise<void> {
  const { view } = visit.state;
  const { to } = choice;
  if (to.kind === 'article' || to.kind === 'flow') return open(visit, to);
  if (to.kind !== 'step' || view.kind !== 'flow') return;
  const flow = findEntry(visit.state, view.position.flow);
  if (flow === undefined || !isFlow(flow)) return;
  noteChoice(visit, view.position.flow, view.position.step, choice);
  show(visit, { kind: 'flow', position: takeChoice(flow, view.position, choice) });
}

/** Writes down what was tried in a flow, so that nobody has to be told again. */
export function noteChoice(visit: VisitContext, flowId: string, stepId: string, choice: Choice): void {
  const flow = findEntry(visit.state, flowId);
  if (flow === undefined || !isFlow(flow)) return;
  const step = flow.steps.find(({ id }) => id === stepId)?.title ?? stepId;
  visit.change({
    tried: [...visit.state.tried, { flow: flow.title, step, choice: choice.label, at: visit.effects.now() }],
  });
}

/** Shows a view in Answers; Back leads to where the customer was before. */
export function show(visit: VisitContext, view: View): void {
  const { trail, view: left, place } = visit.state;
  visit.change({
    ...{ view, place: 'answers', search: { kind: 'idle' } },
    trail: [...trail, { place, view: left }].slice(-MOST_TRAIL),
  });
}

export function back(visit: VisitContext): void {
  const { trail, draft } = visit.state;
  const { place, view } = trail.at(-1) ?? { place: 'answers', view: { kind: 'home' } };
  visit.change({ view, place, trail: trail.slice(0, -1) });
  // Coming back to the start with words in the field means coming back to their results.
  if (place === 'answers' && view.kind === 'home' && draft !== '') void type(visit, draft);
}

/** After the pack has changed: what it does not hold is not shown, and what was searched is searched in it. */
export function settleIn(visit: VisitContext): void {
  const { view, search, draft, pack } = visit.state;
  const topics = pack.kind === 'ready' ? pack.pack.entries.map(topicOf) : [];
  const lost =
    view.kind === 'category'
      ? !topics.includes(view.category)
      : view.kind !== 'home' && openEntry(visit.state) === undefined;
  if (lost) visit.change({ view: { kind: 'home' }, trail: [] });
  if (search.kind !== 'idle') void type(visit, draft).catch(visit.effects.report);
}

export function home(visit: VisitContext): void {
  visit.change({
    ...{ view: { kind: 'home' }, trail: [], draft: '', search: { kind: 'idle' }, within: undefined },
    place: 'answers',
  });
}

export function rate(visit: VisitContext, id: string, helped: boolean): void {
  visit.change({ read: visit.state.read.map((entry) => (entry.id === id ? { ...entry, helped } : entry)) });
  updateRecommendation(visit);
}

/** Words that were really searched for: those in the field when an answer is opened or the customer moves on. */
export function rememberSearch(visit: VisitContext): void {
  const words = visit.state.draft.trim();
  if (visit.state.place === 'answers' && words !== '' && visit.state.searches.at(-1) !== words)
    visit.change({ searches: [...visit.state.searches, words] });
}

/** Whether Back has anywhere to go. */
export function canGoBack(state: VisitState): boolean {
  return state.place === 'answers' && (state.view.kind !== 'home' || state.trail.length > 0);
}
