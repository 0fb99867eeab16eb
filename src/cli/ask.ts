import { parseArgs } from 'node:util';
import { bodyText, type Entry } from '../model/index.js';
import { createIndex, loadLanguage, searchableOf } from '../search/index.js';
import { languageOption } from './check.js';
import { UsageError, type Command } from './command.js';
import { compileFolder } from './help-folder.js';

/** `handrail ask`: what a customer would get for a question, and why. */
export const ask: Command = {
  summary: 'See what a customer would find for a question, and why',
  usage: 'handrail ask "where is my refund" HELP [--lang en] [--limit 5]',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' }, limit: { type: 'string', default: '5' } },
    });
    const [question, folder, more] = positionals;
    if (question === undefined || folder === undefined || more !== undefined)
      throw new UsageError('Give a question in quotes and then the help folder.');
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a number from 1 up.');
    const compiled = await compileFolder(folder, io.cwd, languageOption(values.lang));
    const pack = compiled.packs.find(({ language }) => language === values.lang) ?? compiled.packs[0];
    if (!pack) throw new UsageError(`"${folder}" holds nothing that can be asked for.`);
    const tools = await loadLanguage(pack.language);
    const byId = new Map(pack.entries.map((entry) => [entry.id, entry]));
    const hits = createIndex(pack.entries.map(searchableOf), tools).search(question, { limit });
    io.out(`> ${question}`);
    if (!hits[0]?.confident)
      io.out('< No answer is sure enough to be given; the bot would ask again or offer a person.');
    for (const [index, { id, score, reason, words, confident }] of hits.entries()) {
      const entry = byId.get(id);
      if (!entry) continue;
      const why = `${reason}${words.length > 0 ? `: ${words.join(', ')}` : ''}`;
      io.out(`${index === 0 && confident ? '<' : ' '} ${score.toFixed(2)}  ${entry.title}  [${id}]  (${why})`);
      const answer = shortAnswer(entry);
      if (index === 0 && answer) io.out(`        ${answer}`);
    }
    return 0;
  },
};

function shortAnswer(entry: Entry): string {
  if (entry.description !== undefined) return entry.description;
  const body = entry.type === 'flow' ? entry.introduction : 'href' in entry.body ? [] : entry.body;
  const text = bodyText(body).split('\n')[0] ?? '';
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
