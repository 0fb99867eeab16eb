import { resolve } from 'node:path';
import type { CompileOptions, Problem } from '../../content/index.js';
import { UsageError, type Io } from '../command.js';
import { HelpFolder, type CompiledFolder } from '../help-folder.js';
import { liesIn } from '../lies-in.js';
import { PackWriter } from './write-pack.js';

export const AGENTS_HELP_USAGE = `  --agents-help DIR      also write the help as agents see it, with what is written for them alone
                         (audience: agent); "handrail serve --agents-help DIR" shows it at the desk`;

/** What was written for agents. */
export interface AgentsHelp {
  /** How many articles and flows no customer sees. */
  readonly forAgents: number;
  /** What is wrong in those; the rest is told already. */
  readonly problems: readonly Problem[];
}

/**
 * Builds the help as agents see it, into a place of its own. Throws a {@link UsageError} for one that lies in what is
 * published, or around it: what holds a published folder is mostly published itself.
 */
export class AgentsHelpBuilder {
  readonly #help: HelpFolder;
  readonly #writer: PackWriter;

  constructor(folder: string, place: string, published: string, io: Pick<Io, 'cwd'>, options: CompileOptions) {
    const out = resolve(io.cwd, place);
    const site = resolve(io.cwd, published);
    if (liesIn(out, site))
      throw new UsageError(
        `"${place}" lies in what is published for customers ("${published}"). Name a folder outside of it for --agents-help.`,
      );
    if (liesIn(site, out))
      throw new UsageError(
        `"${place}" holds what is published for customers ("${published}"). Name a folder beside it for --agents-help.`,
      );
    this.#help = new HelpFolder(folder, io.cwd, { ...options, audience: 'agent' });
    this.#writer = new PackWriter(out);
  }

  /** `between` as in {@link PackWriter}; `forCustomers` is the same folder as customers see it. */
  async build(forCustomers: CompiledFolder, between: boolean): Promise<AgentsHelp> {
    const compiled = await (between ? this.#help.compile() : this.#help.compileFirst());
    await this.#writer.write(compiled, { between });
    const forAgents = compiled.packs.flatMap(({ entries }) => entries.filter(({ audience }) => audience === 'agent'));
    const told = new Set(forCustomers.problems.map(keyOf));
    return { forAgents: forAgents.length, problems: compiled.problems.filter((problem) => !told.has(keyOf(problem))) };
  }
}

function keyOf({ file, line, rule, message }: Problem): string {
  return JSON.stringify([file, line, rule, message]);
}
