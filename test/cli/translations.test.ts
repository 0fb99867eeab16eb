import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayTranslations } from '../../src/cli/say-translations.js';
import { compileHelp } from '../../src/content/index.js';

const dated = (title: string, updated: string): string => `---\ntitle: ${title}\nupdated: ${updated}\n---\nText.`;
const compiled = compileHelp(
  Object.entries({
    'en/a.md': dated('A', '2026-05-01'),
    'en/b.md': dated('B', '2026-05-01'),
    'en/c.md': '# C',
    'de/a.md': dated('A', '2026-01-31'),
    'de/b.md': dated('B', '2026-05-01'),
    'it/a.md': '# A',
    'it/b.md': '# B',
    'it/c.md': '# C',
  }).map(([path, text]) => ({ path, text })),
);

test('a line for each language in which something is missing or outdated', () => {
  assert.deepEqual(sayTranslations(compiled, false), [
    'de: 1 of 3 not translated, 1 outdated (--translations lists them)',
  ]);
});

test('the list names the files', () => {
  assert.deepEqual(sayTranslations(compiled, true), [
    'de: 1 of 3 not translated, 1 outdated',
    '  missing   en/c.md',
    '  outdated  de/a.md  2026-01-31; en/a.md is of 2026-05-01',
  ]);
});
