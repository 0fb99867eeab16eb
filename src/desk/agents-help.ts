import {
  isArticle,
  parseBody,
  parseLanguagePack,
  type Block,
  type Entry,
  type LanguagePack,
  type PackManifest,
  type SearchSource,
} from '../model/index.js';

/** Fetches a file of the help by its path in it. */
export type LoadHelp = (path: string) => Promise<Response>;

/** The help as agents see it, in one language: customers' articles and their own together. */
export class AgentsHelp {
  private constructor(
    readonly pack: LanguagePack,
    private readonly load: LoadHelp,
    private readonly source: SearchSource,
  ) {}

  /** Loads the language that is wished, or the first. Rejects as `load` does, and with a `PackError`. */
  static async in(wished: string, { languages, defaultLanguage }: PackManifest, load: LoadHelp): Promise<AgentsHelp> {
    const known = [wished, defaultLanguage].map((one) => languages.find(({ language }) => language === one));
    const { href } = known.find((one) => one !== undefined) ?? languages[0] ?? { href: 'pack.en.json' };
    const pack = parseLanguagePack(await (await load(href)).json(), href);
    const { language, entries, synonyms, search: folder, meaning } = pack;
    const bytes = async (path: string) => new Uint8Array(await (await load(path)).arrayBuffer());
    // Loaded as customers load it, so that theirs stays as small as it is.
    const { embeddedSource } = await import('../search/index.js');
    const source = embeddedSource({
      ...{ language, entries, report: (problem) => console.error('[handrail]', problem) },
      ...(synonyms !== undefined && { synonyms }),
      ...(folder !== undefined && { loadFile: (name) => bytes(`${folder}/${name}`) }),
      ...(meaning !== undefined && { loadMeaning: () => bytes(meaning) }),
    });
    return new AgentsHelp(pack, load, source);
  }

  /** What answers the words, best first; without words what is written for agents alone. */
  async find(words: string, limit = 20): Promise<readonly Entry[]> {
    const { entries } = this.pack;
    if (words.trim() === '') return entries.filter(({ audience }) => audience === 'agent').slice(0, limit);
    const hits = await this.source.search(words, { limit, open: true });
    return hits.flatMap(({ id }) => this.entry(id) ?? []);
  }

  entry(id: string): Entry | undefined {
    return [...this.pack.entries, ...(this.pack.borrowed ?? [])].find((entry) => entry.id === id);
  }

  async body(entry: Entry): Promise<readonly Block[]> {
    if (!isArticle(entry)) return entry.introduction;
    if (!('href' in entry.body)) return entry.body;
    return parseBody(await (await this.load(entry.body.href)).json(), entry.body.href);
  }
}
