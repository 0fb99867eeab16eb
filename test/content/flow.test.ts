import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatProblem } from '../../src/content/index.js';
import type { Flow } from '../../src/model/index.js';
import { compile, flowOf, sketch, sketchTarget } from './compile.js';

const fixture = (path: string): string => readFileSync(new URL(`fixtures/${path}`, import.meta.url), 'utf8');

const card = fixture('flows/my-card-was-stolen.md');
const parcel = fixture('flows/return-a-parcel.md');
const others = Object.fromEntries(
  [
    'chargeback',
    'cancel-a-subscription',
    'liability',
    'emergency-cash',
    'card-on-file',
    'new-pin',
    'refund-times',
    'delivery-times',
    'where-is-my-parcel',
    'store-finder',
    'legal-guarantee',
  ].map((name) => [`${name}.md`, `# ${name}`]),
);

/** What a customer sees of a step. */
function shown(flow: Flow, id: string): string[] {
  const step = flow.steps.find((candidate) => candidate.id === id);
  if (!step) return [`no step ${id}`];
  return [
    `${step.title}${step.outcome ? ' (an end)' : ''}`,
    ...step.choices.map(({ label, hint, to }) => `> ${label}${hint ? ` — ${hint}` : ''}  [${sketchTarget(to)}]`),
  ];
}

test('a stolen card: the flow as a customer walks it', () => {
  const compiled = compile({ ...others, 'card.md': card });
  assert.deepEqual(compiled.problems.map(formatProblem), []);
  const flow = flowOf(compiled, 'card');
  assert.equal(flow.moment, true);
  assert.deepEqual(flow.next, ['chargeback', 'new-pin']);
  assert.match(sketch(flow.introduction), /^caution\(p\(If the card .*<leave tel:\+49116116>/);
  assert.deepEqual(shown(flow, 'block-the-card-now'), [
    'Block the card now',
    '> Done, the card is blocked  [step has-money-been-taken]',
    "> It doesn't work — we block it for you, 1 minute  [leave tel:+49116116]",
    '> The phone was stolen too  [step card-and-phone-are-gone]',
  ]);
  assert.deepEqual(shown(flow, 'card-and-phone-are-gone'), [
    'Card and phone are gone',
    '> I have done this  [step has-money-been-taken]',
  ]);
  assert.deepEqual(shown(flow, 'claim-the-money-back'), [
    'Claim the money back (an end)',
    '> Fill in the claim form  [leave https://bank.example/claim]',
    '> Talk to a person — 24 hours  [leave tel:+498001234567]',
    '> What counts as negligence?  [article liability]',
  ]);
  assert.deepEqual(shown(flow, 'all-good'), ['All good (an end)']);
});

test('a parcel to return: facts stay, choices are taken, a person is one tap away', () => {
  const compiled = compile({ ...others, 'return.md': parcel });
  assert.deepEqual(compiled.problems.map(formatProblem), []);
  const flow = flowOf(compiled, 'return');
  const facts = flow.steps.find(({ id }) => id === 'is-it-one-of-these-items');
  assert.match(sketch(facts?.body ?? []), / ul\(p\(underwear.*\) p\(Choose what applies to your item\.\)$/);
  assert.equal(facts?.choices.length, 3);
  assert.deepEqual(shown(flow, 'the-return-period-is-over'), [
    'The return period is over',
    '> It is faulty  [step what-is-wrong-with-it]',
    '> Talk to us  [contact return]',
  ]);
});

test('a flow goes on in another flow, and a dead choice leaves the others alone', () => {
  const compiled = compile({
    'a.flow.md': '# A\n\n## Start\n\n- [in b](b.flow.md#second)\n- [gone](#gone)\n- [end](#end)\n\n## End\n\nDone.',
    'b.flow.md': '# B\n\n## First\n\nDone.\n\n## Second\n\nDone.',
  });
  assert.deepEqual(
    compiled.problems.map(({ severity, rule, line }) => `${severity} ${rule} ${line}`),
    ['error dead-step 6'],
  );
  assert.deepEqual(shown(flowOf(compiled, 'a'), 'start'), ['Start', '> in b  [flow b second]', '> end  [step end]']);
});

test('a list of links to read at an end stays a list', () => {
  const flow = flowOf(compile({ 'a.flow.md': '# A\n\n## Start\n\n- Take your passport\n- [Form](https://x.example)' }));
  assert.equal(flow.steps[0]?.choices.length, 0);
});
