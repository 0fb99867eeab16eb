import { parseArgs } from 'node:util';
import { didYouMean, SCHEMAS, suggest } from '../../content/index.js';
import { UsageError, type Command } from '../command.js';
import { decapFor } from './decap.js';

const KINDS = [...Object.keys(SCHEMAS), 'decap'];

/** `handrail schema`: what editors' programs need to complete and check what is typed. */
export const schema: Command = {
  summary: 'Print a JSON Schema, or a configuration for Decap CMS',
  usage: [
    'handrail schema [front-matter|channels|scenarios|synonyms]',
    'handrail schema decap HELP [--lang en]',
    '',
    '  front-matter   the lines between --- at the top of a Markdown file (without a word: this one)',
    '  channels       channels.yml',
    '  scenarios      scenarios/*.yml',
    '  synonyms       synonyms.yml',
    '  decap          config.yml of Decap CMS for a help folder; HELP is its path in the repository',
  ].join('\n  '),
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'en' } },
    });
    const [what = 'front-matter', folder, more] = positionals;
    if (what === 'decap') {
      if (folder === undefined || more !== undefined) throw new UsageError('Name one help folder.');
      io.out(await decapFor(folder, io.cwd, values.lang));
      return 0;
    }
    if (!isSchema(what))
      throw new UsageError(
        `There is no schema "${what}". ${didYouMean(suggest(what, KINDS), `Use ${KINDS.join(', ')}.`)}`,
      );
    if (folder !== undefined) throw new UsageError('A schema needs no folder.');
    io.out(JSON.stringify(SCHEMAS[what](), undefined, 2));
    return 0;
  },
};

function isSchema(what: string): what is keyof typeof SCHEMAS {
  return Object.hasOwn(SCHEMAS, what);
}
