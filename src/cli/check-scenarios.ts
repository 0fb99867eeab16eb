import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  didYouMean,
  readScenarios,
  readYaml,
  suggest,
  type Compiled,
  type Expectation,
  type Problem,
  type Scenario,
} from '../content/index.js';
import { bodyText, type Hit, type LanguagePack } from '../model/index.js';
import { CONFIDENT, createIndex, loadLanguage, searchableOf } from '../search/index.js';
import { Customer, instantOfWords, type Exchange } from './customer.js';

/** How one scenario went. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly passed: boolean;
  /** What was said and answered, and why, one line each. */
  readonly transcript: readonly string[];
  readonly problems: readonly Problem[];
}

const RULE = 'scenarios';

/** Reads all of `scenarios/` in a help folder; what is wrong with a file goes to `problems`. */
export async function readScenarioFolder(folder: string, problems: Problem[]): Promise<Scenario[]> {
  const inside = await readdir(join(folder, RULE), { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = inside
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const read = paths.map(async (path) => {
    const file = path.slice(folder.length + 1).replaceAll('\\', '/');
    return readScenarios(file, await readFile(path, 'utf8'), readYaml, (problem) =>
      problems.push({ ...problem, file }),
    );
  });
  return (await Promise.all(read)).flat();
}

/**
 * Lets a customer live through each scenario, in the bot that customers get. `now` (ms since 1970) is the time for those
 * that name none.
 */
export async function runScenarios(
  compiled: Compiled,
  scenarios: readonly Scenario[],
  now: number,
): Promise<ScenarioResult[]> {
  const customers = new Map<string, Promise<Customer>>();
  const results: ScenarioResult[] = [];
  for (const scenario of scenarios) {
    const language = scenario.language ?? compiled.defaultLanguage;
    const pack = packFor(compiled, language);
    if (pack === undefined) {
      results.push(unplayable(scenario, `There is no help in "${language}".`, languagesOf(compiled)));
      continue;
    }
    const at = scenario.at === undefined ? now : instantOfWords(scenario.at, pack);
    if (at === undefined) {
      results.push(unplayable(scenario, `"${scenario.at ?? ''}" is no time.`, 'Write at: 2026-12-24 10:00'));
      continue;
    }
    const key = `${pack.language} ${at}`;
    const customer = customers.get(key) ?? Customer.arrives(compiled, pack, at);
    customers.set(key, customer);
    results.push(await play(scenario, await customer));
  }
  return results;
}

async function play(scenario: Scenario, customer: Customer): Promise<ScenarioResult> {
  await customer.startsAfresh();
  const transcript: string[] = [];
  const problems: Problem[] = [];
  for (const { says, line, expect } of scenario.turns) {
    const exchange = await customer.says(says);
    transcript.push(...transcriptOf(exchange));
    for (const expectation of expect) {
      const missing = missingTarget(expectation, customer.pack);
      if (missing === undefined && holds(expectation, exchange, customer.pack)) continue;
      const { file } = scenario;
      if (missing !== undefined) {
        problems.push({ severity: 'error', file, line, rule: RULE, ...missing });
        continue;
      }
      const { why, remedy } = await reasonOf(says, expectation, exchange, customer);
      transcript.push(`  expected ${wordsOf(expectation)}`, ...why.map((reason) => `  ${reason}`));
      const message = `"${says}": expected ${wordsOf(expectation)}, came ${cameOf(expectation, exchange)}.`;
      problems.push({ severity: 'error', file, line, rule: RULE, message, remedy });
    }
  }
  const dependsOnHour = scenario.turns.some(({ expect }) => expect.some(({ kind }) => kind === 'channel'));
  if (dependsOnHour && scenario.at === undefined)
    problems.push({
      severity: 'warning',
      file: scenario.file,
      line: scenario.line,
      rule: RULE,
      message: 'Which channel comes first depends on the hour.',
      remedy: 'Write at: and a time, such as at: 2026-03-02 10:00',
    });
  return { scenario, passed: problems.every(({ severity }) => severity !== 'error'), transcript, problems };
}

/** `> words` and `< words  [rule]`, as in a chat. */
export function transcriptOf({ said, answers }: Exchange): string[] {
  return [
    `> ${said.text}`,
    ...answers.flatMap(({ body, rule, suggestions, choices, offers }) => [
      `< ${short(bodyText(body).replaceAll('\n', ' '))}  [${rule}]`,
      ...suggestions.map(({ id, title }) => `    · ${title}  [${id}]`),
      ...choices.map(({ label }) => `    ( ${label} )`),
      ...offers.map((offer) => `    ( ${offer} )`),
    ]),
  ];
}

function short(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

/** One row an expectation: whether it came true. */
const HOLDS: Readonly<Record<Expectation['kind'], (id: string, exchange: Exchange, pack: LanguagePack) => boolean>> = {
  named: (id, exchange, pack) => HOLDS.answer(id, exchange, pack) || HOLDS.reply(id, exchange, pack),
  answer: (id, { answers }, pack) => {
    const wanted = entryOf(pack, id)?.id;
    return answers.some(({ rule }) => rule === `answer ${wanted}` || rule.startsWith(`flow ${wanted}#`));
  },
  step: (id, { answers }) => answers.some(({ rule }) => /^flow [^#]+#(.*)$/.exec(rule)?.[1] === id),
  suggestion: (id, { answers }, pack) => {
    const wanted = entryOf(pack, id)?.id;
    return answers.some(({ suggestions }) => suggestions.some((suggestion) => suggestion.id === wanted));
  },
  reply: (id, { answers }, pack) => {
    const occasions: readonly string[] = pack.replies.find((reply) => reply.id === id)?.when ?? [];
    return answers.some(({ rule }) => rule === `reply ${id}` || rule === id || occasions.includes(rule));
  },
  channel: (id, { state }) => state.recommendation.best?.channel.id === id,
  escalation: (_id, { state }) => state.escalation !== undefined,
  'no-escalation': (_id, { state }) => state.escalation === undefined,
  'no-answer': (_id, { answers }) => !answers.some(({ rule }) => /^(?:answer|flow|reply) /.test(rule)),
};

function holds({ kind, id }: Expectation, exchange: Exchange, pack: LanguagePack): boolean {
  return HOLDS[kind](id, exchange, pack);
}

function wordsOf({ kind, id }: Expectation): string {
  const WORDS: Readonly<Record<Expectation['kind'], string>> = {
    named: id,
    answer: id,
    step: `the step #${id}`,
    suggestion: `${id} among the suggestions`,
    reply: `the reply ${id}`,
    channel: `the channel ${id}`,
    escalation: 'that a person takes over (escalation)',
    'no-escalation': 'that no person has to take over (no-escalation)',
    'no-answer': 'no answer that is sure (no-answer)',
  };
  return WORDS[kind];
}

function cameOf({ kind }: Expectation, { answers, state }: Exchange): string {
  if (kind === 'channel') return `${state.recommendation.best?.channel.id ?? 'none'}`;
  const came = answers.map(({ rule, suggestions }) =>
    suggestions.length > 0 && rule === 'suggestions'
      ? `suggestions (${suggestions.map(({ id }) => id).join(', ')})`
      : rule.replace(/^answer /, ''),
  );
  return came.join(', then ');
}

/** What an editor can do, and why it came differently. */
async function reasonOf(
  says: string,
  expectation: Expectation,
  exchange: Exchange,
  { pack }: Customer,
): Promise<{ why: string[]; remedy: string }> {
  const { reading } = exchange.said;
  const feeling = `The words read as ${reading.kind} with ${reading.intensity.toFixed(2)}; from 0.50 a person takes over.`;
  const ask = `To see every reason: handrail ask "${says.replaceAll('"', "'")}" --explain`;
  switch (expectation.kind) {
    case 'named':
    case 'answer': {
      const entry = entryOf(pack, expectation.id);
      if (entry === undefined) return { why: [], remedy: ask };
      if (exchange.answers.some(({ rule }) => rule === 'distress')) return { why: [feeling], remedy: ask };
      const { why, isFirst } = await searchedFor(says, entry.id, pack);
      const remedy = isFirst
        ? 'Another rule of the bot came first: look at the replies.'
        : `Add "${short(says)}" to questions: of ${entry.id}, or correct what is expected.`;
      return { why, remedy };
    }
    case 'escalation':
    case 'no-escalation':
      return { why: [feeling], remedy: ask };
    case 'channel':
      return {
        why: [
          `${exchange.state.recommendation.best?.channel.id ?? ''} because: ${exchange.state.recommendation.best?.because.join(', ') ?? ''}`,
        ],
        remedy: 'See good-for: and hours: in channels.yml.',
      };
    default:
      return { why: [], remedy: ask };
  }
}

async function searchedFor(
  says: string,
  wanted: string,
  pack: LanguagePack,
): Promise<{ why: string[]; isFirst: boolean }> {
  const index = createIndex(pack.entries.map(searchableOf), await loadLanguage(pack.language));
  const hits = index.search(says, { limit: pack.entries.length, open: false });
  const place = hits.findIndex(({ id }) => id === wanted);
  const hit = hits[place];
  const first: Hit | undefined = hits[0];
  const why = [
    ...(first
      ? [`found first: ${first.id} ${first.score.toFixed(2)} (${first.reason}: ${first.words.join(', ')})`]
      : []),
    hit === undefined
      ? `${wanted}: no word of it is in the question`
      : `${wanted}: place ${place + 1} with ${hit.score.toFixed(2)}, an answer is given from ${CONFIDENT.toFixed(2)}`,
  ];
  return { why, isFirst: place === 0 && hit?.confident === true };
}

/** An expectation of what does not exist is the scenario's own slip. */
function missingTarget({ kind, id }: Expectation, pack: LanguagePack): Pick<Problem, 'message' | 'remedy'> | undefined {
  const entries = pack.entries.map((entry) => entry.id);
  const replies = pack.replies.map((reply) => reply.id);
  const channels = pack.channels.map((channel) => channel.id);
  const complain = (what: string, ids: readonly string[]) => ({
    message: `"${id}" is no ${what} in ${pack.language}.`,
    remedy: didYouMean(suggest(id, ids), ids.length > 0 && ids.length < 8 ? `Use ${ids.join(', ')}.` : 'Write its id.'),
  });
  if (kind === 'channel' && !channels.includes(id)) return complain('channel', channels);
  if ((kind === 'answer' || kind === 'suggestion') && !entryOf(pack, id)) return complain('article or flow', entries);
  if (kind === 'named' && !entryOf(pack, id) && !replies.includes(id))
    return complain('article, flow or reply', [...entries, ...replies, 'escalation', 'no-answer']);
  return undefined;
}

function entryOf({ entries }: LanguagePack, id: string) {
  return (
    entries.find((entry) => entry.id === id) ?? entries.find((entry) => entry.slug === id || entry.aliases.includes(id))
  );
}

function packFor({ packs }: Compiled, language: string): LanguagePack | undefined {
  const base = language.split('-')[0];
  return packs.find((pack) => pack.language === language) ?? packs.find((pack) => pack.language === base);
}

function languagesOf({ languages }: Compiled): string {
  return `Write lang: with one of ${languages.map(({ language }) => language).join(', ')}.`;
}

function unplayable({ file, line, ...rest }: Scenario, message: string, remedy: string): ScenarioResult {
  return {
    scenario: { file, line, ...rest },
    passed: false,
    transcript: [],
    problems: [{ severity: 'error', file, line, rule: RULE, message, remedy }],
  };
}
