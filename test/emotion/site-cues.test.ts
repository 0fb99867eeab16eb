import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addCues, assess, loadLexicon } from '../../src/emotion/index.js';
import type { SiteCue } from '../../src/model/index.js';

const english = await loadLexicon('en');
assert.ok(english);
const lexicon = english;
const cues: readonly SiteCue[] = [
  { words: 'blue seal', means: 'stake', weight: 'strong' },
  { words: 'leaking flask*', means: 'danger', weight: 'strong' },
];

describe('cues of a site', () => {
  it('join the reading as the rows of the table do', () => {
    const said = (message: string) => assess(message, addCues(lexicon, cues));
    assert.ok(said('leaking flasks in the van').intensity > 0.5);
    assert.ok(assess('leaking flasks in the van', lexicon).intensity < 0.5);
    assert.deepEqual(said('no leaking flask here').cues.find(({ category }) => category === 'danger')?.modifiers, [
      'negated',
    ]);
    assert.ok(said('My blue seal was stolen').cues.some(({ category }) => category === 'stake×harm'));
  });

  it('are compiled once, and none leave the lexicon as it is', () => {
    assert.equal(addCues(lexicon, []), lexicon);
    assert.equal(addCues(lexicon, cues), addCues(lexicon, cues));
  });
});
