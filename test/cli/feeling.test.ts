import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { runCommand } from '../../src/cli/run-command.js';
import { readQuestions } from '../../src/cli/feel/read-questions.js';
import { thresholdsFrom, withThresholds } from '../../src/cli/feel/tune.js';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function run(files: Readonly<Record<string, string>>, colour: boolean, ...args: string[]) {
  const cwd = await mkdtemp(join(tmpdir(), 'handrail-'));
  folders.push(cwd);
  for (const [path, content] of Object.entries({ 'help/refund.md': '# Where is my refund?\n\nSoon.\n', ...files })) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), content);
  }
  const out: string[] = [];
  const err: string[] = [];
  const stop = new AbortController().signal;
  const io = { cwd, colour, out: (line: string) => out.push(line), err: (line: string) => err.push(line), stop };
  const code = await runCommand(args, io);
  return { code, out, err, cwd };
}

describe('handrail feel', () => {
  it('says what is heard, and adds it up', async () => {
    const { code, out } = await run({}, false, 'feel', 'This is the third time I write and nobody answers');
    assert.equal(code, 0);
    assert.match(
      out[0] ?? '',
      /^exhaustion, 0\.\d\d of 1, read as en: a person takes over \(offer from 0\.20, person from 0\.50\)$/,
    );
    assert.ok(
      out.some((line) => /\+1\.80 {2}the third time +repeat/.test(line)),
      out.join('\n'),
    );
    const numbers = out.slice(2).map((line) => Number(line.slice(0, 6).replace('−', '-')));
    const sum = numbers.pop() ?? NaN;
    assert.ok(Math.abs(numbers.reduce((total, number) => total + number, 0) - sum) < 0.1, out.join('\n'));
  });

  it('marks the words on a terminal that shows colours', async () => {
    const { out } = await run({}, true, 'feel', 'I am furious');
    assert.ok(out[0]?.includes('\u001b[31mfurious') ?? out[0]?.includes('\u001b[31mam furious'), out[0]);
  });

  it('in a language without a table: says so, and that what it says is not heard', async () => {
    const french = await run({}, false, 'feel', 'Je suis furieuse, personne ne me répond depuis trois semaines');
    assert.match(french.out.join('\n'), /Few of its words are of a language with a table \(en, de, it\)/);
    for (const words of ['I am furious and nobody has answered me for weeks', 'Niemand antwortet mir seit drei Wochen'])
      assert.doesNotMatch((await run({}, false, 'feel', words)).out.join('\n'), /Few of its words/);
  });

  it('hears the words of a site', async () => {
    const files = { 'help/emotion.yml': 'cues:\n  - words: blue seal broken\n    means: danger\n    weight: strong\n' };
    const { out } = await run(files, false, 'feel', 'the blue seal broken', 'help', '--lang', 'en');
    assert.ok(
      out.some((line) => line.includes('blue seal broken') && line.includes('danger')),
      out.join('\n'),
    );
  });

  it('without a message, or in a language without a table: what to type', async () => {
    assert.equal((await run({}, false, 'feel')).code, 2);
    const { code, err } = await run({}, false, 'feel', 'hei', '--lang', 'fi');
    assert.equal(code, 2);
    assert.match(err[0] ?? '', /no table of feelings for "fi", only for en, de, it/);
  });
});

describe('handrail tune', () => {
  const calm = Array.from({ length: 300 }, (_, index) => `Where do I find size ${index} of the boots?`);
  const hard = ['I am furious', 'nobody answers me, I am desperate'];

  it('writes two thresholds into emotion.yml and leaves the rest of it', async () => {
    const files = {
      'asked.txt': [...calm, ...hard].join('\n'),
      'help/emotion.yml': '# ours\ncues:\n  - words: vault\n    means: stake\n',
    };
    const { code, out, cwd } = await run(files, false, 'tune', 'asked.txt');
    assert.equal(code, 0, out.join('\n'));
    const written = await readFile(join(cwd, 'help/emotion.yml'), 'utf8');
    assert.match(
      written,
      /^# ours\ncues:\n {2}- words: vault\n {4}means: stake\nthresholds:\n {2}offer: 0\.\d\d\n {2}escalate: 0\.30\n$/,
    );
    assert.ok(out.some((line) => line.includes('I am furious')));
    assert.equal((await run({ 'help/emotion.yml': written }, false, 'check', 'help')).code, 0);
  });

  it('--dry-run writes nothing, and too few questions change nothing', async () => {
    const dry = await run({ 'asked.txt': calm.join('\n') }, false, 'tune', 'asked.txt', 'help', '--dry-run');
    assert.equal(dry.out.at(-1), 'Nothing is written.');
    await assert.rejects(readFile(join(dry.cwd, 'help/emotion.yml')));
    const { code, err } = await run({ 'asked.txt': 'Where is it?' }, false, 'tune', 'asked.txt');
    assert.equal(code, 1);
    assert.match(err[0] ?? '', /^2 questions are too few: at least 100 are needed/);
  });

  it('with people in distress among the questions: which they are, what to do, and nothing is written', async () => {
    const cries = Array.from(
      { length: 12 },
      (_, index) => `I am desperate, nobody answers me, my insulin is gone ${index}`,
    );
    const { code, out, err, cwd } = await run(
      { 'asked.txt': [...calm, ...cries].join('\n') },
      false,
      'tune',
      'asked.txt',
    );
    assert.equal(code, 1);
    assert.ok(out.some((line) => line.includes('I am desperate')));
    assert.match(err[0] ?? '', /^Nothing is written: a person would take over from [01]\.\d\d only/);
    assert.match(err[1] ?? '', /Take the questions above that should reach a person out of asked\.txt/);
    await assert.rejects(readFile(join(cwd, 'help/emotion.yml')));
  });

  it('reads the column that is named, or one that is called so in three languages', async () => {
    const table = (head: string): string => [head, ...calm.map((text, id) => `${id};${text}`)].join('\n');
    for (const head of ['id;Frage', 'id;Messaggio', 'id;Description']) {
      const { out } = await run({ 'asked.csv': table(head) }, false, 'tune', 'asked.csv', 'help', '--dry-run');
      assert.match(out[0] ?? '', /^300 past questions/, head);
    }
    const odd = { 'asked.csv': table('id;What they wrote') };
    const { code, err } = await run(odd, false, 'tune', 'asked.csv', 'help', '--dry-run');
    assert.equal(code, 2);
    assert.match(
      err[0] ?? '',
      /columns are id, What they wrote\. Name the one with the questions: --column "What they wrote"\./,
    );
    const named = await run(odd, false, 'tune', 'asked.csv', '--dry-run', '--column', 'what they wrote');
    assert.match(named.out[0] ?? '', /^300 past questions/);
  });

  it('one in twenty gets an offer, one in a hundred a person', () => {
    const intensities = Array.from({ length: 1000 }, (_, index) => 1 - index / 1000);
    const { offer, escalate } = thresholdsFrom(intensities);
    assert.equal(intensities.filter((intensity) => intensity >= escalate).length <= 10, true);
    assert.equal(intensities.filter((intensity) => intensity >= offer).length <= 50, true);
    assert.deepEqual(thresholdsFrom([0.9, 0.1]), { offer: 0.91, escalate: 0.91 });
  });

  it('puts new thresholds in the place of the old', () => {
    const thresholds = { offer: 0.2, escalate: 0.5 };
    const block = 'thresholds:\n  offer: 0.20\n  escalate: 0.50\n';
    assert.equal(withThresholds('', thresholds), block);
    assert.equal(
      withThresholds('thresholds:\n  offer: 1\n\n  escalate: 1\ncues: []\n', thresholds),
      `${block}cues: []\n`,
    );
  });
});

describe('past questions', () => {
  it('are read from text, tables and JSON lines', () => {
    assert.deepEqual(readQuestions('a.txt', '\uFEFFone\r\n\n two \n'), ['one', 'two']);
    assert.deepEqual(readQuestions('a.csv', 'id;Question\n1;"say ""hi"";\nnow"\n2;two\n'), ['say "hi";\nnow', 'two']);
    assert.deepEqual(readQuestions('a.jsonl', '{"text":"one"}\n"two"\n'), ['one', 'two']);
  });

  it('without a column or a key for them: what to change', () => {
    assert.throws(() => readQuestions('a.csv', 'id,name\n1,x\n'), /a\.csv:1 names no column of questions/);
    assert.throws(
      () => readQuestions('a.csv', 'id,name\n1,x\n', 'text'),
      /a\.csv:1 has no column "text"\. Its columns are id, name\./,
    );
    assert.throws(
      () => readQuestions('a.csv', 'date,Question,agent\n1,x,Ana\n', 'text'),
      /Name the one with the questions: --column "question"\./,
      'the one that looks most like it',
    );
    assert.throws(() => readQuestions('a.jsonl', '{"text":"one"}\n{"x":1}\n'), /a\.jsonl:2 has no question/);
  });
});
