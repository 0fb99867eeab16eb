import type { ImportNotes, NotedAddress } from './import-notes.js';
import type { WrittenFiles } from './writing/write-files.js';

/** What an import did. */
export interface ImportResult {
  /** Articles by language, in the order of the tags. */
  readonly articles: ReadonlyMap<string, number>;
  readonly files: WrittenFiles;
  readonly images: { readonly copied: number; readonly downloaded: number; readonly remote: number };
  /** Articles that an earlier import brought along and that are not in the old system any more. */
  readonly gone: readonly string[];
  readonly notes: ImportNotes;
}

/** Of one kind no more than this are listed on the terminal. */
const MOST_OF_A_KIND = 10;

/**
 * What somebody should know after an import, as lines. `all`: nothing is shortened, and nothing is said that depends on
 * whether it ran before, so that the report of the same source is the same file.
 */
export function reportLines(result: ImportResult, all: boolean): string[] {
  const { notes, images, files } = result;
  const most = all ? Infinity : MOST_OF_A_KIND;
  const section = (title: string, lines: readonly string[], remedy = ''): string[] => {
    if (lines.length === 0) return [];
    const more = lines.length > most ? [`  … and ${lines.length - most} more, see ${REPORT_FILE}`] : [];
    return [
      '',
      `${title} (${lines.length})${remedy && `: ${remedy}`}`,
      ...lines.slice(0, most).map((line) => `  ${line}`),
      ...more,
    ];
  };
  return [
    summaryOf(result),
    ...(images.copied + images.downloaded + images.remote > 0 ? [imagesOf(result)] : []),
    ...section(
      'Could not be read',
      notes.broken.map(({ file, field, message }) => `${[file, field].filter(Boolean).join(': ')}  ${message}`),
    ),
    ...section(
      'Kept back',
      all
        ? notes.skipped.map(({ title, why, file }) => `${why}: ${title}  (${file})`)
        : countsOf(notes.skipped.map(({ why }) => why)),
    ),
    ...section(
      'Left out',
      notes.dropped().flatMap((each) => droppedLines(each, all)),
    ),
    ...section('Links that lead nowhere', addressLines(notes.deadLinks), 'their words stay without a link'),
    ...section(
      'Addresses of the old site, kept as they were',
      notes.siteLinks.map(({ file, address }) => `${file}  ${address}`),
      'see whether they still lead somewhere',
    ),
    ...section('Images', addressLines(notes.images)),
    ...section(
      'Changed here since, and in the old system too',
      files.kept,
      'left as they are; --force takes the old system’s',
    ),
    ...section('Removed here since', files.removed, 'not brought back; --force does'),
    ...section('No longer in the old system', result.gone, 'still here; delete what you do not want'),
  ];
}

/** Name of the report in OUT; a text file, so that it never becomes an article. */
export const REPORT_FILE = 'import-report.txt';

function summaryOf({ articles }: ImportResult): string {
  const counts = [...articles].map(([language, count]) => `${count} in ${language}`);
  const total = [...articles.values()].reduce((sum, count) => sum + count, 0);
  return `${total} ${total === 1 ? 'article' : 'articles'}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`;
}

function imagesOf({ images: { copied, downloaded, remote } }: ImportResult): string {
  const parts = [
    ...(copied > 0 ? [`${copied} copied`] : []),
    ...(downloaded > 0 ? [`${downloaded} downloaded`] : []),
    ...(remote > 0 ? [`${remote} still at the old address (--images downloads them)`] : []),
  ];
  return `Images: ${parts.join(', ')}`;
}

function countsOf(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word} (--verbose lists them)`);
}

type Dropped = ReturnType<ImportNotes['dropped']>[number];

function droppedLines({ kind, count, files }: Dropped, all: boolean): string[] {
  if (!all) {
    const [first] = files;
    const where = files.length === 1 ? `in ${first?.file ?? ''}` : `in ${files.length} files`;
    return [`${count} ${kind} ${where}`];
  }
  return files.map(
    ({ file, count, details }) =>
      `${kind}: ${file}${count > 1 ? ` ×${count}` : ''}${details.length > 0 ? `  ${details.join(' · ')}` : ''}`,
  );
}

function addressLines(addresses: readonly NotedAddress[]): string[] {
  return addresses.map(({ file, address, why }) => `${file}  ${address}: ${why}`);
}
