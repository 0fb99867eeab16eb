import type { EntryPlace, Problem } from '../../content/index.js';
import type { Entry, Hit, LanguagePack } from '../../model/index.js';
import { createIndex, loadLanguage, searchableOf } from '../../search/index.js';

/** From this share of its own score another entry that says the very same counts as a tie. */
const TIE = 0.97;
/**
 * A rival must be this much better, for a question that is only alike. Set on six public help centers in four languages:
 * below it most are neighbours that tell themselves apart well enough.
 */
const WINS = 1.05;

/** An entry that a customer gets for another one's question. */
interface Rival {
  readonly entry: Entry;
  readonly question: string;
  readonly other: Entry;
  readonly isSame: boolean;
  readonly lead: number;
}

/**
 * Asks the search that customers use for each entry's own title and questions, and reports those for which another entry
 * comes first or ties. `lineIn` finds words in a file.
 */
export async function findDuplicates(
  pack: LanguagePack,
  placeOf: (id: string) => EntryPlace | undefined,
  lineIn: (place: EntryPlace, words: string) => Promise<number>,
): Promise<Problem[]> {
  const index = createIndex(pack.entries.map(searchableOf), await loadLanguage(pack.language, pack.synonyms));
  const byId = new Map(pack.entries.map((entry) => [entry.id, entry]));
  const told = new Set<string>();
  const problems: Problem[] = [];
  for (const entry of pack.entries) {
    const rivals = [entry.title, ...entry.questions].flatMap((question) =>
      rivalFor(entry, question, index.search, byId),
    );
    const [rival] = rivals.sort((a, b) => Number(b.isSame) - Number(a.isSame) || b.lead - a.lead);
    const place = placeOf(entry.id);
    if (rival === undefined || place === undefined || told.has(`${rival.other.id}\n${entry.id}`)) continue;
    told.add(`${entry.id}\n${rival.other.id}`);
    const line = await lineIn(place, rival.question);
    const otherPlace = placeOf(rival.other.id);
    const otherLine = otherPlace && (await lineIn(otherPlace, rival.isSame ? rival.question : rival.other.title));
    problems.push({
      severity: 'warning',
      file: place.file,
      line,
      rule: 'duplicate-question',
      ...wordsOf(rival, otherPlace === undefined ? rival.other.id : `${otherPlace.file}:${otherLine ?? 1}`),
    });
  }
  return problems;
}

function rivalFor(
  entry: Entry,
  question: string,
  search: (words: string, options: { limit: number; open: boolean }) => Hit[],
  byId: ReadonlyMap<string, Entry>,
): Rival[] {
  const hits = search(question, { limit: 5, open: false });
  const own = hits.find(({ id }) => id === entry.id)?.score ?? 0;
  const best = hits.find(({ id }) => id !== entry.id);
  const other = best && byId.get(best.id);
  // Words of a body make no question; who wins by them is about something else.
  if (!best?.confident || best.reason === 'body' || other === undefined) return [];
  const isSame = [other.title, ...other.questions].some((asked) => plain(asked) === plain(question));
  if (best.score < own * (isSame ? TIE : WINS)) return [];
  return [{ entry, question, other, isSame, lead: own === 0 ? Infinity : best.score / own }];
}

function wordsOf({ question, other, isSame }: Rival, where: string): Pick<Problem, 'message' | 'remedy'> {
  if (isSame)
    return {
      message: `"${question}" is asked in ${where} too, and customers get only one of the two first.`,
      remedy: 'Make one article of both, or say in each title what tells it apart.',
    };
  return {
    message: `A customer who asks "${question}" gets "${other.title}" first (${where}).`,
    remedy:
      'If that one answers it, make one article of both; else say in the title or in questions: what tells this one apart.',
  };
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
