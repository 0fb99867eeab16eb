import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { basename, resolve } from 'node:path';
import { platform } from 'node:os';
import { parseArgs } from 'node:util';
import type { Problem } from '../../content/index.js';
import { findProblems } from '../check/check-rules.js';
import { UsageError, type Command } from '../command.js';
import { COMPILE_FLAGS, compileOptions, IMAGE_HOST_USAGE } from '../compile-flags.js';
import { followSaves } from '../follow-saves.js';
import { HelpFolder, type CompiledFolder } from '../help-folder.js';
import { helpFolder } from '../named-folder.js';
import { PreviewSite } from './preview-site.js';
import { withProgress } from '../progress-line.js';
import { reportProblems, summaryLine } from '../report.js';
import { wholeNumber } from '../whole-number.js';

const PORT = 4321;
/** Where no port is named, so many after the usual one are tried. */
const MORE_PORTS = 10;

/** These ask every question of the folder again: too long to wait for after each save. */
const LATER = { only: [], skip: ['duplicate-question', 'scenarios'] };

/** `handrail preview`: any folder of Markdown as a help center, which follows each save. */
export const preview: Command = {
  summary: 'Look at any folder of Markdown as a help center',
  usage: `handrail preview [HELP] [--port ${PORT}] [--lang en] [--title "Help center"] [--image-host HOST] [--no-open]

  Follows each save, and lists what is wrong above the page.
  --no-open              do not open the page in the browser
${IMAGE_HOST_USAGE}`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        ...COMPILE_FLAGS,
        title: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const [named, more] = positionals;
    if (more !== undefined) throw new UsageError('Name one folder with Markdown files.');
    const name = helpFolder(named, io.cwd);
    const port = values.port === undefined ? PORT : wholeNumber('port', values.port, 0, 65_535);
    const folder = resolve(io.cwd, name);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`There is no folder "${name}". Name the folder that holds the Markdown files.`);
    const help = new HelpFolder(name, io.cwd, compileOptions(values));
    const site = new PreviewSite(folder, values.title ?? basename(folder));
    const look = async (compile: Compile, ...words: string[]): Promise<void> => {
      const { compiled, problems } = await stateOf(compile, name, folder);
      site.show(compiled, problems);
      reportProblems(problems, io);
      io.out(compiled ? summaryLine({ packs: compiled.packs, problems }, ...words) : words.join(' · '));
    };
    const server = createServer((request, response) => site.answer(request, response));
    const address = await listen(server, port, values.port === undefined ? MORE_PORTS : 0);
    const begin = async (): Promise<void> => {
      await look(() => withProgress(io, (progress) => help.compileFirst(progress)), `look at ${address}`);
      if (!values['no-open']) openBrowser(address);
    };
    await followSaves(folder, io, begin, () => look(() => help.compile()));
    server.close();
    server.closeAllConnections();
    return 0;
  },
};

type Compile = () => CompiledFolder | Promise<CompiledFolder>;

/** What a folder holds now. One that is empty, or is just being moved, is a state of its own and no reason to stop. */
async function stateOf(
  compile: Compile,
  name: string,
  folder: string,
): Promise<{ readonly compiled?: CompiledFolder; readonly problems: readonly Problem[] }> {
  try {
    const compiled = await compile();
    return { compiled, problems: (await findProblems(compiled, LATER, Date.now())).problems };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const isGone = !existsSync(folder);
    const message = isGone ? `The folder "${name}" is gone; you see what it held last.` : error.message;
    const remedy = isGone ? 'Put it back, or end this with Ctrl+C and name the folder where it is now.' : '';
    return { problems: [{ severity: 'error', file: name, rule: 'folder', message, remedy }] };
  }
}

/** Resolves with the address. Where the port is taken, up to `more` after it are tried. */
async function listen(server: Server, port: number, more: number): Promise<string> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    if (more > 0) return listen(server, port + 1, more - 1);
    throw new UsageError(`Port ${port} is taken. Choose another with --port.`);
  }
  const bound = server.address();
  return `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : port}/`;
}

/** Opens the page where a desktop is there; where none is, the address on the terminal must do. */
function openBrowser(address: string): void {
  const commands: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer', linux: 'xdg-open' };
  const command = commands[platform()];
  if (command === undefined) return;
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
