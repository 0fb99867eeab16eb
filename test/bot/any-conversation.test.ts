import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answerDidItHelp, loadReplies, openChoice, takeTurn, type Turn } from '../../src/bot/index.js';
import {
  bodyText,
  isFlow,
  type Choice,
  type Entry,
  type FeelingKind,
  type FlowPosition,
  type Message,
} from '../../src/model/index.js';
import { shop } from './shop.js';
import { hit } from './transcript.js';

const ids = [...shop.map(({ id }) => id), 'gone'];
const words = fc.oneof(
  fc.constantFrom(
    'hello',
    'yes',
    'no',
    '1',
    '2',
    'thanks',
    'agent',
    'Where is my refund?',
    'who are you',
    'that helped',
    '',
    '*',
    '!!!',
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const said = fc.record({
  kind: fc.constant('said' as const),
  words,
  intensity: fc.constantFrom(0, 0.2, 0.5, 0.9),
  feeling: fc.constantFrom<FeelingKind>('calm', 'anger', 'fear', 'grief', 'exhaustion', 'urgency'),
  wantsPerson: fc.boolean(),
  found: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
  sure: fc.boolean(),
});
const pressed = fc.record({ kind: fc.constant('pressed' as const), index: fc.nat(9) });
const helped = fc.record({ kind: fc.constant('helped' as const), helped: fc.boolean() });
const situation = fc.record({
  language: fc.constantFrom('en', 'de', 'it'),
  callbackState: fc.constantFrom('none' as const, 'waiting' as const),
  personReachable: fc.boolean(),
});
const strayChoices: Choice[] = [
  { label: 'lost step', to: { kind: 'step', step: 'gone' } },
  { label: 'lost article', to: { kind: 'article', id: 'gone' } },
  { label: 'lost flow', to: { kind: 'flow', id: 'return-a-parcel', step: 'gone' } },
  { label: 'heading', to: { kind: 'heading', heading: 'x' } },
  { label: 'bad link', to: { kind: 'leave', href: 'javascript:alert(1)' } },
  { label: 'link', to: { kind: 'leave', href: 'https://example.org' } },
  { label: 'call', to: { kind: 'callback', topic: 'x' } },
  { label: 'contact', to: { kind: 'contact', topic: 'x' } },
];

test('whatever customers say and press: an answer, never the same twice in a row, no callback twice while one waits', async () => {
  const replies = { en: await loadReplies('en'), de: await loadReplies('de'), it: await loadReplies('it') };
  const entryOf = (id: string): Entry | undefined => shop.find((entry) => entry.id === id);
  fc.assert(
    fc.property(
      situation,
      fc.array(fc.oneof(said, said, pressed, helped), { maxLength: 25 }),
      ({ language, ...more }, moves) => {
        let messages: readonly Message[] = [];
        let position: FlowPosition | undefined;
        let at = 0;
        for (const move of moves) {
          const flow = position && entryOf(position.flow);
          const soFar = {
            ...{ at: at++, messages, entryOf, replies: replies[language], ...more },
            ...(position && { position }),
            ...(flow && isFlow(flow) && { flow }),
          };
          const turn = turnOf();
          assert.ok(turn.messages.length > 0);
          messages = [...messages, { from: 'customer', at, text: textOf(), reading: reading() }];
          for (const message of turn.messages) {
            assert.equal(message.from, 'bot');
            if (message.from !== 'bot') continue;
            const last = messages.findLast((other) => other.from === 'bot');
            const text = bodyText(message.body);
            assert.notEqual(text, '');
            if (last?.from === 'bot') assert.notEqual(text, bodyText(last.body));
            if (more.callbackState === 'waiting') assert.ok(!message.offers.includes('callback'));
            messages = [...messages, message];
          }
          position = turn.position;

          function reading() {
            return move.kind === 'said'
              ? { intensity: move.intensity, kind: move.feeling, cues: [], language }
              : { intensity: 0, kind: 'calm' as const, cues: [], language };
          }
          function textOf(): string {
            return move.kind === 'said' ? move.words : '';
          }
          function turnOf(): Turn {
            if (move.kind === 'helped') return answerDidItHelp({ ...soFar, helped: move.helped });
            if (move.kind === 'said') {
              const hits = move.found.map((id, index) => hit(index === 0 && move.sure ? `${id}!` : id));
              const thresholds = { offer: 0.4, escalate: 0.7 };
              return takeTurn({
                ...soFar,
                words: move.words,
                reading: reading(),
                wantsPerson: move.wantsPerson,
                hits,
                thresholds,
              });
            }
            const shown = messages.flatMap((message) => (message.from === 'bot' ? message.choices : []));
            const choice = [...strayChoices, ...shown][move.index % (strayChoices.length + shown.length)];
            assert.ok(choice);
            return openChoice({ ...soFar, choice });
          }
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('even with no replies at all there is a way to a person', () => {
  const turn = takeTurn({
    ...{ at: 0, messages: [], entryOf: () => undefined, replies: [], callbackState: 'none', personReachable: true },
    ...{ words: 'x', reading: { intensity: 0, kind: 'calm', cues: [], language: 'en' }, wantsPerson: false, hits: [] },
    thresholds: { offer: 0.4, escalate: 0.7 },
  });
  assert.ok(turn.messages.some((message) => message.from === 'bot' && message.offers.includes('channel')));
});
