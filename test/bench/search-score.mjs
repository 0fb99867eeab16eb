// How well an engine finds: the same slips and the same measures as the project's evaluation sets were published with.
import { createHash } from 'node:crypto';

/** A repeatable source of chance (mulberry32), so that each engine gets the same slips. */
function randomFrom(text) {
  let state = createHash('sha1').update(text).digest().readUInt32BE(0);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighbour(letter, random) {
  const row = KEYBOARD.find((keys) => keys.includes(letter));
  const near = row
    ? [row[row.indexOf(letter) - 1], row[row.indexOf(letter) + 1]].filter(Boolean)
    : [...'abcdefghijklmnopqrstuvwxyz'];
  return near[Math.floor(random() * near.length)];
}

function slip(word, random) {
  const kind = Math.floor(random() * 4);
  const at = 1 + Math.floor(random() * (word.length - 1));
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + neighbour(word[at].toLowerCase(), random) + word.slice(at);
  if (kind === 2) return word.slice(0, at) + neighbour(word[at].toLowerCase(), random) + word.slice(at + 1);
  const swap = Math.min(at, word.length - 2);
  return word.slice(0, swap) + word[swap + 1] + word[swap] + word.slice(swap + 2);
}

/** How a question reaches the engine: as written, with a slip in three words of ten that are long enough, unfinished. */
const TYPED = {
  clean: (query) => query,
  slips: (query) => {
    const random = randomFrom(`7:typo:${query}`);
    return query.replace(/[\p{L}\p{M}]+/gu, (word) =>
      [...word].length > 4 && random() < 0.3 ? slip(word, random) : word,
    );
  },
  unfinished: (query) => query.slice(0, Math.max(3, Math.round(query.length * 0.6))),
};

/** Chance that a question with an answer scores above one without: area under the ROC curve, ties half. */
function areaUnderCurve(inside, outside) {
  const all = [...inside.map((score) => [score, 1]), ...outside.map((score) => [score, 0])].sort((a, b) => a[0] - b[0]);
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to][0] === all[from][0]) to++;
    for (let k = from; k < to; k++) if (all[k][1]) ranks += (from + to + 1) / 2;
    from = to;
  }
  return (ranks - (inside.length * (inside.length + 1)) / 2) / (inside.length * outside.length);
}

/** Shares of 0–1 by way of typing, and `noAnswer` where a set has questions without one. */
export async function scoreEngine(engine, { questions, unanswerable }) {
  const result = { asked: questions.length };
  const best = [];
  for (const [typed, change] of Object.entries(TYPED)) {
    let [first, amongThree, reciprocal] = [0, 0, 0];
    for (const { query, answer_id } of questions) {
      const hits = await engine.search(change(query));
      const place = hits.findIndex(({ id }) => id === answer_id);
      if (place === 0) first++;
      if (place >= 0 && place < 3) amongThree++;
      if (place >= 0 && place < 10) reciprocal += 1 / (place + 1);
      if (typed === 'clean') best.push(hits[0]?.score ?? 0);
    }
    const [top1, top3, mrr] = [first, amongThree, reciprocal].map((sum) => sum / questions.length);
    result[typed] = { top1, top3, mrr };
  }
  if (unanswerable.length > 0) {
    const outside = [];
    for (const { query } of unanswerable) outside.push((await engine.search(query))[0]?.score ?? 0);
    result.noAnswer = areaUnderCurve(best, outside);
  }
  return result;
}
