import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, compileLexicon, LexiconError, type LexiconTable } from '../../src/emotion/index.js';

/** A fourth language is one table, no code. */
const french: LexiconTable = {
  language: 'fr',
  letters: { œ: 'oe' },
  elision: true,
  numbers: 'deux trois quatre',
  negators: 'pas jamais',
  negatorsAfter: '',
  intensifiers: 'très',
  softeners: 'peu',
  lookalikes: '',
  turns: 'mais',
  cues: {
    anger: { strong: 'furieu*, inadmissible, en|dans colère', clear: "j'en ai ~ marre" },
    repeat: { clear: '# fois' },
    praise: { weak: 'merci' },
    stake: { strong: 'insuline' },
    harm: { strong: 'coupé*' },
    urgency: { strong: 'MAINTENANT, avant #h' },
  },
  person: 'rappelez moi',
};

describe('a table', () => {
  const lexicon = compileLexicon(french);
  const shown = (message: string): string[] =>
    assess(message, lexicon).cues.map(({ words, category, modifiers }) => [words, category, ...modifiers].join(' · '));

  it('is written once and matches the ways people write', () => {
    assert.deepEqual(shown('Je suis FURIEUSE'), ['FURIEUSE · anger · capitals', 'FURIEUSE · capitals']);
    assert.deepEqual(shown('je suis très furieux'), ['furieux · anger · intensified']);
    assert.deepEqual(shown('je suis pas furieux'), ['furieux · anger · negated']);
    assert.deepEqual(shown('pas grave, furieux'), ['furieux · anger'], 'a negator does not reach over a comma');
    assert.deepEqual(shown('Il a dit «furieux»'), ['furieux · anger · quoted']);
    assert.deepEqual(shown("J'en ai vraiment trop marre"), ["J'en ai vraiment trop marre · anger"]);
    assert.deepEqual(shown('en COLERE'), ['en COLERE · anger · capitals', 'COLERE · capitals']);
    assert.deepEqual(shown('3 fois, trois fois'), ['3 fois · repeat', 'trois fois · repeat']);
    assert.deepEqual(shown('maintenant'), []);
    assert.deepEqual(shown('avant 18h'), ['avant 18h · urgency']);
  });

  it('forgives one slip in a long word, but leaves other words alone', () => {
    assert.deepEqual(shown("c'est inadmisible, inadmisisble"), ['inadmisible · anger', 'inadmisisble · anger']);
    assert.deepEqual(shown("c'est admissible"), []);
  });

  it('puts a stake and a harm together, when they are told', () => {
    assert.ok(shown('Mon insuline. Vous avez coupé le courant').includes('insuline. Vous avez coupé · stake×harm'));
    assert.ok(!shown('Mon insuline ? Le courant est coupé ?').some((cue) => cue.includes('×')));
  });

  for (const [pattern, message] of [
    ['a*', 'fr, anger, strong: "a*" needs two letters before the *'],
    ['~ marre', 'fr, anger, strong: "~ marre" has to begin with a word that is not optional, and may not end with ~'],
    ['marre|', 'fr, anger, strong: "marre|" needs a word'],
  ] as const)
    it(`"${pattern}" is refused with what to change`, () => {
      const broken = { ...french, cues: { anger: { strong: pattern } } };
      assert.throws(
        () => compileLexicon(broken),
        (error) => error instanceof LexiconError && error.message === message,
      );
    });
});
