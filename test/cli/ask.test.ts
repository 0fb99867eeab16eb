import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { shownScore } from '../../src/cli/ask/ask-explain.js';
import { explainMatches } from '../../src/cli/ask/explain-match.js';
import { compileFolder } from '../../src/cli/help-folder.js';
import { vectorsOf } from '../../src/cli/build/pack-meaning.js';
import { runCommand } from '../../src/cli/run-command.js';
import { loadLanguage } from '../../src/search/index.js';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const HELP = {
  'help/refund.md':
    '---\ntitle: Where is my refund?\ndescription: Within five days.\nquestions: [money back]\n---\n\nFive days.\n',
  'help/died.md':
    '---\ntitle: Somebody who placed an order has died\nmoment: true\n---\n\nWe are sorry. You need not hurry.\n',
  'help/boots.md': '# Which boot size do I need?\n\nMeasure in the evening.\n',
  'help/channels.yml':
    'zone: Europe/Berlin\nchannels:\n  - id: phone\n    kind: phone\n    label: Call us\n    to: +49 30 1234567\n    hours: { mon-fri: 9:00-18:00 }\n  - id: callback\n    kind: callback\n    label: We call you\n',
};

const ask = (...args: string[]) => askIn(HELP, ...args);

async function askIn(help: Readonly<Record<string, string>>, ...args: string[]) {
  const cwd = await mkdtemp(join(tmpdir(), 'handrail-'));
  folders.push(cwd);
  for (const [path, content] of Object.entries(help)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), content);
  }
  const out: string[] = [];
  const err: string[] = [];
  const stop = new AbortController().signal;
  const io = { cwd, out: (line: string) => out.push(line), err: (line: string) => err.push(line), stop };
  const code = await runCommand(['ask', ...args], io);
  return { code, out, err };
}

test('ask shows what a customer gets', async () => {
  const { code, out } = await ask('when do I get my money back');
  assert.equal(out[0], '> when do I get my money back');
  assert.match(out[1] ?? '', /^< .*Within five days\..*\[answer refund\]$/);
  assert.equal(code, 0);
});

test('a score below the one from which an answer is given does not read as if it were there', () => {
  assert.deepEqual([0.495, 0.5, 0.29, 1.01, 0].map(shownScore), ['0.49', '0.50', '0.29', '1.01', '0.00']);
});

test('ask --explain tells every reason', async () => {
  const { out } = await ask('whre is my refnud', '--explain', '--at', '2026-03-02 10:00');
  const all = out.join('\n');
  assert.match(all, /\n {2}answer refund: the search is sure of it\n/);
  assert.match(
    all,
    /\nFound \(given as the answer from 0\.50\)\n→ \d\.\d\d {2}Where is my refund\? {2}\[refund\] {2}(?:found by its title|asked in the same words)\n/,
  );
  assert.match(all, /\n {8}refnud → refund \(spelled nearly alike\)\n/);
  assert.match(all, /\nFeeling: calm, 0\.\d\d of 1 \(a call is offered from 0\.20, a person takes over from 0\.50\)/);
  assert.match(all, /\nComplexity: low/);
  assert.match(all, /\nWay to a person: .* {2}\[(?:phone|callback)\]\n/);
});

test('ask --explain names the group of synonyms.yml that led there', async () => {
  const help = { ...HELP, 'help/synonyms.yml': 'en:\n  - mountain shoe, boot\n  - words: moolah\n    finds: refund\n' };
  const both = (await askIn(help, 'which mountain shoes', '--explain')).out.join('\n');
  assert.match(both, /mountain\u00a0shoes → boot \(a word for the same thing, by synonyms\.yml: mountain shoe, boot\)/);
  const oneWay = (await askIn(help, 'moolah', '--explain')).out.join('\n');
  assert.match(oneWay, /moolah → refund \(a word for the same thing, by synonyms\.yml: moolah → refund\)/);
  const json = (await askIn(help, 'moolah', '--format', 'json')).out.join('\n');
  assert.match(json, /"group": \{\s+"words": \[\s+"moolah"\s+\],\s+"finds": \[\s+"refund"/);
});

test('ask tells the thresholds that the site has set, in words and for programs', async () => {
  const help = { ...HELP, 'help/emotion.yml': 'thresholds:\n  offer: 0.31\n  escalate: 0.62\n' };
  const { out } = await askIn(help, 'where is my refund', '--explain');
  assert.match(out.join('\n'), /\(a call is offered from 0\.31, a person takes over from 0\.62\)/);
  const json = await askIn(help, 'where is my refund', '--format', 'json');
  assert.match(json.out.join('\n'), /"offerFrom": 0\.31,\s+"escalateFrom": 0\.62/);
});

test('in distress the cues stand with their weight, and a person comes first', async () => {
  const { out } = await ask(
    'My husband died and he had placed an order with you',
    '--explain',
    '--at',
    '2026-03-02 10:00',
  );
  const all = out.join('\n');
  assert.match(all, /\n {2}distress: the words tell of distress, so a person comes first\n/);
  assert.match(all, /\n {2}\+\d\.\d\d {2}"My husband died" {2}grief/);
  assert.match(all, /\nWay to a person: .*\n(?: {2}.*\n)* {2}the words tell of distress/);
});

test('the hour that is asked for is the hour that counts', async () => {
  const night = (await ask('can I talk to a human', '--explain', '--at', '2026-03-02 03:00')).out.join('\n');
  const day = (await ask('can I talk to a human', '--explain', '--at', '2026-03-02 10:00')).out.join('\n');
  assert.match(night, /Call us {2}\[phone\] .*closed now/);
  assert.match(day, /Way to a person: Call us {2}\[phone\]\n(?: {2}.*\n)* {2}open now/);
});

test('what words mean is read once, by whom ever it is asked for', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'handrail-'));
  folders.push(cwd);
  await writeFile(join(cwd, 'refund.md'), HELP['help/refund.md']);
  const { packs } = await compileFolder('.', cwd, {});
  const [pack] = packs;
  assert.ok(pack);
  const [one, other] = await Promise.all([vectorsOf(pack), vectorsOf(pack)]);
  assert.ok(one && one.words.length > 1000);
  assert.equal(one, other);
});

test('ask --format json is for programs', async () => {
  const { out } = await ask('money back', '--format', 'json', '--at', '2026-03-02 10:00');
  const json: unknown = JSON.parse(out.join('\n'));
  assert.ok(typeof json === 'object' && json !== null);
  assert.deepEqual(Object.keys(json), [
    'format',
    'version',
    'language',
    'question',
    'answers',
    'confidentFrom',
    'found',
    'feeling',
    'complexity',
    'escalation',
    'channels',
  ]);
});

test('the way from a typed word to a word of the help is named', async () => {
  const ways = async (language: string, typed: string, found: string) =>
    explainMatches(typed, [found], await loadLanguage(language))[0]?.way;
  assert.equal(await ways('en', 'refund', 'refund'), 'same');
  assert.equal(await ways('en', 'refunds', 'refund'), 'form');
  assert.equal(await ways('en', 'refnud', 'refund'), 'slip');
  assert.equal(await ways('en', 'ref', 'refund'), 'beginning');
  assert.equal(await ways('en', 'parcel', 'shipment'), 'synonym');
  assert.equal(await ways('de', 'paketverfolgung', 'paket'), 'part');
});
