import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Reading } from '../../src/model/index.js';
import {
  assess,
  assessParts,
  DEFAULT_THRESHOLDS,
  loadLexicon,
  mainLanguage,
  partsByLanguage,
  wantsPerson,
  type Lexicon,
  type MessagePart,
} from '../../src/emotion/index.js';

async function table(language: string): Promise<Lexicon> {
  const lexicon = await loadLexicon(language);
  assert.ok(lexicon);
  return lexicon;
}

/** What is read on a page in this language, and which other tables were loaded for it. */
async function readOn(page: string, message: string): Promise<{ parts: readonly MessagePart[]; loaded: string[] }> {
  const loaded: string[] = [];
  const parts = await partsByLanguage(message, await table(page), (language) => {
    loaded.push(language);
    return loadLexicon(language);
  });
  return { parts, loaded };
}

const { offer, escalate } = DEFAULT_THRESHOLDS;
const actOf = ({ intensity }: Reading): string =>
  intensity >= escalate ? 'person' : intensity >= offer ? 'offer' : 'nothing';

describe('a message in another language than the page', () => {
  const wholly: readonly (readonly [page: string, language: string, message: string])[] = [
    ['de', 'it', 'Sono disperata, nessuno mi risponde da tre settimane'],
    ['de', 'en', 'This is the third time I write and nobody answers'],
    ['en', 'de', 'Mein Vater ist gestorben und Sie schicken ihm weiter Mahnungen'],
    ['it', 'de', 'Ich schreibe jetzt zum dritten Mal und niemand antwortet'],
    ['it', 'en', "I can't do this anymore"],
    ['de', 'it', 'Vergogna!'],
    ['de', 'it', "Dov'è il mio pacco?"],
    ['it', 'de', 'Wo ist meine Bestellung?'],
    ['en', 'de', 'Wo bleibt meine Erstattung?'],
    ['en', 'de', 'Wo bleibt Geld?'],
    ['de', 'it', 'Rimborso non ricevuto'],
  ];
  for (const [page, language, message] of wholly)
    it(`on the page in ${page}: ${message}`, async () => {
      const { parts } = await readOn(page, message);
      assert.deepEqual(assessParts(parts), assess(message, await table(language)), 'is read as on its own page');
      assert.equal(
        parts.some(({ lexicon }) => lexicon.table.language === page),
        false,
      );
    });

  it('a wish for a person is heard too', async () => {
    const { parts } = await readOn('de', 'vorrei parlare con una persona, per favore');
    assert.ok(parts.some(({ text, lexicon }) => wantsPerson(text, lexicon)));
  });
});

describe('a message in two languages', () => {
  it('each cue says whose table knows it, and together they weigh more than each alone', async () => {
    const message = 'Ich warte seit Wochen, this is a nightmare';
    const { parts } = await readOn('de', message);
    const reading = assessParts(parts);
    const told = reading.cues.map(({ words, language = reading.language }) => `${words} (${language})`);
    assert.ok(told.includes('seit Wochen (de)'), told.join(' · '));
    assert.ok(told.includes('is a nightmare (en)'), told.join(' · '));
    for (const lexicon of [await table('de'), await table('en')])
      assert.ok(reading.intensity > assess(message, lexicon).intensity);
    assert.equal(actOf(reading), 'person');
  });

  it('adds up: where the leading table starts, and what the cues add', async () => {
    const { parts } = await readOn('it', 'Non ne posso più, this is ridiculous');
    const reading = assessParts(parts);
    const { start } = await table(reading.language);
    const sum = reading.cues.reduce((total, { contribution }) => total + contribution, start);
    assert.ok(Math.abs(1 / (1 + Math.exp(-sum)) - reading.intensity) < 1e-9);
    assert.equal(actOf(reading), 'person');
  });

  it('marks are counted once', async () => {
    const { parts } = await readOn('en', 'Niemand antwortet mir, this is ridiculous!!! 😡');
    const marks = assessParts(parts).cues.filter(({ category }) => /exclamation|emoji/.test(category));
    assert.deepEqual(marks.map(({ words }) => words).sort(), ['!!!', '😡']);
  });
});

describe('no doubt, no table', () => {
  /** Words that mean something else in another language, names of things, and loans. */
  const FALSE_FRIENDS: Readonly<Record<string, readonly string[]>> = {
    de: [
      'Ist in der Farbe Gift enthalten?',
      'Die Gift-Card geht nicht',
      'Wo ist der Not-Aus?',
      'Was hat die Fahrt im Bus gekostet?',
      'Wie alt war der Brief?',
      'Kann ich per E-Mail bestellen?',
      'Wie lege ich eine To-do-Liste an?',
      'Der Chef will den Check-in online machen',
      'Rückgabe Zelt',
    ],
    en: [
      'Is this art print in the sale?',
      'When does the war game come out?',
      'Does the male size run large?',
      'How do I die cut the paper?',
      'Is the hat made of rind leather?',
      'Is a cane included, and what is the fare?',
      'Do you have the alto sax?',
    ],
    it: [
      'La taglia da uomo veste male?',
      'No, non ho il codice',
      'Il check-in online si può fare da casa?',
      'Come si fa il reso?',
      'Dove trovo le note di credito?',
      'Vorrei due tende, non una',
      'Che cane posso portare in camera?',
    ],
  };
  for (const [page, messages] of Object.entries(FALSE_FRIENDS))
    for (const message of messages)
      it(`${page}: ${message}`, async () => {
        const { parts } = await readOn(page, message);
        assert.deepEqual(assessParts(parts), assess(message, await table(page)));
      });

  it('a plain question loads no other table', async () => {
    assert.deepEqual((await readOn('de', 'Wo bleibt meine Erstattung?')).loaded, []);
    assert.deepEqual((await readOn('en', 'Where is my refund?')).loaded, []);
    assert.deepEqual((await readOn('it', 'Quando arriva il mio pacco?')).loaded, []);
    assert.deepEqual((await readOn('it', 'rimborso')).loaded, []);
  });

  it('of a thousand routine questions none is flagged that was not, and few load a table', async () => {
    for (const page of ['en', 'de', 'it']) {
      const own = await table(page);
      const lines = readFileSync(`test/corpus/${page}.jsonl`, 'utf8').trim().split('\n');
      const questions = lines
        .filter((_, index) => index % 12 === 0)
        .map((line): string => (JSON.parse(line) as { text: string }).text);
      let loads = 0;
      for (const question of questions) {
        const { parts, loaded } = await readOn(page, question);
        if (loaded.length > 0) loads += 1;
        const before = actOf(assess(question, own));
        if (before === 'nothing') assert.equal(actOf(assessParts(parts)), 'nothing', `${page}: ${question}`);
      }
      assert.ok(questions.length > 350 && loads / questions.length < 0.08, `${page}: ${loads} of ${questions.length}`);
    }
  });
});

describe('any message', () => {
  const words = fc.constantFrom(
    ...'ich the nicht nobody nessuno sono wütend angry disperato e a l’ho can’t 😡 !!! ? , … 42 汉字 \u0301 \ud83d'.split(
      ' ',
    ),
  );
  const messages = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('is parted without a throw; each part is as long as it, and each place belongs to one part', async () => {
    await fc.assert(
      fc.asyncProperty(messages, fc.constantFrom('en', 'de', 'it'), async (message, page) => {
        const { parts } = await readOn(page, message);
        for (const { text } of parts) assert.equal(text.length, message.length);
        for (let at = 0; at < message.length; at++)
          if (message[at]?.trim()) assert.equal(parts.filter(({ text }) => text[at] === message[at]).length, 1);
        const { intensity, cues } = assessParts(parts);
        assert.ok(intensity > 0 && intensity < 1);
        for (const { from, to, words: said } of cues)
          if (parts.length === 1) assert.equal(said, message.slice(from, to));
        mainLanguage(message, 'en');
      }),
    );
  });

  it('of a megabyte no more than its ends are read', async () => {
    const message = 'ich warte and nobody answers mi risponde '.repeat(25_000);
    const { parts } = await readOn('de', message);
    assert.ok(parts.every(({ text }) => text.length === message.length));
    assert.ok(assessParts(parts).intensity > 0);
  });
});

it('the language of a message is told by its small words', () => {
  assert.equal(mainLanguage('Ich warte seit Wochen', 'en'), 'de');
  assert.equal(mainLanguage('Non mi risponde nessuno', 'en'), 'it');
  assert.equal(mainLanguage('nobody answers me', 'de'), 'en');
  assert.equal(mainLanguage('???', 'de'), 'de');
});
