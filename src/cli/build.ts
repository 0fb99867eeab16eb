import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPages, describePages, PAGES_FLAGS, PAGES_USAGE, pagesOptions } from './build-pages.js';
import { languageOption } from './check.js';
import { UsageError, type Command } from './command.js';
import { compileFolder } from './help-folder.js';
import { hasErrors, reportProblems, summaryLine } from './report.js';
import { copyScript } from './drop-in-bundle.js';
import { writePack } from './write-pack.js';

/** `handrail build`: compiles a help folder to the JSON that the elements load. */
export const build: Command = {
  summary: 'Compile a help folder for your site',
  usage:
    'handrail build HELP [--out dist/help] [--lang en] [--title "Help center"] [--script] [--pages]\n\n  --script               also write handrail.js, for a page that loads it with a script tag\n' +
    PAGES_USAGE,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'dist/help' },
        lang: { type: 'string' },
        title: { type: 'string' },
        script: { type: 'boolean', default: false },
        ...PAGES_FLAGS,
      },
    });
    const [folder, more] = positionals;
    if (folder === undefined || more !== undefined) throw new UsageError('Name one help folder.');
    const pages = pagesOptions(values);
    const title = values.title === undefined ? {} : { title: values.title };
    const compiled = await compileFolder(folder, io.cwd, { ...languageOption(values.lang), ...title });
    const out = resolve(io.cwd, values.out);
    const bytes = await writePack(compiled, out);
    if (values.script) await copyScript(out);
    reportProblems(compiled.problems, io);
    const packs = `wrote ${relative(io.cwd, out) || '.'} (${Math.ceil(bytes / 1024)} KB)`;
    const written = pages === undefined ? [] : [describePages(await buildPages(compiled, out, pages), pages, io)];
    io.out(summaryLine(compiled, packs, ...written));
    return hasErrors(compiled.problems) ? 1 : 0;
  },
};
