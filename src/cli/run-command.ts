import { didYouMean, suggest } from '../content/index.js';
import { UsageError, type Command, type Io } from './command.js';
import { saySystemError } from './say-system-error.js';

/** Each command is loaded when it is asked for: a server's packages are needed by its commands alone. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./build/build.js')).build,
  check: async () => (await import('./check/check.js')).check,
  preview: async () => (await import('./preview/preview.js')).preview,
  ask: async () => (await import('./ask/ask.js')).ask,
  feel: async () => (await import('./feel/feel.js')).feel,
  tune: async () => (await import('./feel/tune.js')).tune,
  serve: async () => (await import('./serve/serve.js')).serve,
  invite: async () => (await import('./serve/invite.js')).invite,
  schema: async () => (await import('./schema/schema.js')).schema,
  import: async () => (await import('./import.js')).importCommand,
};

/** Runs `handrail` with arguments. Returns the exit code: 0 well, 1 problems found, 2 not understood. */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || ['help', '--help', '-h'].includes(name)) {
    for (const line of await overview()) io.out(line);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    io.err(
      `"${name}" is no command of handrail. ${didYouMean(suggest(name, Object.keys(COMMANDS)), 'Type "handrail --help" for the list.')}`,
    );
    return 2;
  }
  let command: Command | undefined;
  try {
    command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      io.out(`${command.summary}\n\n  ${command.usage}`);
      return 0;
    }
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const slip = error instanceof UsageError || isArgumentError(error);
    io.err(slip ? plain(error.message) : `${name}: ${saySystemError(error) ?? error.message}`);
    if (slip && command) io.err(`  ${command.usage.split('\n\n')[0] ?? ''}`);
    return slip ? 2 : 1;
  }
}

async function overview(): Promise<string[]> {
  const rows = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => {
      try {
        return `  ${name.padEnd(9)} ${(await load()).summary}`;
      } catch {
        // An optional package is missing; the command says which when it is run.
        return `  ${name}`;
      }
    }),
  );
  return [
    'handrail: a help center from Markdown',
    '',
    ...rows,
    '',
    'handrail COMMAND --help says what a command takes.',
    'To begin: write help/refund.md with a first line "# Where is my refund?", and type "handrail preview help".',
  ];
}

/** `parseArgs` throws TypeErrors with a code for options it does not know. */
function isArgumentError(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && error.code.startsWith('ERR_PARSE_ARGS');
}

/** Its first sentence is enough; the rest explains how to pass words that begin with a dash. */
function plain(message: string): string {
  return (message.split('. To specify')[0] ?? message).replace(/([^.?!])$/, '$1.');
}
