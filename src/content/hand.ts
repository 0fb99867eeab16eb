import type { CompileOptions, HelpFile } from './compiled.js';
import { compileFile, type CompiledFile } from './compile-file.js';
import { ALL_ENTITIES } from './markdown/all-entities.js';
import { knowEntities } from './markdown/entities.js';
import { Library, type LeftOut } from './links/library.js';
import type { Linkable } from './links/linkable.js';
import { readHelpFile, type Reading } from './reading.js';
import { headOf, named, type Source } from './source.js';

/** A reading without the text itself, which stays with the hand that read it: little enough to be sent to another thread. */
export type TravellingReading = Omit<Reading, 'source' | 'text'> & { readonly source?: Omit<Source, 'whole'> };

/** What a file became, without the file. */
export type TravellingFile = readonly [path: string, file: Omit<CompiledFile, 'document'>];

/**
 * One of several threads that compile a folder together. Each reads some of the files; when all are read, each compiles
 * those it has read. What they found, a {@link HelpCompiler} can be given to know.
 */
export class Hand {
  readonly #readings = new Map<string, Reading>();

  constructor(
    readonly defaultLanguage: string,
    readonly options: CompileOptions,
  ) {
    knowEntities(ALL_ENTITIES);
  }

  read(file: HelpFile): void {
    this.#readings.set(file.path, readHelpFile(file, this.defaultLanguage));
  }

  readings(): readonly Reading[] {
    return [...this.#readings.values()];
  }

  /** {@link readings}, to be posted to another thread. */
  travelling(): TravellingReading[] {
    return this.readings().map(({ source, text: _text, ...reading }) => ({
      ...reading,
      ...(source && {
        source: { document: headOf(source.document), linkable: source.linkable, appearance: source.appearance },
      }),
    }));
  }

  /** Compiles what it has read. `all` are the files of the whole folder as links see them. */
  compile(
    all: readonly Linkable[],
    leftOut: ReadonlyMap<string, LeftOut>,
    progress: (done: number) => void = () => undefined,
  ): TravellingFile[] {
    const library = new Library(all, leftOut);
    let done = 0;
    return all.flatMap((linkable): TravellingFile[] => {
      const source = this.#readings.get(linkable.file)?.source;
      if (!source) return [];
      progress(done++);
      const whole = named(source, linkable.id).whole();
      const { document: _document, ...file } = compileFile(whole, linkable, library, this.options.imageHosts);
      return [[linkable.file, file]];
    });
  }
}
