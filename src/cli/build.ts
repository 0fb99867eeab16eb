import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
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
    'handrail build HELP [--out dist/help] [--lang en] [--title "Help center"] [--script]\n\n  --script   also write handrail.js, for a page that loads it with a script tag',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'dist/help' },
        lang: { type: 'string' },
        title: { type: 'string' },
        script: { type: 'boolean', default: false },
      },
    });
    const [folder, more] = positionals;
    if (folder === undefined || more !== undefined) throw new UsageError('Name one help folder.');
    const title = values.title === undefined ? {} : { title: values.title };
    const compiled = await compileFolder(folder, io.cwd, { ...languageOption(values.lang), ...title });
    const out = resolve(io.cwd, values.out);
    const bytes = await writePack(compiled, out);
    if (values.script) await copyScript(out);
    reportProblems(compiled.problems, io);
    io.out(summaryLine(compiled, `wrote ${relative(io.cwd, out) || '.'} (${Math.ceil(bytes / 1024)} KB)`));
    return hasErrors(compiled.problems) ? 1 : 0;
  },
};
