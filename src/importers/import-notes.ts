/** Something in SOURCE that could not be used. */
export interface BrokenInput {
  readonly file: string;
  /** Where in the file, such as `articles[3].title`; empty for the whole file. */
  readonly field: string;
  readonly message: string;
}

/** Where something stands in SOURCE. */
interface Place {
  readonly file: string;
  /** Such as `articles[3].title` for `title`. */
  readonly at: (field: string) => string;
}

export interface SkippedArticle {
  readonly title: string;
  readonly file: string;
  /** Such as `draft`. */
  readonly why: string;
}

/** A link or an image of one file, and what became of it. */
export interface NotedAddress {
  /** The file in OUT. */
  readonly file: string;
  readonly address: string;
  readonly why: string;
}

/** What was left out of one file, and how often. */
export interface DroppedFrom {
  readonly file: string;
  readonly count: number;
  /** What it was, where that helps to find it again. */
  readonly details: readonly string[];
}

/** Collects everything about a move that somebody should know. */
export class ImportNotes {
  readonly broken: BrokenInput[] = [];
  readonly skipped: SkippedArticle[] = [];
  readonly deadLinks: NotedAddress[] = [];
  /** Addresses of the old site that were kept. */
  readonly siteLinks: NotedAddress[] = [];
  readonly images: NotedAddress[] = [];
  readonly #dropped = new Map<string, Map<string, { count: number; details: string[] }>>();

  /** Says what is wrong with a field of an export; undefined, for who can go no further. */
  unusable(record: Place, field: string, message: string): undefined {
    this.broken.push({ file: record.file, field: record.at(field), message });
  }

  /** `kind` is a plural such as `forms`. */
  drop(kind: string, file: string, detail = ''): void {
    const files = this.#dropped.get(kind) ?? new Map<string, { count: number; details: string[] }>();
    this.#dropped.set(kind, files);
    const entry = files.get(file) ?? { count: 0, details: [] };
    files.set(file, entry);
    entry.count++;
    const short = detail.replace(/\s+/g, ' ').trim().slice(0, 120);
    if (short !== '' && entry.details.length < 3 && !entry.details.includes(short)) entry.details.push(short);
  }

  /** By kind, in the order in which the kinds were first met. */
  dropped(): readonly { readonly kind: string; readonly count: number; readonly files: readonly DroppedFrom[] }[] {
    return [...this.#dropped].map(([kind, files]) => ({
      kind,
      count: [...files.values()].reduce((sum, { count }) => sum + count, 0),
      files: [...files].map(([file, entry]) => ({ file, ...entry })),
    }));
  }
}
