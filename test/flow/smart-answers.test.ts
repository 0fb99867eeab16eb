import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileHelp, formatProblem } from '../../src/content/index.js';
import { currentStep, goBack, matchChoice, startFlow, takeChoice } from '../../src/flow/index.js';
import { bodyText, isFlow, type Flow, type FlowPosition } from '../../src/model/index.js';

/** Government decision trees, each with all its paths of answers and the text of each outcome of the original. */
const TREES = [
  { name: 'register-a-death', paths: 7 },
  { name: 'towing-rules', paths: 22 },
] as const;

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/smart-answers/${name}`, import.meta.url), 'utf8');

interface Path {
  readonly answers: readonly string[];
  /** Id of the step it ends at. */
  readonly end: string;
  /** Name of the original's outcome. */
  readonly outcome: string;
}

for (const { name, paths: expected } of TREES) {
  const { packs, problems } = compileHelp([{ path: `${name}.md`, text: fixture(`${name}.md`) }]);
  const flow = packs[0]?.entries.find(isFlow);
  const paths = JSON.parse(fixture(`${name}.paths.json`)) as readonly Path[];
  const { outcomes } = JSON.parse(fixture(`${name}.outcomes.json`)) as { outcomes: Readonly<Record<string, string>> };

  test(`${name}: nothing is wrong with it but headings that occur twice, and facts joined to choices`, () => {
    const rules = new Set(problems.map(({ rule }) => rule));
    rules.delete('same-heading');
    rules.delete('merged-list');
    assert.deepEqual([...rules], [], problems.map(formatProblem).join('\n'));
  });

  test(`${name}: ${expected} paths of answers, tapped and typed, end at the original's outcome; Back leads to the start`, () => {
    assert.ok(flow);
    assert.equal(paths.length, expected);
    for (const { answers, end, outcome } of paths) {
      const tapped = walk(flow, answers, (position, answer) =>
        currentStep(flow, position)?.choices.find(({ label }) => label === answer),
      );
      const typed = walk(flow, answers, (position, answer) => {
        const step = currentStep(flow, position);
        return step && matchChoice(step, answer.toLowerCase());
      });
      assert.deepEqual(typed, tapped);
      const step = currentStep(flow, tapped);
      assert.equal(step?.id, end, answers.join(' > '));
      assert.equal(step.outcome, true);
      const shown = plain(`${step.title} ${bodyText(step.body)} ${step.choices.map(({ label }) => label).join(' ')}`);
      const sentences = sentencesOf(outcomes[outcome] ?? '');
      assert.ok(sentences.length > 0, outcome);
      for (const sentence of sentences)
        assert.ok(shown.includes(plain(sentence)), `${outcome} says "${sentence}", but the customer reads: ${shown}`);
      let back: FlowPosition | undefined = tapped;
      for (const answer of answers.toReversed()) {
        assert.equal(back?.path.at(-1)?.choice, answer);
        back = goBack(flow, back);
      }
      assert.deepEqual(back, startFlow(flow));
    }
  });

  test(`${name}: no end but those of the paths`, () => {
    const ends = new Set(paths.map(({ end }) => end));
    assert.deepEqual(
      flow?.steps.filter(({ outcome }) => outcome).map(({ id }) => id),
      flow?.steps.map(({ id }) => id).filter((id) => ends.has(id)),
    );
  });
}

function walk(
  flow: Flow,
  answers: readonly string[],
  choose: (position: FlowPosition, answer: string) => Flow['steps'][number]['choices'][number] | undefined,
): FlowPosition {
  return answers.reduce((position, answer) => {
    const choice = choose(position, answer);
    assert.ok(choice, `"${answer}" is no choice of "${currentStep(flow, position)?.title ?? ''}"`);
    return takeChoice(flow, position, choice);
  }, startFlow(flow));
}

/** Runs of words of the original that no markup interrupts, long enough to tell outcomes apart. */
function sentencesOf(govspeak: string): string[] {
  return govspeak
    .split(/[[\]()*#\n<>$^…]|\.\.\.|https?:\S+/)
    .map((part) => part.trim())
    .filter((part) => part.length > 25 && !part.includes('http'))
    .slice(0, 3);
}

function plain(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase();
}
