import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Channel } from '../../src/model/index.js';
import { compile, told } from './compile.js';

function channels(yaml: string, file = 'a.md'): readonly Channel[] {
  return compile({ [file]: '# A', 'channels.yml': yaml }).packs[0]?.channels ?? [];
}

const phone = (lines: string): string =>
  `zone: Europe/Berlin\nchannels:\n  - id: phone\n    kind: phone\n    label: Call\n    to: "+49 30 123"\n${lines}`;

const weeks: readonly (readonly [string, object])[] = [
  [
    '    hours:\n      mon-fri: 9:00-12:30, 13:30-18:00\n      sat: closed',
    {
      ...Object.fromEntries(
        ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [
          day,
          [
            ['09:00', '12:30'],
            ['13:30', '18:00'],
          ],
        ]),
      ),
    },
  ],
  [
    '    hours: "mon, wed: 9-17; sun 10am-4:30pm"',
    { mon: [['09:00', '17:00']], wed: [['09:00', '17:00']], sun: [['10:00', '16:30']] },
  ],
  [
    '    hours: { fri-sat: 22:00-2:00 }',
    {
      fri: [['22:00', '24:00']],
      sat: [
        ['00:00', '02:00'],
        ['22:00', '24:00'],
      ],
      sun: [['00:00', '02:00']],
    },
  ],
  ['    hours: { Sunday: always }', { sun: [['00:00', '24:00']] }],
];
for (const [lines, week] of weeks)
  test(`opening hours ${JSON.stringify(lines.trim())}`, () =>
    assert.deepEqual(channels(phone(lines))[0]?.hours?.week, week));

test('holidays hold for every channel, and have a reason', () => {
  const [channel] = channels(
    `holidays:\n  2026-12-24: 9:00-12:00\n  2026-12-25: { hours: closed, reason: Christmas }\n${phone('    hours: { mon: 9-17 }')}`,
  );
  assert.deepEqual(channel?.hours?.exceptions, [
    { date: '2026-12-24', ranges: [['09:00', '12:00']] },
    { date: '2026-12-25', ranges: [], reason: 'Christmas' },
  ]);
});

test('a label is chosen by language, a wait is read in words', () => {
  const yaml =
    '- { id: m, kind: email, label: { en: Write, de: Schreiben }, to: a@b.example, takes: 1 day, wait: 2 h, good-for: { topics: refund, distress: yes } }';
  const [channel] = channels(yaml, 'de/a.md');
  assert.equal(channel?.label, 'Schreiben');
  assert.equal(channel?.takesMinutes, 1440);
  assert.equal(channel?.waitMinutes, 120);
  assert.deepEqual(channel?.goodFor, { complexity: [], topics: ['refund'], distress: true });
});

const slips: readonly (readonly [string, string])[] = [
  [
    phone('    hours: { mno: 9-17 }'),
    'channels.yml:7  Channel "phone": "mno" is no day. The channel is left out. Use mon, tue, wed, thu, fri, sat, sun.',
  ],
  [
    phone('    hours: { mon: 9-25 }'),
    'channels.yml:7  Channel "phone": "25" is no time of day. The channel is left out. Write 9:00 or 17:30.',
  ],
  [
    phone('    hours: { mon: "9-12, 11-17" }'),
    'channels.yml:7  Channel "phone": Two ranges of mon overlap at 11:00. The channel is left out. Write each time once.',
  ],
  [
    phone('    zone: Europe/Berln\n    hours: { mon: 9-17 }'),
    'channels.yml:8  Channel "phone": "Europe/Berln" is no time zone. The channel is left out. Did you mean "Europe/Berlin"?',
  ],
  [
    'channels:\n  - id: p\n    label: x\n    kind: fone\n',
    'channels.yml:4  Channel "p": the kind "fone" is not known. The channel is left out. Did you mean "phone"?',
  ],
  [
    '- { id: p, kind: link, label: x, to: "javascript:x" }',
    'channels.yml:1  Channel "p": the address "javascript:x" is not allowed. The channel is left out. Write to: with a web address, such as https://shop.example/contact.',
  ],
  [
    '- { id: p, kind: phone, label: x, to: call me }',
    'channels.yml:1  Channel "p": "call me" is no telephone number. The channel is left out. Write to: "+49 30 1234567".',
  ],
  [
    '- { id: p, kind: email, label: x, to: info.shop.example }',
    'channels.yml:1  Channel "p": "info.shop.example" is no mail address. The channel is left out. Write to: service@shop.example.',
  ],
  [
    '- { id: p, label: x }',
    'channels.yml:1  Channel "p": it has no kind. The channel is left out. Write kind: with phone, callback, chat, email, form, store, link.',
  ],
  [
    '- phone',
    'channels.yml:1  Channel number 1: has no keys. The channel is left out. Write - id: phone and below it kind: phone.',
  ],
  ['phone: +49', 'channels.yml:1  There is no list of channels. Write channels: and below it - id: phone.'],
  [
    'channels:\n  - id: phone\n    kind: callback\n    label: Call\n   zone: Europe/Berlin\n',
    'channels.yml:5  This line is indented otherwise than its neighbours. No channel is read. Begin lines of one list at one column.',
  ],
  [
    'channels:\n  - id: phone\n\tkind: callback\n',
    'channels.yml:3  This line begins with a tab. No channel is read. Indent with blanks: two for each level.',
  ],
  [phone('    hors: { mon: 9-17 }'), 'channels.yml:7  "hors" is not a key of a channel. Did you mean "hours"?'],
  [
    phone('    wait: soon'),
    'channels.yml:7  wait: "soon" is no length of time; it is ignored. Write wait: 5 min, 2 h or 1 day.',
  ],
  [phone('    cost: cheap'), 'channels.yml:7  cost: "cheap" is no amount; it is ignored. Write cost: 4.50 EUR.'],
  [
    phone('    languages: [de, Englisch]'),
    'channels.yml:7  languages: "Englisch" is no language; it is ignored. Write languages: [de, en].',
  ],
  [
    phone('    good-for: returns'),
    'channels.yml:7  good-for: is no list of "key: value" lines; it is ignored. Write good-for: { topics: [returns] }.',
  ],
  [
    `holidays:\n  2026-12-25: closed\n  25 Dezembre 2026: closed\n${phone('    hours: { mon: 9-17 }')}\n  - { id: b, kind: callback, label: B, hours: { tue: 9-17 } }`,
    'channels.yml:3  holidays: "25 Dezembre 2026" is no date; the line is ignored, and the ordinary hours hold. Write it as 2026-12-25, or as 12-25 for each year.',
  ],
];
for (const [yaml, line] of slips)
  test(`a slip in channels.yml: ${line}`, () =>
    assert.deepEqual(told({ 'a.md': '# A', 'channels.yml': yaml }), [line]));

const holidays: readonly (readonly [string, readonly (readonly [date: string, ranges: number])[]])[] = [
  ['12-25: closed', [['12-25', 0]]],
  ['25.12.: closed', [['12-25', 0]]],
  ['"31.12.2026": 9:00-12:00, 13:00-15:00', [['2026-12-31', 2]]],
  [
    '2026-12-30 - 2027-01-01: closed',
    [
      ['2026-12-30', 0],
      ['2026-12-31', 0],
      ['2027-01-01', 0],
    ],
  ],
];
for (const [line, expected] of holidays)
  test(`a holiday ${line}`, () =>
    assert.deepEqual(
      channels(phone(`    holidays:\n      ${line}\n    hours: { mon: 9-17 }`))[0]?.hours?.exceptions.map(
        ({ date, ranges }) => [date, ranges.length],
      ),
      expected,
    ));

test('holidays may be a list of days', () => {
  const [channel] = channels(
    phone('    holidays: [2026-12-25, { date: 2026-12-24, hours: 9-12, reason: Eve }]\n    hours: { mon: 9-17 }'),
  );
  assert.deepEqual(channel?.hours?.exceptions, [
    { date: '2026-12-25', ranges: [] },
    { date: '2026-12-24', ranges: [['09:00', '12:00']], reason: 'Eve' },
  ]);
});

test('a wait may be told by an address, with a usual one for when it is not', () => {
  const [channel] = channels(phone('    wait: { url: /waits.json, stale: 15 min, usual: 6 min }'));
  assert.deepEqual(channel?.liveWait, { href: '/waits.json', staleAfterMinutes: 15 });
  assert.equal(channel?.waitMinutes, 6);
});

test('what a case costs orders the channels and is not published', () => {
  const found = channels(
    'channels:\n  - { id: a, kind: chat, label: A, cost: "7,20 €" }\n  - { id: b, kind: chat, label: B, cost: 4.50 EUR }\n  - { id: c, kind: chat, label: C }',
  );
  assert.deepEqual(
    found.map(({ id, costRank }) => [id, costRank]),
    [
      ['a', 1],
      ['b', 0],
      ['c', undefined],
    ],
  );
  assert.doesNotMatch(JSON.stringify(found), /7[.,]2|EUR/);
});

test('a telephone number needs no quotes: its plus and its zeros stay', () => {
  assert.equal(channels('- { id: p, kind: phone, label: P, to: +4930123456 }')[0]?.to, '+4930123456');
  assert.equal(channels('- { id: p, kind: phone, label: P, to: 030123456 }')[0]?.to, '030123456');
});

test('feelings and skills', () => {
  const [channel] = channels(phone('    good-for: { feelings: [grief, anger] }\n    skills: bereavement, fraud'));
  assert.deepEqual(channel?.goodFor.feelings, ['grief', 'anger']);
  assert.deepEqual(channel?.skills, ['bereavement', 'fraud']);
});

test('words for a language that is none are told', () => {
  const yml =
    'channels:\n  - { id: a, kind: chat, label: { en: Chat, german: Reden, it: "" }, hours: { mon: 9-17 }, zone: UTC }';
  assert.deepEqual(told({ 'a.md': '# A', 'channels.yml': yml }), [
    'channels.yml:2  label: "german" is no language; it is ignored. Write label: { en: Call us }.',
    'channels.yml:2  label: there are no words for "it"; it is ignored. Write label: { en: Call us }.',
  ]);
});
