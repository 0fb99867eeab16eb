import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { BitReader, BitWriter } from '../../src/search/built/bits.js';
import { SearchIndexError } from '../../src/search/built/index-error.js';
import { PackedWords, packWords } from '../../src/search/built/packed-words.js';
import { PhraseWords } from '../../src/search/built/phrase-words.js';
import { readSorted, writeSorted } from '../../src/search/built/sorted-numbers.js';

const broken = () => new Error('broken');

/** Different numbers below a limit, in order. */
const sorted = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.array(fc.nat({ max: 4999 }), { maxLength: 300 }))
  .map(([limit, numbers]) => ({
    limit,
    numbers: [...new Set(numbers.map((number) => number % limit))].sort((a, b) => a - b),
  }));

describe('bits', () => {
  test('numbers come back as they were written, each by its own code', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc
              .integer({ min: 0, max: 31 })
              .chain((bits) => fc.tuple(fc.constant('bits'), fc.nat({ max: 2 ** bits - 1 }), fc.constant(bits))),
            fc
              .integer({ min: 1, max: 2 ** 29 })
              .chain((choices) => fc.tuple(fc.constant('oneOf'), fc.nat({ max: choices - 1 }), fc.constant(choices))),
            fc.tuple(fc.constant('count'), fc.nat({ max: 2 ** 30 }), fc.constant(0)),
          ),
        ),
        (numbers) => {
          const writer = new BitWriter();
          for (const [code, number, size] of numbers)
            if (code === 'bits') writer.bits(number, size);
            else if (code === 'oneOf') writer.oneOf(number, size);
            else writer.count(number);
          const reader = new BitReader(writer.done(), broken);
          for (const [code, number, size] of numbers)
            assert.equal(
              code === 'bits' ? reader.bits(size) : code === 'oneOf' ? reader.oneOf(size) : reader.count(),
              number,
            );
        },
      ),
    ));

  test('where they end early that is told', () => {
    const reader = new BitReader(Uint8Array.of(0xff), broken);
    assert.equal(reader.bits(7), 127);
    assert.throws(() => reader.bits(2), /broken/);
  });
});

describe('sorted numbers', () => {
  test('come back as they were written', () =>
    fc.assert(
      fc.property(sorted, ({ limit, numbers }) => {
        const writer = new BitWriter();
        writeSorted(writer, numbers, limit);
        assert.deepEqual([...readSorted(new BitReader(writer.done(), broken), numbers.length, limit)], numbers);
      }),
    ));

  test('a run without gaps takes no bits', () => {
    const writer = new BitWriter();
    writeSorted(
      writer,
      Uint32Array.from({ length: 1000 }, (_, i) => i),
      1000,
    );
    assert.equal(writer.done().length, 0);
  });

  test('whatever the bits are, the numbers rise and lie below the limit, or the bits end', () =>
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat({ max: 400 }),
        fc.nat({ max: 2000 }),
        (bytes, count, limit) => {
          let numbers: Uint32Array;
          try {
            numbers = readSorted(new BitReader(bytes, broken), count, limit);
          } catch (error) {
            assert.match(String(error), /broken/);
            return;
          }
          assert.equal(numbers.length, count);
          numbers.forEach((number, i) => assert.ok(number < limit && (i === 0 || number > (numbers[i - 1] ?? 0))));
        },
      ),
    ));
});

describe('files of packed words', () => {
  const phrases = new PhraseWords([3, 1, 4]);
  const texts = { phrases, bodies: 50 };
  const places = fc.record(
    {
      inPhrases: fc.uniqueArray(fc.nat({ max: 7 })).map((all) => phrases.postingsAt(Uint32Array.from(all).sort())),
      inBodies: fc.uniqueArray(fc.nat({ max: 49 })).chain((all) =>
        fc
          .array(fc.integer({ min: 1, max: 3000 }), { minLength: all.length, maxLength: all.length })
          .map((numbers) => ({
            texts: Uint32Array.from(all).sort(),
            numbers: Uint32Array.from(numbers),
          })),
      ),
    },
    { noNullPrototype: true },
  );

  test('each word is found where it stood, whichever is asked first', () =>
    fc.assert(
      fc.property(fc.array(places, { maxLength: 70 }), fc.integer({ min: 1, max: 100 }), (all, bytes) => {
        let from = 0;
        for (const { terms, content } of packWords(all, texts, bytes)) {
          const file = new PackedWords(
            content,
            { from, to: from + terms, bytes: content.length },
            texts,
            'words-0.bin',
          );
          for (let term = from + terms - 1; term >= from; term--) assert.deepEqual(file.of(term), all[term]);
          from += terms;
        }
        assert.equal(from, all.length);
      }),
    ));

  test('of damaged bytes come places of these texts, or it is told which file is damaged', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 100 }), (content, terms) => {
        try {
          const file = new PackedWords(content, { from: 0, to: terms, bytes: content.length }, texts, 'words-0.bin');
          for (let term = 0; term < terms; term++) {
            const { inPhrases, inBodies } = file.of(term) ?? assert.fail();
            assert.ok(inPhrases.texts.every((phrase) => phrase < 3) && inBodies.texts.every((body) => body < 50));
          }
        } catch (error) {
          assert.ok(error instanceof SearchIndexError, String(error));
          assert.match(error.message, /^words-0\.bin of the search index is damaged/);
        }
      }),
    ));
});
