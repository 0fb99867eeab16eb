import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { flowGraph, type FlowGraph } from '../../src/cli/graph/flow-graph.js';
import { flowMermaid } from '../../src/cli/graph/flow-mermaid.js';
import { flowSvg } from '../../src/cli/graph/flow-svg.js';
import { runCommand } from '../../src/cli/run-command.js';
import { compileHelp } from '../../src/content/index.js';
import { isFlow } from '../../src/model/index.js';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** What somebody types in a folder with these files, and what the terminal says. */
async function type(files: Readonly<Record<string, string>>, typed: string) {
  const cwd = await mkdtemp(join(tmpdir(), 'handrail-'));
  folders.push(cwd);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text);
  }
  const [out, err]: [string[], string[]] = [[], []];
  const stop = new AbortController().signal;
  const io = { cwd, out: (line: string) => out.push(line), err: (line: string) => err.push(line), stop };
  return {
    code: await runCommand(typed.split(' '), io),
    out,
    err,
    read: (path: string) => readFile(join(cwd, path), 'utf8'),
  };
}

const card = [
  '---\ntitle: My card is lost\ntype: flow\n---\n',
  '## Is it blocked?\n\n- [Yes](#pin)\n- [No](#block)\n- [Look again](#is-it-blocked)\n',
  '## Block it\n{#block}\n'.replace('\n{', ' {'),
  '- [Done](#pin)\n- [Block it for me](callback: card)\n- [In the shop](shop.md#open)\n',
  '## A new PIN {#pin}\n\nIt comes by post.\n\n- [How long?](post.md)\n- [Order here](https://bank.example)\n',
  '## An island\n\n[On](#ring)\n',
  '## Ring {#ring}\n\nText.\n',
].join('\n');
const help = {
  'help/card.md': card,
  'help/post.md': '# How long is the post?',
  'help/shop.md': '---\ntitle: In the shop\ntype: flow\n---\n## Open? {#open}\n\nYes.\n',
};

test('check --graph FLOW prints Mermaid text and nothing else', async () => {
  const { out, err, code } = await type(help, 'check help --graph card');
  assert.deepEqual(err, []);
  assert.equal(code, 0);
  assert.deepEqual(out.join('\n').split('\n').slice(0, 21), [
    'flowchart LR',
    '  accTitle: My card is lost',
    '  accDescr: 5 steps, 2 ends. It begins with Is it blocked?. Problems: An island: Nobody gets here. Ring: Nobody gets here.',
    '  s1 -->|"Yes"| s3',
    '  s1 -->|"No"| s2',
    '  s1 -->|"Look again"| s1',
    '  s2 -->|"Done"| s3',
    '  s2 -->|"In the shop"| f1',
    '  s4 -->|"On"| s5',
    '  s1["Is it blocked?"]',
    '  s2["Block it"]',
    '  s2 -->|"Block it for me"| s2w1("A person: card")',
    '  s3(["A new PIN"])',
    '  s3 -->|"How long?"| s3w1("Article: How long is the post?")',
    '  s3 -->|"Order here"| s3w2("Leaves: https://bank.example")',
    '  s4["An island<br>⚠ Nobody gets here"]',
    '  s5(["Ring<br>⚠ Nobody gets here"])',
    '  f1[["In the shop (#35;open)"]]',
    '  classDef start fill:#0b6b57,stroke:#0b6b57,color:#ffffff',
    '  class s1 start',
    '  classDef person fill:#fbeee8,stroke:#b4491b,color:#7a2e0e',
  ]);
});

test('check --graph prints all flows as Markdown; each once, though it is there in two languages', async () => {
  const both = { 'help/en/a.flow.md': '# A\n\n## Start\n\nEnd.', 'help/de/a.flow.md': '# Ä\n\n## Anfang\n\nEnde.' };
  const { out } = await type(both, 'check help --graph');
  assert.equal(out.length, 1);
  assert.match(out[0] ?? '', /^## A\n\nen\/a\.flow\.md\n\n```mermaid\nflowchart LR\n[^]*\n```\n$/);
});

test('check --graph --out writes a picture for each flow and language, and says where', async () => {
  const both = { 'help/en/x/a.flow.md': '# A\n\n## Start\n\nEnd.', 'help/de/x/a.flow.md': '# Ä\n\n## Anfang\n\nEnde.' };
  const { out, read } = await type(both, 'check help --graph --out pictures');
  assert.deepEqual(out, ['wrote pictures/en/x/a.svg', 'wrote pictures/de/x/a.svg']);
  assert.match(await read('pictures/de/x/a.svg'), /<title id="flow-title">Ä<\/title>/);
});

for (const [typed, told] of [
  ['check help --graph crad', '"crad" is no flow. Did you mean "card"?'],
  ['check help --graph whatever', '"whatever" is no flow. There is card, shop.'],
  ['check help --out x', '--out goes with --graph.'],
  ['check help card', 'Name one help folder.'],
] as const)
  test(`handrail ${typed}: not understood`, async () => {
    const { code, err } = await type(help, typed);
    assert.equal(err[0], told);
    assert.equal(code, 2);
  });

test('a folder without flows: the editor is told how to write one', async () => {
  const { err } = await type({ 'help/a.md': '# A' }, 'check help --graph');
  assert.equal(err[0], 'There is no flow in this folder. Write type: flow into one of its files.');
});

/** A graph of a flow in one file. */
function graphOf(text: string, direction: 'ltr' | 'rtl' = 'ltr'): FlowGraph {
  const { packs, problems } = compileHelp([{ path: 'a.md', text }]);
  const flow = packs[0]?.entries.find(isFlow);
  assert.ok(flow);
  return flowGraph(flow, {
    direction,
    entrances: new Set(),
    titleOf: () => undefined,
    problemsOf: (step) => problems.filter(({ message }) => message.includes(`"${step}"`)),
  });
}

test('a picture says in words what it shows, tells ends apart and shows trouble in red', () => {
  const svg = flowSvg(graphOf(card));
  assert.match(svg, /<title id="flow-title">My card is lost<\/title>/);
  assert.match(
    svg,
    /<desc id="flow-desc">5 steps, 2 ends\. It begins with &quot;Is it blocked\?&quot;\. Problems: An island/,
  );
  assert.match(svg, /class="box question start"[^>]*><title>Is it blocked\?/);
  assert.match(svg, /class="box end"[^>]*><title>A new PIN/);
  assert.match(svg, /class="box question wrong"[^>]*><title>An island<\/title>.*Nobody gets here/);
  assert.match(svg, /prefers-color-scheme:dark/);
  assertWellFormed(svg);
});

test('a language from right to left is drawn from right to left', () => {
  const [left, right] = [graphOf(card), graphOf(card, 'rtl')].map((graph) =>
    Number(/class="box question start" transform="translate\(([\d.-]+)/.exec(flowSvg(graph))?.[1]),
  );
  assert.ok(left !== undefined && right !== undefined && left < right);
  assert.match(flowMermaid(graphOf(card, 'rtl')), /^flowchart RL\n/);
});

const WORDS = String.raw`"(?:[^"#<>\n\`]|#\d+;|<br>)+"`;
/** What a line of a flowchart may be; made from Mermaid's grammar for the notations that are used. */
const LINES = [
  /^flowchart (?:LR|RL)$/,
  /^ {2}acc(?:Title|Descr): ?[^\n;#{}"`%]*$/,
  new RegExp(String.raw`^  \w+ (?:-\.->|-->\|${WORDS}\|) \w+$`),
  new RegExp(
    String.raw`^  (?:\w+ -->\|${WORDS}\| )?\w+(?:\[${WORDS}\]|\(${WORDS}\)|\(\[${WORDS}\]\)|\[\[${WORDS}\]\])$`,
  ),
  /^ {2}linkStyle \d+(?:,\d+)* [\w:#,-]+$/,
  /^ {2}classDef \w+ [\w:#, -]+$/,
  /^ {2}class \w+(?:,\w+)* \w+$/,
];

test('whatever words an editor writes: Mermaid keeps to its grammar, and the picture is well-formed XML', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'end',
      '"]; click s1 call alert()',
      '</svg><script>alert(1)</script>',
      '%% x',
      '`md`',
      '&lt;&#35;',
      ']]>',
      '',
    ),
  );
  const choice = fc.record({ label: words, to: fc.nat({ max: 3 }) });
  fc.assert(
    fc.property(
      words,
      fc.array(fc.record({ title: words, choices: fc.array(choice, { maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      (title, steps) => {
        const graph: FlowGraph = {
          title,
          direction: 'ltr',
          boxes: steps.map((step, index) => ({
            ...{ id: `s${index}`, kind: 'end', title: step.title, start: index === 0, entrance: false },
            ...{ waysOut: [{ label: title, to: 'away', where: step.title }], problems: index === 1 ? [title] : [] },
          })),
          arrows: steps.flatMap(({ choices }, from) =>
            choices.map(({ label, to }) => ({ from: `s${from}`, to: `s${to % steps.length}`, label, wrong: to === 1 })),
          ),
        };
        for (const line of flowMermaid(graph).split('\n'))
          assert.ok(
            LINES.some((kind) => kind.test(line)),
            JSON.stringify(line),
          );
        assertWellFormed(flowSvg(graph));
      },
    ),
    { numRuns: 150 },
  );
});

/** Each tag closed in its order, no mark left alone, nothing that a script could begin with. */
function assertWellFormed(xml: string): void {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/gi,
    (_, close: string, name: string, _fields, empty: string) => {
      assert.notEqual(name, 'script');
      if (close) assert.equal(open.pop(), name);
      else if (!empty) open.push(name);
      return '';
    },
  );
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest.replaceAll(/&(?:amp|lt|gt|quot);/g, ''), /[<&]/);
}
