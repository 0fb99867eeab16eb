import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inviteAgent, openDataFolder } from '../../server/index.js';
import { UsageError, type Command } from '../command.js';

const FLAGS = {
  manager: { type: 'boolean', default: false },
  data: { type: 'string', default: 'handrail-data' },
  url: { type: 'string', default: 'http://localhost:8787' },
} as const;

/** `handrail invite "Ana"`: a one-time link with which somebody signs in at the desk. */
export const invite: Command = {
  summary: 'Print a one-time sign-in link for somebody at the desk',
  usage: `handrail invite NAME [--manager] [--data handrail-data] [--url http://localhost:8787]

  Works while the server runs. Who is invited again by the same name signs in as the same person.
  --url      where the server is reached from outside, without /handrail`,
  run: async (args, io) => {
    const { values, positionals } = readArgs(args);
    const name = positionals.join(' ').trim();
    if (name === '') throw new UsageError('Say who is invited: handrail invite "Ana"');
    const data = resolve(io.cwd, values.data);
    if (!existsSync(data)) {
      io.err(`There is no ${data}. Name the folder that "handrail serve" uses with --data.`);
      return 1;
    }
    const storage = await openDataFolder(data);
    try {
      const randomToken = (): string => randomBytes(32).toString('base64url');
      const role = values.manager ? 'manager' : 'agent';
      const token = await inviteAgent(storage, { name, role }, { clock: Date.now, randomToken });
      io.out(`${name} signs in, once, within 24 hours: ${values.url}/handrail/desk/#signin=${token}`);
      return 0;
    } finally {
      await storage.close();
    }
  },
};

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, strict: true, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
