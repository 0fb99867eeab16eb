import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from './compile.js';

const flow = (body: string): string => `---\ntitle: Refund\ntype: flow\n---\n${body}`;
const start = (choices: string, rest = ''): string => flow(`## Start\n\n${choices}\n\n## End\n\nDone.\n${rest}`);

/** What an editor wrote, and what the terminal says. */
const rows: readonly (readonly [slip: string, files: Readonly<Record<string, string>>, lines: readonly string[]])[] = [
  [
    'a step misspelt',
    { 'flows/refund.md': flow('## Start\n\n- [Yes](#chek-order)\n- [No](#check-order)\n\n## Check order\n\nDone.') },
    ['flows/refund.md:7  "#chek-order" is not a step of this flow. Did you mean "#check-order"?'],
  ],
  [
    'an article misspelt',
    { 'a.md': start('- [End](#end)\n- [Read](refnds.md)'), 'refunds.md': '# Refunds' },
    ['a.md:8  "refnds.md" is not in the help folder; its words are shown without a link. Did you mean "refunds.md"?'],
  ],
  [
    'a step of another flow misspelt',
    {
      'a.md': start('- [End](#end)\n- [Go on](b.md#thrid)'),
      'b.md': flow('## First\n\n[go](#third)\n\n## Third\n\nEnd.'),
    },
    ['a.md:8  "b.md" has no heading "#thrid"; the link leads to its beginning. Did you mean "#third"?'],
  ],
  [
    'a heading taken for a step',
    { 'a.md': start('- [End](#end)\n- [Fees](#fees)', '\n### Fees\n\nNone.') },
    [
      'a.md:8  "#fees" is a heading inside the step "#end"; the link leads to the beginning of that step. Write the heading with ## if it is a step of its own.',
    ],
  ],
  [
    'a flow without steps',
    { 'a.md': flow('Text'), 'b.md': '# B' },
    ['a.md:5  This flow has no step. The file is left out. Begin each step with ## and a question.'],
  ],
  [
    'a step nobody reaches',
    { 'a.md': flow('## Start\n\nEnd.\n\n## Lost\n\nText') },
    ['a.md:9  Nobody reaches the step "Lost". Link to it with [label](#lost), or delete it.'],
  ],
  [
    'a branch nobody reaches: its beginning is told, not each step of it',
    { 'a.md': flow('## Start\n\nEnd.\n\n## Tail\n\nText\n\n## Lost\n\n- [a](#tail)\n- [b](#more)\n\n## More\n\nText') },
    [
      'a.md:13  Nobody reaches the step "Lost", nor the 2 steps behind it. Link to it with [label](#lost), or delete it.',
    ],
  ],
  [
    'steps that lead to one another alone',
    { 'a.md': flow('## Start\n\nEnd.\n\n## B\n\n[c](#c)\n\n## C\n\n[b](#b)') },
    ['a.md:9  Nobody reaches the step "B", nor the step behind it. Link to it with [label](#b), or delete it.'],
  ],
  [
    'a flow without an end',
    { 'a.md': flow('## A\n\n[go](#b)\n\n## B\n\n[back](#a)') },
    ['a.md:5  No step ends this flow: every one leads to another. Write a step that has no link to a step.'],
  ],
  [
    'a customer going round in circles: told once a circle, with the way',
    { 'a.md': flow('## A\n\n- [end](#end)\n- [b](#b)\n\n## B\n\n[c](#c)\n\n## C\n\n[b](#b)\n\n## End\n\nGood.') },
    [
      'a.md:10  From "B" a customer goes round in circles and never arrives: "B" → "C" → "B". Add a choice that leads to an end, such as [Talk to a person](contact: help).',
    ],
  ],
  [
    'one choice only',
    { 'a.md': flow('## A\n\n- [go](#b)\n\n## B\n\nEnd.') },
    ['a.md:5  "A" offers one choice only. Write the link as a paragraph of its own, or add a choice.'],
  ],
  [
    'eight choices',
    { 'a.md': flow(`## A\n\n${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `- [${n} items](#b)\n`).join('')}\n## B\n\nEnd.`) },
    ['a.md:5  "A" offers 8 choices; more than 7 are hard to compare. Ask in two steps.'],
  ],
  [
    'facts joined to choices',
    { 'a.md': flow('## A\n\n- a fact\n\n- [b](#b)\n- [c](#b)\n\n## B\n\nEnd.') },
    ['a.md:9  Facts and choices of "A" stand in one list. Put a sentence between the facts and the choices.'],
  ],
  [
    'three steps alike',
    { 'a.md': flow('## A\n\n- [b](#b)\n- [c](#b-1)\n- [d](#b-2)\n\n## B\n\nEnd.\n\n## B\n\nEnd.\n\n## B\n\nEnd.') },
    [
      'a.md:15  3 steps are called "B" (lines 11, 15, 19); links tell them apart by their order alone. Give each a name of its own at the end of its heading, such as {#second}.',
    ],
  ],
  [
    'two choices alike',
    { 'a.md': flow('## A\n\n- [Yes](#b)\n- [yes](#c)\n\n## B\n\nEnd.\n\n## C\n\nEnd.') },
    ['a.md:8  Two choices of "A" read "yes". Say in each what makes it different.'],
  ],
  [
    'text below the choices',
    { 'a.md': start('- [Yes](#end)\n- [No](#end)\n\nYou can also call us.') },
    [
      'a.md:7  Text follows the choices of "Start"; they are shown as links in a text, not as buttons. Move the text above the choices.',
    ],
  ],
  [
    'numbered choices',
    { 'a.md': start('1. [Yes](#end)\n2. [No](#end)') },
    [
      'a.md:7  The choices of "Start" are numbered; they are shown as instructions, not as buttons. Begin each with - instead of a number.',
    ],
  ],
  [
    'a step without a heading',
    { 'a.md': start('- [Yes](#end)\n- [No](#end)', '\n##\n\nText') },
    [
      'a.md:14  Nobody reaches the step "". Link to it with [label](#section), or delete it.',
      'a.md:14  This step has no heading. Write ## and a question.',
    ],
  ],
];

for (const [slip, files, lines] of rows)
  test(`${slip}: the editor is told where and what to do`, () => assert.deepEqual(told(files), lines));

/** What an editor may write without a word from anybody. */
const fine: readonly (readonly [what: string, files: Readonly<Record<string, string>>])[] = [
  ['a loop with an end', { 'a.md': start('- [Again](#start)\n- [Done](#end)') }],
  [
    'a loop that only a person ends',
    {
      'a.md': flow(
        '## A\n\n- [b](#b)\n- [c](#c)\n\n## B\n\nDone.\n\n## C\n\n- [Again](#c)\n- [Call me](callback: help)',
      ),
    },
  ],
  [
    'a flow that another one finishes',
    {
      'a.md': flow('## A\n\n- [here](#b)\n- [there](b.md#first)\n\n## B\n\n[go on](b.md#third)'),
      'b.md': flow('## Start\n\n[go](#first)\n\n## First\n\nEnd.\n\n## Third\n\nEnd.'),
    },
  ],
  [
    'a step that only an article leads to',
    { 'a.md': '# A\n\n[Here](b.md#side)', 'b.md': flow('## Start\n\nEnd.\n\n## Side\n\nEnd.') },
  ],
  [
    "a step that only the bot's reply leads to",
    {
      'a.md': '---\ntype: reply\nsays: side\n---\nHi.\n\n- [Side](b.md#side)\n- [All](b.md)',
      'b.md': flow('## Start\n\nEnd.\n\n## Side\n\nEnd.'),
    },
  ],
  [
    'a step that only its text leads to',
    { 'a.md': flow('## Start\n\nOr [look here](#side) first.\n\n## Side\n\nEnd.') },
  ],
  ['tasks and then choices', { 'a.md': start('- [ ] Passport\n- [ ] Ticket\n- [I have both](#end)\n- [No](#end)') }],
  [
    'one way to a person at an end',
    { 'a.md': flow('## A\n\nText.\n\n- [Call us](tel:+4930123456)\n- [Write](mailto:a@b.de)') },
  ],
  ['contents of the same step', { 'a.md': flow('## A\n\nSee [the fees](#fees).\n\n### Fees\n\nNone.') }],
];

for (const [what, files] of fine) test(`${what}: nothing to say`, () => assert.deepEqual(told(files), []));
