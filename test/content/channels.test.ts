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
  [phone('    hours: { mno: 9-17 }'), 'Channel "phone": "mno" is no day. Use mon, tue, wed, thu, fri, sat, sun.'],
  [phone('    hours: { mon: 9-25 }'), 'Channel "phone": "25" is no time of day. Write 9:00 or 17:30.'],
  [
    phone('    hours: { mon: "9-12, 11-17" }'),
    'Channel "phone": Two ranges of mon overlap at 11:00. Write each time once.',
  ],
  [
    phone('    zone: Europe/Berln\n    hours: { mon: 9-17 }'),
    'Channel "phone": "Europe/Berln" is no time zone. Did you mean "Europe/Berlin"?',
  ],
  ['- { id: p, kind: fone, label: x }', 'Channel "p": the kind "fone" is not known. Did you mean "phone"?'],
  [
    '- { id: p, kind: link, label: x, to: "javascript:x" }',
    'Channel "p": the address "javascript:x" is not allowed. Write to: with a number, a mail address or a web address.',
  ],
  [
    '- { id: p, kind: phone, label: x, to: call me }',
    'Channel "p": "call me" is no telephone number. Write to: with a number, a mail address or a web address.',
  ],
  ['phone: +49', 'There is no list of channels. Write channels: and below it - id: phone.'],
];
for (const [yaml, line] of slips)
  test(`a slip in channels.yml: ${line}`, () => {
    assert.deepEqual(
      told({ 'a.md': '# A', 'channels.yml': yaml }).map((text) => text.replace(/^channels\.yml(?::\d+)? {2}/, '')),
      [line],
    );
  });
