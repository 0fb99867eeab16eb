import type { Compiled, Problem, Scenario } from '../../content/index.js';
import { primaryLanguage, type LanguagePack } from '../../model/index.js';
import { Customer, instantOfWords } from '../ask/customer.js';
import { cameOf, holds, missingTarget, wordsOf } from './expectations.js';
import { transcriptOf } from '../ask/transcript.js';
import { reasonOf } from './why-otherwise.js';

/** How one scenario went. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly passed: boolean;
  /** What was said and answered, and why, one line each. */
  readonly transcript: readonly string[];
  readonly problems: readonly Problem[];
}

const RULE = 'scenarios';

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

function packFor({ packs }: Compiled, language: string): LanguagePack | undefined {
  return (
    packs.find((pack) => pack.language === language) ??
    packs.find((pack) => pack.language === primaryLanguage(language))
  );
}

function languagesOf({ languages }: Compiled): string {
  return `Write lang: with one of ${languages.map(({ language }) => language).join(', ')}.`;
}

function unplayable(scenario: Scenario, message: string, remedy: string): ScenarioResult {
  const { file, line } = scenario;
  const problem: Problem = { severity: 'error', file, line, rule: RULE, message, remedy };
  return { scenario, passed: false, transcript: [], problems: [problem] };
}
