import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isCalmingManner, isManner } from '../../src/emotion/manners.js';
import { assess, DEFAULT_THRESHOLDS, loadLexicon, wantsPerson, type Lexicon } from '../../src/emotion/index.js';

const lexicons: Lexicon[] = [];
for (const language of ['en', 'de', 'it']) {
  const lexicon = await loadLexicon(language);
  if (lexicon) lexicons.push(lexicon);
}

/** Words that the tables know, between words and signs that they do not. */
const pieces = fc.constantFrom(
  ...'angry FURIOUS nobody answers not very my mother insulin never came verzweifelt nicht wütend l’affitto pagare'.split(
    ' ',
  ),
  ...'😡 :( ! ?? … " „ “ » ` * # ~ | , 3. \n \u0301 \ud83d \u200b 汉字 привет שלום wuuuut'.split(' '),
);
/** Words that tell or ask in a manner that has a name, of all tables. */
const told = fc.constantFrom(
  ...lexicons.flatMap(({ table }) =>
    Object.values(table.manners ?? {}).flatMap((patterns) => patterns.split(/[,|~]/).map((words) => words.trim())),
  ),
);
const messages = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('any message', () => {
  it('is read without throwing, with an intensity from 0 to 1', () => {
    fc.assert(
      fc.property(messages, (message) => {
        const { intensity } = assess(message, lexicons);
        assert.ok(intensity > 0 && intensity < 1);
        wantsPerson(message, lexicons);
      }),
    );
  });

  it('shows cues whose places are the words, in the order of the text', () => {
    fc.assert(
      fc.property(messages, (message) => {
        const { cues } = assess(message, lexicons);
        cues.forEach((cue, index) => {
          assert.equal(message.slice(cue.from, cue.to), cue.words);
          assert.ok(cue.from < cue.to);
          assert.ok((cues[index - 1]?.from ?? 0) <= cue.from);
        });
      }),
    );
  });

  it('is explained in full: the start and the contributions give the intensity', () => {
    fc.assert(
      fc.property(messages, (message) => {
        const { intensity, cues, language } = assess(message, lexicons);
        const start = lexicons.find(({ table }) => table.language === language)?.start ?? NaN;
        const logits = cues.reduce((sum, { contribution }) => sum + contribution, start);
        assert.ok(Math.abs(1 / (1 + Math.exp(-logits)) - intensity) < 1e-9);
      }),
    );
  });

  it('is never calmed by the manner of telling below what its rows say', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(told, pieces), { maxLength: 30 }), (words) => {
        for (const lexicon of lexicons) {
          const { cues } = assess(words.join(' '), lexicon);
          const manners = cues.filter(({ category }) => isManner(category));
          assert.ok(manners.reduce((sum, { contribution }) => sum + contribution, 0) > -1e-9);
        }
      }),
    );
  });

  it('that tells in one manner alone, however often, may lead to an offer, never to a person', () => {
    const manners = lexicons.flatMap((lexicon) =>
      Object.values(lexicon.table.manners ?? {}).map((patterns) => ({
        lexicon,
        words: patterns.split(/[,|~]/).map((words) => words.trim()),
      })),
    );
    fc.assert(
      fc.property(
        fc
          .constantFrom(...manners)
          .chain(({ lexicon, words }) =>
            fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((told) => ({ lexicon, told })),
          ),
        ({ lexicon, told }) => {
          const { intensity, cues } = assess(told.join(' '), lexicon);
          if (
            new Set(cues.map(({ category }) => category)).size < 2 &&
            cues.every(({ category }) => isManner(category))
          )
            assert.ok(intensity < DEFAULT_THRESHOLDS.escalate);
        },
      ),
    );
  });

  it('of a cry reaches a person whatever calm manners of telling stand around it', () => {
    const cries = [
      ['en', 'the baby swallowed a battery.'],
      ['en', 'I am furious.'],
      ['de', 'ich bin verzweifelt.'],
      ['de', 'der Bub hat eine Knopfzelle verschluckt.'],
      ['it', 'sono disperata.'],
      ['it', 'il bambino ha ingoiato una pila.'],
    ] as const;
    const calm = lexicons.map(({ table }) => ({
      language: table.language,
      words: Object.entries(table.manners ?? {})
        .filter(([manner]) => isCalmingManner(manner))
        .flatMap(([, patterns]) => patterns.split(/[,|~]/).map((words) => words.trim().replaceAll('*', 'x'))),
    }));
    fc.assert(
      fc.property(fc.constantFrom(...cries), fc.array(fc.nat(), { maxLength: 20 }), ([language, cry], picks) => {
        const lexicon = lexicons.find(({ table }) => table.language === language);
        const words = calm.find((each) => each.language === language)?.words ?? [];
        assert.ok(lexicon);
        const around = picks.map((pick) => words[pick % words.length]).join(', ');
        const { intensity, cues } = assess(`${cry} ${around}`, lexicon);
        // Thanks, jokes, plain questions and solved trouble are rows: they may calm.
        if (cues.every(({ category, contribution }) => isManner(category) || contribution > 0))
          assert.ok(intensity >= DEFAULT_THRESHOLDS.escalate, `${cry} ${around}`);
      }),
    );
  });

  it('exclamation marks: never calming, and nothing without evidence in the words', () => {
    const intensity = (message: string): number => assess(message, lexicons).intensity;
    fc.assert(
      fc.property(fc.constantFrom('I am angry', 'nobody answers', 'wütend', 'furiosa'), fc.nat(8), (words, marks) => {
        assert.ok(intensity(words + '!'.repeat(marks + 1)) >= intensity(words + '!'.repeat(marks)));
        assert.ok(intensity(`${words}!`) > intensity(words));
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom('hello', 'blue shoes', 'guten Tag', 'buongiorno'), fc.nat(8), (words, marks) => {
        assert.equal(intensity(words + '!'.repeat(marks)), intensity(words));
      }),
    );
  });
});

describe('very long messages', () => {
  it('are read at their beginning and at their end only', () => {
    const filler = 'la '.repeat(300_000);
    assert.equal(assess(`I am furious. ${filler}`, lexicons).kind, 'anger');
    const { cues } = assess(`${filler} I am furious`, lexicons);
    assert.ok(cues.some(({ words }) => words === 'furious'));
    assert.equal(assess(`${filler} I am furious ${filler}`, lexicons).kind, 'calm');
  });

  for (const [name, piece] of [
    ['one word', 'angry '],
    ['one letter', 'a'],
    ['marks on a letter', '\u0301\u0323'],
    ['exclamation marks', '!'],
    ['quotation marks', '"'],
    ['hyphens', 'a-'],
    ['numbers', '1.'],
    ['nulls', '\0'],
    ['half an emoji', '\ud83d'],
  ] as const)
    it(`${name}, 300,000 times`, () => {
      assert.ok(assess(piece.repeat(300_000), lexicons).intensity <= 1);
    });
});
