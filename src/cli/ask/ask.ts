import { parseArgs } from 'node:util';
import { explain, explanationJson, explanationLines } from './ask-explain.js';
import { UsageError, type Command } from '../command.js';
import { compileOptions } from '../compile-flags.js';
import { Customer, instantOfWords } from './customer.js';
import { compileFolder } from '../help-folder.js';
import { helpFolder } from '../named-folder.js';
import { wholeNumber } from '../whole-number.js';

/** `handrail ask`: what a customer would get for a question, and why. */
export const ask: Command = {
  summary: 'See what a customer would get for a question, and why',
  usage: `handrail ask "where is my refund" [HELP] [--lang en] [--explain] [--at "2026-12-24 10:00"] [--limit 5] [--format text|json]

  --explain  every reason: the words that matched, the feeling, the complexity, the way to a person
  --at       as if it were asked then, on the clock of channels.yml
  --limit    how many of the answers found are listed`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        limit: { type: 'string', default: '5' },
        explain: { type: 'boolean', default: false },
        at: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
    const [question, named, more] = positionals;
    if (question === undefined || question.trim() === '' || more !== undefined)
      throw new UsageError('Give a question in quotes and then the help folder.');
    const limit = wholeNumber('limit', values.limit, 1, 1000);
    if (values.format !== 'text' && values.format !== 'json')
      throw new UsageError(`--format takes text or json, not "${values.format}".`);
    const folder = helpFolder(named, io.cwd);
    const compiled = await compileFolder(folder, io.cwd, compileOptions(values));
    const pack = compiled.packs.find(({ language }) => language === values.lang) ?? compiled.packs[0];
    if (!pack || pack.entries.length === 0)
      throw new UsageError(`"${folder}" holds nothing that can be asked for. "handrail check ${folder}" says why.`);
    if (values.lang !== undefined && pack.language !== values.lang)
      io.err(`There is no help in "${values.lang}"; this is ${pack.language}.`);
    const at = values.at === undefined ? Date.now() : instantOfWords(values.at, pack);
    if (at === undefined) throw new UsageError('--at takes a time such as "2026-12-24 10:00".');
    const customer = await Customer.arrives(compiled, pack, at);
    const explanation = await explain(customer, question, limit);
    if (values.format === 'json') io.out(explanationJson(explanation));
    else
      for (const line of explanationLines(explanation, { colour: io.colour ?? false, all: values.explain }))
        io.out(line);
    return 0;
  },
};
