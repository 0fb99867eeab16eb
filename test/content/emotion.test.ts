import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileHelp, formatProblem, serializePack } from '../../src/content/index.js';
import { parseLanguagePack } from '../../src/model/index.js';

function compile(emotion: string) {
  const { packs, problems } = compileHelp([
    { path: 'refund.md', text: '# Where is my refund?\n\nFive days.\n' },
    { path: 'refund.de.md', text: '# Wo ist mein Geld?\n\nFünf Tage.\n' },
    { path: 'emotion.yml', text: emotion },
  ]);
  return { packs, told: problems.map(formatProblem) };
}

describe('emotion.yml', () => {
  it('gives each language its cues, and all of them the thresholds', () => {
    const { packs, told } = compile(`cues:
  - words: vault door, seal broken
    means: danger
    weight: strong
  - words: Tresor*
    means: stake
    lang: de
thresholds:
  offer: 0.2
  escalate: 0.6
`);
    assert.deepEqual(told, []);
    const [en, de] = packs.map((pack) => parseLanguagePack(JSON.parse(serializePack(pack)), 'pack').feeling);
    const danger = ['vault door', 'seal broken'].map((words) => ({ words, means: 'danger', weight: 'strong' }));
    const thresholds = { offer: 0.2, escalate: 0.6 };
    assert.deepEqual(en, { cues: danger, thresholds });
    assert.deepEqual(de, { cues: [...danger, { words: 'Tresor*', means: 'stake', weight: 'clear' }], thresholds });
  });

  it('nothing in it, or no file: nothing in the pack', () => {
    for (const text of ['', '# later\n', 'cues: []\n'])
      assert.ok(!compile(text).packs.some((pack) => 'feeling' in pack));
  });

  for (const [text, ...told] of [
    [
      'cues:\n  - words: vault\n    means: dangr\n',
      'emotion.yml:3  means: "dangr" is not known. Did you mean "danger"?',
    ],
    [
      'cues:\n  - words: a|b\n    means: danger\n',
      'emotion.yml:2  words: "a|b" is no word or phrase. Write plain words, such as words: vault door, or words: vault* for all that begin so.',
    ],
    [
      'cues:\n  - vault\n',
      'emotion.yml:2  Cue number 1 has no words. Write - words: vault door and below it means: danger',
    ],
    [
      'thresholds:\n  offer: 0.7\n  escalate: 0.5\n',
      'emotion.yml:2  A call would be offered later than a person takes over. Write offer: 0.2 and escalate: 0.5, or let "handrail tune" write them.',
    ],
    [
      'thresholds:\n  offer: half\n  escalate: 2\n',
      'emotion.yml:2  thresholds: offer: and escalate: are numbers above 0, up to 1. Write offer: 0.2 and escalate: 0.5, or let "handrail tune" write them.',
    ],
    [
      'thresholds:\n  offer: 0.3\n  escalte: 0.5\n',
      'emotion.yml:2  thresholds: offer: and escalate: are numbers above 0, up to 1. Write offer: 0.2 and escalate: 0.5, or let "handrail tune" write them.',
      'emotion.yml:3  "escalte" is not a key of thresholds. Did you mean "escalate"?',
    ],
    [
      'cues:\n  - words: vault\n    means: danger\n    lang: xx\n',
      'emotion.yml:4  There is no help in "xx", so nobody is heard with this. Use de, en, or leave lang: out for all.',
    ],
    ['treshold: 1\n', 'emotion.yml:1  "treshold" is not a key of emotion.yml. Did you mean "thresholds"?'],
  ] as const)
    it(`a slip is told with its line and remedy: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(compile(text).told, told);
    });
});
