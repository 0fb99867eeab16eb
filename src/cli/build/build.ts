import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AGENTS_HELP_USAGE, AgentsHelpBuilder } from './build-agents-help.js';
import { buildPages, describePages, PAGES_FLAGS, PAGES_USAGE, pagesOptions } from './build-pages.js';
import { UsageError, type Command } from '../command.js';
import { COMPILE_FLAGS, compileOptions, IMAGE_HOST_USAGE } from '../compile-flags.js';
import { followSaves } from '../follow-saves.js';
import { HelpFolder } from '../help-folder.js';
import { withProgress } from '../progress-line.js';
import { hasErrors, reportProblems, summaryLine } from '../report.js';
import { copyScript } from '../drop-in-bundle.js';
import { PackWriter } from './write-pack.js';

/** `handrail build`: compiles a help folder to the JSON that the elements load. */
export const build: Command = {
  summary: 'Compile a help folder for your site',
  usage:
    'handrail build HELP [--out dist/help] [--lang en] [--title "Help center"] [--script] [--pages] [--agents-help DIR] [--image-host HOST] [--watch]\n\n  --watch                build again after each save, until Ctrl+C (the search index of a large site with each plain build)\n  --script               also write handrail.js, for a page that loads it with a script tag\n' +
    `${PAGES_USAGE}\n${AGENTS_HELP_USAGE}\n${IMAGE_HOST_USAGE}`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'dist/help' },
        ...COMPILE_FLAGS,
        title: { type: 'string' },
        script: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        'agents-help': { type: 'string' },
        ...PAGES_FLAGS,
      },
    });
    const [folder, more] = positionals;
    if (folder === undefined || more !== undefined) throw new UsageError('Name one help folder.');
    const pages = pagesOptions(values);
    const options = compileOptions(values);
    const help = new HelpFolder(folder, io.cwd, options);
    const agentsPlace = values['agents-help'];
    const agents =
      agentsPlace === undefined ? undefined : new AgentsHelpBuilder(folder, agentsPlace, values.out, io, options);
    const out = resolve(io.cwd, values.out);
    const writer = new PackWriter(out);
    const buildOnce = async (between = false): Promise<boolean> => {
      const compiled = await (between ? help.compile() : withProgress(io, (progress) => help.compileFirst(progress)));
      const { bytes } = await writer.write(compiled, { between });
      const forAgents = await agents?.build(compiled, between);
      const problems = [...compiled.problems, ...(forAgents?.problems ?? [])];
      reportProblems(problems, io);
      const packs = `wrote ${values.out} (${Math.ceil(bytes / 1024)} KB)`;
      const written = pages === undefined ? [] : [describePages(await buildPages(compiled, out, pages), pages, io)];
      if (forAgents) written.push(`${agentsPlace} with ${forAgents.forAgents} for agents alone`);
      io.out(summaryLine({ ...compiled, problems }, packs, ...written));
      return !hasErrors(problems);
    };
    const begin = async (): Promise<boolean> => {
      const well = await buildOnce();
      if (values.script) await copyScript(out);
      return well;
    };
    if (!values.watch) return (await begin()) ? 0 : 1;
    await followSaves(
      resolve(io.cwd, folder),
      io,
      async () => {
        await begin();
        io.out('Each save builds it again, until Ctrl+C.');
      },
      async () => void (await buildOnce(true)),
    );
    return 0;
  },
};
