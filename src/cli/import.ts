import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean, suggest } from '../content/index.js';
import { importHelpCenter, isSystem, NothingToImportError, reportLines, SYSTEMS } from '../importers/index.js';
import { UsageError, type Command } from './command.js';

const NAMES = Object.keys(SYSTEMS);

/** `handrail import`: moves a help center in from where it lives now. */
export const importCommand: Command = {
  summary: 'Move a help center in from another system',
  usage: `handrail import ${NAMES.join('|')} SOURCE OUT [--lang en] [--images] [--force] [--verbose]

  SOURCE     what the old system exported: a file or a folder
  OUT        the help folder to write
  --lang     language of articles that name none
  --images   download the images that lie on the web
  --force    write over what was changed in OUT since the last import
  --verbose  list everything on the terminal too`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        images: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
      },
    });
    const [system, source, out, more] = positionals;
    if (system === undefined || source === undefined || out === undefined || more !== undefined)
      throw new UsageError('Say what to import, from where, and into which folder.');
    if (!isSystem(system))
      throw new UsageError(
        `"${system}" is not known. ${didYouMean(suggest(system, NAMES), `Name one of ${NAMES.join(', ')}.`)}`,
      );
    const folder = resolve(io.cwd, out);
    try {
      const result = await importHelpCenter({
        system,
        source: resolve(io.cwd, source),
        out: folder,
        force: values.force,
        ...(values.lang === undefined ? {} : { language: values.lang }),
        ...(values.images ? { fetch: (address, options) => fetch(address, options) } : {}),
      });
      for (const line of reportLines(result, values.verbose)) io.out(line);
      const { written, unchanged } = result.files;
      const shown = relative(io.cwd, folder) || '.';
      io.out('');
      const none = [...result.articles].length === 0;
      const next = none ? 'No article came along.' : `Next: handrail check ${shown}`;
      io.out(`${written} files written to ${shown}, ${unchanged} were so already. ${next}`);
      return none ? 1 : 0;
    } catch (error) {
      if (error instanceof NothingToImportError) throw new UsageError(error.message);
      throw error;
    }
  },
};
