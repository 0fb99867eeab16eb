import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lastCommits } from '../../src/cli/check/last-commits.js';
import { sayTranslations } from '../../src/cli/check/say-translations.js';
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
    '  outdated  de/a.md  2026-01-31; en/a.md is of 2026-05-01 (updated:)',
  ]);
});

test('a file of many questions is named once', () => {
  const faq = '---\ntitle: F\ntype: faq\n---\n## X {#x}\n\nYes.\n\n## Y {#y}\n\nNo.';
  const files = { 'en/a.md': '# A', 'en/faq.md': faq, 'de/a.md': '# A' };
  const found = compileHelp(Object.entries(files).map(([path, text]) => ({ path, text })));
  assert.deepEqual(sayTranslations(found, true), ['de: 2 of 3 not translated', '  missing   en/faq.md  (2 questions)']);
});

test('without dates the last commits tell what is outdated; in one commit both are of one age', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const help = join(folder, 'help');
  const files = new Map<string, string>();
  const commit = (day: string, changes: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(changes)) {
      mkdirSync(join(help, path, '..'), { recursive: true });
      writeFileSync(join(help, path), text);
      files.set(path, text);
    }
    const env = { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
    const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: folder, env, stdio: 'ignore' });
    git('add', '.');
    git('-c', 'user.name=Ana', '-c', 'user.email=ana@shop.example', 'commit', '-m', 'words');
  };
  execFileSync('git', ['init', folder], { stdio: 'ignore' });
  commit('2026-01-05', { 'en/a.md': '# A', 'de/a.md': '# A', 'en/ü b.md': '# B', 'de/ü b.md': '# B' });
  commit('2026-03-01', { 'en/a.md': '# A\n\nMore.', 'en/c.md': dated('C', '2026-01-01') });
  commit('2026-03-02', {
    'de/c.md': dated('C', '2025-12-01'),
    'en/faq.md': '---\ntitle: F\ntype: faq\n---\n## X {#x}\n\n## Y {#y}',
  });
  commit('2026-03-03', { 'de/faq.md': '---\ntitle: F\ntype: faq\n---\n## X {#x}\n\n## Y {#y}' });
  commit('2026-03-04', { 'en/faq.md': '---\ntitle: F\ntype: faq\n---\n## X {#x}\n\nNew.\n\n## Y {#y}\n\nNew.' });
  const found = compileHelp([...files].map(([path, text]) => ({ path, text })));
  assert.deepEqual(sayTranslations(found, true, await lastCommits(help)), [
    'de: 3 outdated',
    '  outdated  de/a.md  2026-01-05; en/a.md is of 2026-03-01 (last commits)',
    '  outdated  de/c.md  2025-12-01; en/c.md is of 2026-01-01 (updated:)',
    '  outdated  de/faq.md  2026-03-03; en/faq.md is of 2026-03-04 (last commits)',
  ]);
});

test('where there is no git, nothing is said', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-'));
  t.after(() => rmSync(folder, { recursive: true }));
  assert.equal((await lastCommits(folder)).size, 0);
  assert.equal((await lastCommits(join(folder, 'gone'))).size, 0);
});
