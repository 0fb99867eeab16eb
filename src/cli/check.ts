import { parseArgs } from 'node:util';
import { UsageError, type Command } from './command.js';
import { compileFolder } from './help-folder.js';
import { hasErrors, reportProblems, summaryLine } from './report.js';

/** `handrail check`: says what is wrong with a help folder, and writes nothing. */
export const check: Command = {
  summary: 'Look for slips in a help folder',
  usage: 'handrail check HELP [--lang en]',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' } },
    });
    const [folder, more] = positionals;
    if (folder === undefined || more !== undefined) throw new UsageError('Name one help folder.');
    const compiled = await compileFolder(folder, io.cwd, languageOption(values.lang));
    reportProblems(compiled.problems, io);
    io.out(summaryLine(compiled));
    return hasErrors(compiled.problems) ? 1 : 0;
  },
};

/** `--lang` as an option of the compiler. */
export function languageOption(lang: string | undefined): { defaultLanguage?: string } {
  return lang === undefined ? {} : { defaultLanguage: lang };
}
