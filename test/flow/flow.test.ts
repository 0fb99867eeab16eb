import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { currentStep, goBack, matchChoice, startFlow, takeChoice, yesOrNo } from '../../src/flow/index.js';
import type { Choice, Flow, FlowPosition, Step } from '../../src/model/index.js';

function flow(steps: Readonly<Record<string, readonly string[]>>): Flow {
  return {
    ...{
      type: 'flow',
      id: 'parcel',
      slug: 'parcel',
      title: 'Parcel',
      questions: [],
      keywords: [],
      category: '',
      weight: 0,
    },
    ...{ popular: false, next: [], aliases: [], moment: false, channel: [], contexts: [], introduction: [] },
    steps: Object.entries(steps).map(([id, targets]): Step => {
      return {
        id,
        title: id,
        body: [],
        choices: targets.map((step) => choice(`to ${step}`, step)),
        outcome: targets.length === 0,
      };
    }),
  };
}
function choice(label: string, step = label): Choice {
  return { label, to: { kind: 'step', step } };
}

const parcel = flow({ start: ['tracking', 'end'], tracking: ['start', 'end'], end: [] });

/** `start → tracking → end` */
function walk(position: FlowPosition | undefined): string {
  return position === undefined ? 'nowhere' : [...position.path.map(({ step }) => step), position.step].join(' → ');
}

test('a way through a flow and back, also round a loop', () => {
  let position = startFlow(parcel);
  for (const step of ['tracking', 'start', 'tracking', 'end'])
    position = takeChoice(parcel, position, choice('on', step));
  assert.equal(walk(position), 'start → tracking → start → tracking → end');
  assert.equal(currentStep(parcel, position)?.id, 'end');
  assert.equal(walk(goBack(parcel, position)), 'start → tracking → start → tracking');
  assert.equal(goBack(parcel, startFlow(parcel)), undefined);
});

test('a choice that leads out of the flow leaves the position', () => {
  const position = startFlow(parcel);
  assert.equal(takeChoice(parcel, position, { label: 'Call', to: { kind: 'contact', topic: 'x' } }), position);
});

test('content changed meanwhile: a step that is gone means the start', () => {
  const position = { flow: 'parcel', step: 'gone', path: [{ step: 'start', choice: 'x' }] };
  assert.equal(currentStep(parcel, position)?.id, 'start');
  assert.equal(walk(takeChoice(parcel, position, choice('on', 'end'))), 'start → end');
  assert.equal(walk(takeChoice(parcel, startFlow(parcel), choice('on', 'gone'))), 'start');
  const path = ['start', 'gone'].map((step) => ({ step, choice: 'x' }));
  assert.equal(walk(goBack(parcel, { flow: 'parcel', step: 'end', path })), 'start');
  assert.equal(currentStep(parcel, { flow: 'other', step: 'start', path: [] }), undefined);
});

test('whatever is chosen and gone back from: always at a step of the flow', () => {
  const moves = fc.array(fc.constantFrom('start', 'tracking', 'end', 'gone', 'back'));
  fc.assert(
    fc.property(moves, (steps) => {
      let position = startFlow(parcel);
      for (const step of steps)
        position =
          step === 'back' ? (goBack(parcel, position) ?? position) : takeChoice(parcel, position, choice('x', step));
      assert.ok(parcel.steps.some(({ id }) => id === position.step));
    }),
  );
});

for (const [labels, words, expected] of [
  [['Yes', 'No'], 'yes', 'Yes'],
  [['Yes', 'No'], 'yeah sure', 'Yes'],
  [['Yes, it has arrived', 'No, not yet'], 'nope', 'No, not yet'],
  [['Ja', 'Nein'], 'Ja, genau!', 'Ja'],
  [['Sì', 'No'], 'si', 'Sì'],
  [['Yes, today', 'Yes, tomorrow'], 'yes', undefined],
  [['It fits', 'It does not fit'], '2', 'It does not fit'],
  [['It fits', 'It does not fit'], 'number 1', 'It fits'],
  [['It fits', 'It does not fit'], '3', undefined],
  [['2 parcels', '1 parcel'], '2', '1 parcel'],
  [['The parcel is damaged', 'Something is missing'], 'the parcel is damagd', 'The parcel is damaged'],
  [['The parcel is damaged', 'Something is missing'], 'missing', 'Something is missing'],
  [['The parcel is damaged', 'Something is missing'], 'damged', 'The parcel is damaged'],
  [['The parcel is damaged', 'Something is missing'], 'is', undefined],
  [['Damaged', 'Missing'], 'it is not damaged', undefined],
  [['Damaged', 'Missing'], 'I think it is damaged', 'Damaged'],
  [['Größe passt nicht', 'Anderes'], 'grosse passt nicht', 'Größe passt nicht'],
  [['Phone', 'Mail'], 'where is my refund', undefined],
  [['Phone', 'Mail'], '', undefined],
] as const)
  test(`${labels.join(' | ')} > ${words} → ${expected}`, () => {
    assert.equal(matchChoice({ choices: labels.map((label) => choice(label)) }, words)?.label, expected);
  });

test('a plain yes or no, and nothing else', () => {
  for (const words of ['yes', 'Yes, that helped'.slice(0, 3), 'ja bitte', 'sì, grazie', 'ok'])
    assert.equal(yesOrNo(words), 'yes', words);
  for (const words of ['no', 'no thanks', 'nein danke', 'no grazie', "no it doesn't"])
    assert.equal(yesOrNo(words), words.includes("doesn't") ? undefined : 'no', words);
  for (const words of ['', 'yes and no', 'no refund yet', 'ja aber wann kommt es denn jetzt'])
    assert.equal(yesOrNo(words), undefined, words);
});

test('any labels and words: never throws, and a label finds itself when it is the only such', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 7 }), fc.string(), (labels, words) => {
      const step = { choices: labels.map((label) => choice(label)) };
      matchChoice(step, words);
    }),
  );
});
