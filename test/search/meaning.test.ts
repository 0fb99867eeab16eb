import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  buildIndexFiles,
  createIndex,
  embeddedSource,
  loadLanguage,
  openIndex,
  SearchIndexError,
  type Searchable,
} from '../../src/search/index.js';
import { learnMeaning } from '../../src/search/learning/learn-meaning.js';
import { knowsMeaning, meaningOfSite } from '../../src/search/learning/meaning-of-site.js';
import { readMeaning, writeMeaning } from '../../src/search/meaning.js';
import { english } from '../../src/search/meanings/en.js';
import { senseOf } from '../../src/search/sense.js';
import { entryOf } from './entry-of.js';
import { SHOP_FAQ } from './shop-faq.js';

type Language = keyof typeof SHOP_FAQ;

async function meaningOfShop(language: Language): Promise<Uint8Array> {
  const file = await meaningOfSite(SHOP_FAQ[language], await loadLanguage(language));
  assert.ok(file);
  return file;
}

/** A shop's search that knows what words mean. */
async function understandingShop(language: Language) {
  const index = createIndex(SHOP_FAQ[language], await loadLanguage(language));
  index.understand(senseOf(await readMeaning(await meaningOfShop(language))));
  return index;
}

/** Questions that share no word with what they ask for. */
const IN_OTHER_WORDS: Readonly<Record<Language, readonly (readonly [asked: string, finds: string])[]>> = {
  en: [
    ['the package never showed up', 'track'],
    ['the pakcage never showed up', 'track'],
    ['the zip is torn', 'warranty'],
    ['somebody used my login', 'password'],
  ],
  de: [['die Zustellung ist überfällig', 'track']],
  it: [['dove si trova il pacco', 'track']],
};

describe('what is asked in other words is found by its meaning', () => {
  for (const language of ['en', 'de', 'it'] as const)
    for (const [asked, finds] of IN_OTHER_WORDS[language])
      test(`> ${asked}  < ${finds}`, async () => {
        const [hit] = (await understandingShop(language)).search(asked);
        assert.equal(hit?.id, finds);
        assert.equal(hit.reason, 'meaning');
        assert.deepEqual(hit.words, []);
      });

  test('what has nothing to do with the shop is far from an answer', async () => {
    const index = await understandingShop('en');
    for (const asked of ['which planets have rings', 'do you speak klingon', 'what is the capital of France'])
      for (const { score, confident } of index.search(asked)) assert.ok(score < 0.3 && !confident, asked);
  });

  test('the very words of a question stay the best answer, with a score of about 1', async () => {
    const index = await understandingShop('en');
    for (const { id, title } of SHOP_FAQ.en) {
      const [hit] = index.search(title);
      assert.equal(hit?.id, id);
      assert.equal(hit.reason, 'exact');
      assert.ok(hit.confident && hit.score > 0.85 && hit.score < 1.25, `${title}: ${hit.score}`);
    }
  });

  test('words that nobody has heard of make the answer less sure', async () => {
    const index = await understandingShop('en');
    const [plain] = index.search('track my order');
    const [strange] = index.search('track my qwzx vbrk order');
    assert.ok(plain && strange && strange.id === plain.id && strange.score < 0.85 * plain.score);
  });
});

test('a site teaches what its own words mean', async () => {
  const article = (id: string, title: string, questions: string[]): Searchable => ({
    ...{ id, title, questions, keywords: [], text: '' },
  });
  // Words of this shop's own making.
  const site = [
    article('flimbo', 'How do I charge the flimbo?', [
      ...['my zorp will not load', 'the zorp stays dark overnight', 'no light on the zorp', 'zorp battery empty again'],
      ...['flimbo does not switch on', 'flimbo power', 'loading the zorp takes long', 'zorp dead after a night'],
    ]),
    article('straps', 'Which straps fit my bag?', [
      ...[
        'the belt is too short',
        'longer belt',
        'is there a wider band',
        'strap for a small bag',
        'bag band worn out',
      ],
      ...['replace the belt', 'where to buy straps', 'shoulder band', 'belt colours'],
    ]),
    article('wash', 'Can I wash the cover?', [
      ...['cleaning the cover', 'stains on the cover', 'is it machine washable', 'which detergent', 'cover got dirty'],
      ...['remove the cover to clean it', 'coffee on the cover', 'drying the cover', 'does the colour run'],
    ]),
    article('parts', 'Where do I get spare parts?', [
      ...['lost a screw', 'a wheel came off', 'order a new handle', 'replacement screws', 'the hinge is missing'],
      ...['missing piece', 'need another wheel', 'spares', 'broken handle'],
    ]),
  ];
  const tools = await loadLanguage('en');
  const general = await meaningOfSite([], tools);
  const own = await meaningOfSite(site, tools);
  assert.ok(general && own);
  assert.ok(!(await readMeaning(general)).words.includes('zorp'));
  assert.deepEqual(own, await meaningOfSite(site, tools), 'the same content gives the same file');
  const index = createIndex(
    site.map((each) => (each.id === 'flimbo' ? { ...each, questions: [] } : each)),
    tools,
  );
  assert.notEqual(index.search('zorp')[0]?.id, 'flimbo');
  index.understand(senseOf(await readMeaning(own)));
  const [hit] = index.search('zorp');
  assert.deepEqual([hit?.id, hit?.reason], ['flimbo', 'meaning']);
});

test('a site that says little is given what is known of its language, byte for byte', async () => {
  const few = SHOP_FAQ.en.slice(0, 3);
  const known = Uint8Array.from(atob(english), (letter) => letter.charCodeAt(0));
  assert.deepEqual(await meaningOfSite(few, await loadLanguage('en')), known);
});

test('a language of which nothing is known has no such file, and one with a region is known', async () => {
  assert.equal(await meaningOfSite(SHOP_FAQ.en, await loadLanguage('fi')), undefined);
  assert.deepEqual([knowsMeaning('fi'), knowsMeaning('de-AT')], [false, true]);
});

test('one word of several is not enough to be sure where it is a keyword', async () => {
  const print = {
    id: 'print',
    title: 'How to print depreciation reports',
    questions: [],
    keywords: ['book'],
    text: '',
  };
  const help = [...SHOP_FAQ.en, print];
  const tools = await loadLanguage('en');
  const file = await meaningOfSite(help, tools);
  assert.ok(file);
  const index = createIndex(help, tools);
  index.understand(senseOf(await readMeaning(file)));
  const [strange] = index.search('book a flight with a dog');
  assert.ok(strange && strange.id === 'print' && strange.score > index.confidentFrom && !strange.confident);
  const [sure] = index.search('book');
  assert.ok(sure?.id === 'print' && sure.confident);
});

describe('the file', () => {
  const learned = learnMeaning(
    ['refund money', 'money back', 'parcel late', 'late delivery parcel', 'refund cash'].map((text, i) => ({
      group: i === 2 || i === 3 ? 'late' : 'refund',
      stems: text.split(' '),
    })),
    { leastSayings: 1, dimensions: 8 },
  );

  test('holds the vectors to a seventh of the largest number of each word', async () => {
    const read = await readMeaning(await writeMeaning(learned));
    for (const [place, word] of learned.words.entries()) {
      const own = learned.vectors.subarray(8 * place, 8 * place + 8);
      const at = read.words.indexOf(word);
      const most = Math.max(...own.map(Math.abs));
      own.forEach((x, j) => assert.ok(Math.abs(x - (read.vectors[8 * at + j] ?? 9)) < most / 7, `${word} ${j}`));
    }
  });

  test('of no words can be written and read', async () => {
    const none = { dimensions: 8, words: [], vectors: new Float32Array() };
    assert.deepEqual(await readMeaning(await writeMeaning(none)), none);
  });

  test('damaged, cut off or of something else: always a SearchIndexError', async () => {
    const whole = await writeMeaning(learned);
    const held = await readMeaning(whole);
    const refused = (error: unknown) => error instanceof SearchIndexError;
    await assert.rejects(readMeaning(new TextEncoder().encode('<!doctype html><title>404')), refused);
    const newer = whole.slice();
    newer[4] = 99;
    await assert.rejects(readMeaning(newer), /reads up to/);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, cut) => {
          const other = cut ? whole.slice(0, at) : whole.map((byte, i) => (i === at ? byte ^ by : byte));
          // A few bits of the compressed form mean nothing.
          await readMeaning(other).then(
            (read) => assert.deepEqual(read, held),
            (error: unknown) => assert.ok(refused(error), String(error)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('in the page', () => {
  const entries = SHOP_FAQ.en.map((searchable) => entryOf(searchable));
  const asked = 'the package never showed up';

  test('a whole question waits for what words mean', async () => {
    const file = await meaningOfShop('en');
    const slow = () => new Promise<Uint8Array>((resolve) => setTimeout(() => resolve(file), 50));
    const source = embeddedSource({ language: 'en', entries, loadMeaning: slow });
    const [hit] = await source.search(asked, { limit: 8, open: false });
    assert.deepEqual([hit?.id, hit?.reason], ['track', 'meaning']);
  });

  test('typing does not wait, and finds by meaning once it is there', async () => {
    let send = (): void => undefined;
    const file = await meaningOfShop('en');
    const loadMeaning = () => new Promise<Uint8Array>((resolve) => (send = () => resolve(file)));
    const source = embeddedSource({ language: 'en', entries, loadMeaning });
    const [early] = await source.search(asked, { limit: 8, open: true });
    assert.notEqual(early?.reason, 'meaning');
    send();
    await source.search(asked, { limit: 8, open: false });
    const [hit] = await source.search(asked, { limit: 8, open: true });
    assert.equal(hit?.reason, 'meaning');
  });

  test('a file that cannot be loaded is told to the developer, and letters do', async () => {
    const told: unknown[] = [];
    const source = embeddedSource({
      ...{ language: 'en', entries },
      loadMeaning: () => Promise.reject(new Error('pack.en.meaning.bin answered 404')),
      report: (error) => told.push(error),
    });
    const [hit] = await source.search('Where is my order?', { limit: 8, open: false });
    assert.equal(hit?.id, 'track');
    assert.match(String(told), /meaning\.bin answered 404/);
  });

  test('an index in files finds by meaning as the one in memory', async () => {
    const tools = await loadLanguage('en');
    const files = new Map((await buildIndexFiles(SHOP_FAQ.en, tools)).map(({ name, bytes }) => [name, bytes]));
    const built = await openIndex((name) => Promise.resolve(files.get(name) ?? new Uint8Array()), tools);
    const sense = senseOf(await readMeaning(await meaningOfShop('en')));
    built.understand(sense, SHOP_FAQ.en.slice(1));
    const [unchanged] = await built.search(asked);
    assert.notEqual(unchanged?.reason, 'meaning', 'other entries than it was built of');
    built.understand(sense, SHOP_FAQ.en);
    const memory = await understandingShop('en');
    for (const [question] of IN_OTHER_WORDS.en) {
      const [found] = await built.search(question);
      const [expected] = memory.search(question);
      assert.deepEqual([found?.id, found?.reason], [expected?.id, expected?.reason]);
    }
  });
});
