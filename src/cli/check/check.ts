import { parseArgs } from 'node:util';
import { FORMATS, isFormat } from './check-format.js';
import { findProblems, requireRules } from './check-rules.js';
import { UsageError, type Command } from '../command.js';
import { COMPILE_FLAGS, compileOptions, IMAGE_HOST_USAGE } from '../compile-flags.js';
import { compileFolder, type CompiledFolder } from '../help-folder.js';
import { lastCommits } from './last-commits.js';
import { helpFolder } from '../named-folder.js';
import { hasErrors } from '../report.js';
import { sayTranslations } from './say-translations.js';

/** `handrail check`: says what is wrong with a help folder, and writes nothing. */
export const check: Command = {
  summary: 'Look for slips in a help folder, and run its scenarios',
  usage: `handrail check [HELP] [--lang en] [--format text|json|github] [--strict] [--only RULE,…] [--skip RULE,…]
                      [--image-host HOST]

  --format   text for people, json for programs, github for annotations in a pull request
  --strict   warnings count as errors: the exit code is 1
  --only     look for these rules alone, such as --only scenarios; docs/checks.md lists them
  --skip     leave these rules out
  --translations   list what is not translated or outdated
  --graph    draw the flows instead, or one: check HELP --graph return-a-parcel; as Mermaid text,
             or with --out DIR as an SVG picture each
${IMAGE_HOST_USAGE}`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...COMPILE_FLAGS,
        format: { type: 'string', default: 'text' },
        strict: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [] },
        skip: { type: 'string', multiple: true, default: [] },
        graph: { type: 'boolean', default: false },
        translations: { type: 'boolean', default: false },
        out: { type: 'string' },
      },
    });
    const [named, flow, more] = positionals;
    if (more !== undefined || (flow !== undefined && !values.graph)) throw new UsageError('Name one help folder.');
    const folder = helpFolder(named, io.cwd);
    if (values.out !== undefined && !values.graph) throw new UsageError('--out goes with --graph.');
    const { format, strict } = values;
    if (!isFormat(format)) throw new UsageError(`--format takes ${Object.keys(FORMATS).join(', ')}, not "${format}".`);
    const only = values.only.flatMap(namesIn);
    const skip = values.skip.flatMap(namesIn);
    requireRules([...only, ...skip]);
    const compiled = await compileFolder(folder, io.cwd, compileOptions(values));
    if (values.graph) {
      const { drawFlows } = await import('../graph/check-graph.js');
      await drawFlows(
        compiled,
        { ...(flow !== undefined && { flow }), ...(values.out !== undefined && { out: values.out }) },
        io,
      );
      return hasErrors(compiled.problems) ? 1 : 0;
    }
    const found = await findProblems(compiled, { only, skip }, Date.now());
    const context = { folder: compiled, cwd: io.cwd, colour: io.colour ?? false, all: only.length > 0 };
    for (const line of FORMATS[format](found, context)) io.out(line);
    if (format === 'text')
      for (const line of sayTranslations(compiled, values.translations, await commitsOf(compiled))) io.out(line);
    return hasErrors(found.problems) || (strict && found.problems.length > 0) ? 1 : 0;
  },
};

/** Asked of git only where there are translations. */
async function commitsOf({ folder, packs }: CompiledFolder): Promise<ReadonlyMap<string, number>> {
  return packs.length > 1 ? lastCommits(folder) : new Map();
}

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
