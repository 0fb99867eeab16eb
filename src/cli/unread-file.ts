import { didYouMean, suggest, type Problem } from '../content/index.js';

/** Settings that lie at the top of a help folder, without their ending. */
const SETTINGS = ['channels', 'emotion', 'synonyms'];

/** What an editor's program saves a text as, and is not read. */
const TEXTS: Readonly<Record<string, string>> = {
  mdx: '"handrail import folder" makes Markdown of MDX.',
  docx: 'Write it as Markdown, in a file that ends in .md.',
  doc: 'Write it as Markdown, in a file that ends in .md.',
  odt: 'Write it as Markdown, in a file that ends in .md.',
  rtf: 'Write it as Markdown, in a file that ends in .md.',
};

/**
 * Tells of a file in a help folder that somebody will wonder about, since nobody reads it: `channel.yml`, settings in a
 * folder below, `refund.md.txt`, a document of a word processor. Undefined for any other.
 */
export function unreadFile(path: string): Problem | undefined {
  const tell = (message: string, remedy: string): Problem => ({
    severity: 'warning',
    file: path,
    rule: 'unread-file',
    message,
    remedy,
  });
  const [, inside = '', name = '', ending = ''] = /^(.*\/)?([^/]*)\.([^./]+)$/.exec(path) ?? [];
  const kind = ending.toLowerCase();
  if (/^ya?ml$/.test(kind)) {
    // Whatever they are called, these are read: see `readScenarioFolder`.
    if (inside.startsWith('scenarios/')) return undefined;
    const meant =
      inside === '' ? suggest(name, SETTINGS, 1 / 4) : SETTINGS.find((known) => known === name.toLowerCase());
    if (meant === undefined) return undefined;
    return inside === ''
      ? tell('This file is not read.', didYouMean(`${meant}.yml`, ''))
      : tell('This file is read at the top of the help folder alone.', `Move it there, as ${meant}.yml.`);
  }
  if (kind === 'txt' && /\.md$/i.test(name)) return tell('This file is not read.', `Rename it to "${inside}${name}".`);
  const remedy = Object.hasOwn(TEXTS, kind) ? TEXTS[kind] : undefined;
  return remedy === undefined ? undefined : tell('This file is not read.', remedy);
}
