import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { followVisit } from '../../src/explain/follow-visit.js';
import { markWords } from '../../src/explain/mark-words.js';
import { assess, loadLexicon } from '../../src/emotion/index.js';
import type { Cue } from '../../src/model/index.js';

const cue = (message: string, words: string, contribution: number, category = 'anger'): Cue => {
  const from = message.indexOf(words);
  return { from, to: from + words.length, words, category, modifiers: [], contribution };
};

describe('marked words', () => {
  it('overlapping cues are one mark, with what they add together', () => {
    const message = 'This is the third time!';
    const cues = [cue(message, 'the third time', 1.8), cue(message, 'third', 0.4), cue(message, '!', 0.25)];
    assert.deepEqual(
      markWords(message, cues).map(({ text, adds }) => [text, adds]),
      [
        ['This is ', undefined],
        ['the third time', 2.2],
        ['!', 0.25],
      ],
    );
  });

  it('a frame between two far words marks nothing by itself, and small words are left alone', () => {
    const message = 'My pump, bought in May, stopped';
    const cues = [
      cue(message, 'pump', 0.7, 'stake'),
      cue(message, 'stopped', 0.6, 'harm'),
      cue(message, 'pump, bought in May, stopped', 1.2, 'stake×harm'),
      cue(message, 'My', -0.2, 'learned'),
    ];
    assert.deepEqual(
      markWords(message, cues).flatMap(({ text, adds }) => (adds === undefined ? [] : [text])),
      ['pump', 'stopped'],
    );
  });

  it('of any message: the stretches together are the message', async () => {
    const lexicon = await loadLexicon('en');
    assert.ok(lexicon);
    const words = fc.constantFrom(
      ...'angry FURIOUS nobody answers not my insulin never came 😡 !!! , . “ ” 汉'.split(' '),
    );
    const messages = fc.oneof(
      fc.array(words).map((all) => all.join(' ')),
      fc.string({ unit: 'binary', maxLength: 99 }),
    );
    fc.assert(
      fc.property(messages, (message) => {
        const stretches = markWords(message, assess(message, lexicon).cues);
        assert.equal(stretches.map(({ text }) => text).join(''), message);
      }),
    );
  });
});

describe('a conversation that is tried out', () => {
  const said = (intensity: number, failed = false) => ({
    text: 'x',
    reading: { intensity, kind: 'anger', cues: [], language: 'en' } as const,
    failed,
  });
  const thresholds = { offer: 0.17, escalate: 0.5 };

  it('leads to what each message leads to, or to a person where it has built up', () => {
    const { turns, curve } = followVisit([said(0.3, true), said(0.3, true), said(0.3), said(0.05)], thresholds);
    assert.deepEqual(
      turns.map(({ act, builtUp }) => [act, builtUp]),
      [
        ['offer', false],
        ['offer', false],
        ['person', true],
        ['nothing', false],
      ],
    );
    assert.equal(curve.peak, 0.3);
    assert.equal(curve.trend, 'falling');
  });
});
