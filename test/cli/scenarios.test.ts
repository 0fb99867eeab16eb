import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { runCommand } from '../../src/cli/run-command.js';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const HELP = {
  'help/refund.md': '---\ntitle: Where is my refund?\ndescription: Within five days.\n---\n\nFive days.\n',
  'help/boots.md': '# Which boot size do I need?\n\nMeasure in the evening.\n',
  'help/return.flow.md':
    '# Return a parcel\n\n## Why do you send it back?\n\n- [It is broken](#photo)\n- [It is too big](#label)\n\n## Take a photo {#photo}\n\nSend one.\n\n## Print the label {#label}\n\nPut it on.\n',
  'help/replies/jobs.md': '---\ntype: reply\nsays: "* jobs *"\n---\n\nSee our careers page.\n',
  'help/channels.yml':
    'zone: Europe/Berlin\nchannels:\n  - { id: phone, kind: phone, label: Call us, to: +49 30 1234567, hours: { mon-fri: 9:00-18:00 } }\n  - { id: callback, kind: callback, label: We call you }\n',
};

async function check(scenarios: string, file = 'help/scenarios/en.yml', more: Readonly<Record<string, string>> = {}) {
  const cwd = await mkdtemp(join(tmpdir(), 'handrail-'));
  folders.push(cwd);
  for (const [path, content] of Object.entries({ ...HELP, ...more, [file]: scenarios })) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), content);
  }
  const out: string[] = [];
  const stop = new AbortController().signal;
  const io = { cwd, out: (line: string) => out.push(line), err: (line: string) => out.push(line), stop };
  const code = await runCommand(['check', '--only', 'scenarios'], io);
  return { code, out };
}

test('each kind of expectation is met by what customers get', async () => {
  const { out, code } = await check(`
- says: where is my refund
  expect: refund
- says: I want to return a parcel
  expect: { flow: return, step: why-do-you-send-it-back }
- name: through the flow, in words
  says: [return a parcel, it is too big]
  expect: "return#label"
- says: do you have jobs for me
  expect: replies/jobs
- says: my husband died
  expect: escalation
- says: can I talk to a human
  at: 2026-03-02 10:00
  expect: { channel: phone }
- says: qwertzuiop
  expect: no-answer
- turns:
    - says: where is my refund
      expect: { answer: refund, escalation: false }
    - says: can I talk to a human
      expect: [escalation]
`);
  assert.deepEqual(out.at(-1), '2 articles, 1 flow in en · 8 scenarios passed');
  assert.equal(code, 0);
});

test('a scenario that fails reads as a transcript, with what was expected and why it came otherwise', async () => {
  const { out, code } = await check('- says: which boot size do I need\n  expect: refund\n');
  assert.deepEqual(out.slice(0, 3), [
    'scenarios/en.yml',
    '    1  error    "which boot size do I need": expected refund, came boots.  scenarios',
    '                Add "which boot size do I need" to questions: of refund, or correct what is expected.',
  ]);
  const transcript = out.slice(out.indexOf('failed  scenarios/en.yml:1'));
  assert.match(transcript.join('\n'), /\n {2}> which boot size do I need\n {2}< .*\[answer boots\]\n/);
  assert.match(transcript.join('\n'), /\n {4}expected refund\n {4}found first: boots \d\.\d\d/);
  assert.equal(out.at(-1), '2 articles, 1 flow in en · 1 error · 0 of 1 scenario passed');
  assert.equal(code, 1);
});

for (const [what, text, told] of [
  [
    'an id that is not there',
    '- says: hello\n  expect: refnud\n',
    '"refnud" is no article, flow or reply in en.  scenarios',
  ],
  ['a key that is none', '- says: where is my refund\n  exepct: refund\n', '"exepct" means nothing here.  scenarios'],
  ['nothing expected', '- says: hello\n', 'Nothing is expected here.  scenarios'],
  ['nothing said', '- expect: refund\n', 'The customer says nothing here.  scenarios'],
  ['no list', 'scenarios: soon\n', 'There is no list of scenarios.  scenarios'],
  ['a time that is none', '- says: hello\n  at: noon\n  expect: refund\n', '"noon" is no time.  scenarios'],
  [
    'a language that is not there',
    '- says: ciao\n  lang: it\n  expect: refund\n',
    'There is no help in "it".  scenarios',
  ],
  [
    'a channel without an hour',
    '- says: where is my refund\n  expect: { channel: phone }\n',
    'Which channel comes first depends on the hour.  scenarios',
  ],
] as const)
  test(`a scenario with ${what} is told, and the others are run`, async () => {
    const good = text.startsWith('-') ? '- says: where is my refund\n  expect: refund\n' : '';
    const { out } = await check(text + good);
    assert.ok(
      out.some((line) => line.endsWith(told)),
      out.join('\n'),
    );
    if (good !== '')
      assert.ok(
        out.some((line) => /^passed .*> where is my refund$/.test(line)),
        out.join('\n'),
      );
  });

test('YAML that cannot be read is told with its line', async () => {
  const { out, code } = await check('- says: "hello\n  expect: refund\n');
  assert.match(out[1] ?? '', /^ +\d+ {2}error .* {2}scenarios$/);
  assert.equal(code, 1);
});

test('where a person should have come, it tells from which intensity one does on this site', async () => {
  const own = { 'help/emotion.yml': 'thresholds: { offer: 0.31, escalate: 0.62 }\n' };
  const { out } = await check('- says: which boot size do I need\n  expect: escalation\n', undefined, own);
  assert.match(out.join('\n'), /The words read as \w+ with 0\.\d\d; from 0\.62 a person takes over\./);
});

test('the scenarios that editors are shown pass on the articles they are shown', async () => {
  const guide = await readFile('docs/writing-help.md', 'utf8');
  const cwd = await mkdtemp(join(tmpdir(), 'handrail-'));
  folders.push(cwd);
  for (const [, path = '', text = ''] of guide.matchAll(/```\w+ file=(\S+)\n([\s\S]*?)```/g)) {
    await mkdir(dirname(join(cwd, 'help', path)), { recursive: true });
    await writeFile(join(cwd, 'help', path), text);
  }
  const out: string[] = [];
  const stop = new AbortController().signal;
  const io = { cwd, out: (line: string) => out.push(line), err: (line: string) => out.push(line), stop };
  assert.equal(await runCommand(['check', '--only', 'scenarios'], io), 0, out.join('\n'));
  assert.match(out.join('\n'), /· 4 scenarios passed$/m);
});

test('the scenarios of the demo shop pass in all its languages', { timeout: 120_000 }, async () => {
  const out: string[] = [];
  const stop = new AbortController().signal;
  const io = {
    cwd: resolve('docs/demo'),
    out: (line: string) => out.push(line),
    err: (line: string) => out.push(line),
    stop,
  };
  await runCommand(['check', '--only', 'scenarios'], io);
  assert.deepEqual(
    out.filter((line) => line.includes('error')),
    [],
  );
  assert.match(out.at(-1) ?? '', /· 77 scenarios passed$/);
});
