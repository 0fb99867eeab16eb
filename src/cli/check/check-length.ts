import { bodyText, inlineText, type Block, type Entry, type Language } from '../../model/index.js';

/** Something that is too long to be read, with the words it begins with. */
export interface TooLong {
  readonly rule: 'long-sentence' | 'long-paragraph' | 'long-section' | 'long-first-reply';
  readonly message: string;
  readonly remedy: string;
  /** The first words of it, for finding its line. */
  readonly begins: string;
}

/**
 * In words. Set where two or three in a hundred articles of six public help centers in four languages lie above: those
 * are the ones that a reader leaves.
 */
const MOST = { sentence: 50, paragraph: 120, section: 400, firstReply: 80 } as const;

/** What of an article or flow is too long to be read on a phone, whatever its language: at most one of a kind. */
export function findTooLong(entry: Entry, language: Language): TooLong[] {
  const bodies: readonly (readonly Block[])[] =
    entry.type === 'flow'
      ? [entry.introduction, ...entry.steps.map(({ body }) => body)]
      : 'href' in entry.body
        ? []
        : [entry.body];
  const found = bodies.flatMap((blocks) => [...longParagraphs(blocks, language), ...longSections(blocks, language)]);
  const first = firstReply(entry, language);
  const all = first === undefined ? found : [first, ...found];
  return all.filter(({ rule }, index) => all.findIndex((other) => other.rule === rule) === index);
}

function longParagraphs(blocks: readonly Block[], language: Language): TooLong[] {
  return blocks.flatMap((block): TooLong[] => {
    if (block.kind === 'list') return block.items.flatMap(({ children }) => longParagraphs(children, language));
    if (block.kind === 'quote' || block.kind === 'callout' || block.kind === 'details')
      return longParagraphs(block.children, language);
    if (block.kind !== 'paragraph') return [];
    const text = inlineText(block.children);
    const words = countWords(text, language);
    if (words <= MOST.sentence) return [];
    const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
    const longest = sentences
      .map(({ segment }) => ({ segment, words: countWords(segment, language) }))
      .sort((a, b) => b.words - a.words)[0];
    return [
      ...(words > MOST.paragraph
        ? [tooLong('long-paragraph', `This paragraph has ${words} words`, MAKE_LIST, text)]
        : []),
      ...(longest && longest.words > MOST.sentence
        ? [
            tooLong(
              'long-sentence',
              `This sentence has ${longest.words} words`,
              'Make two or three of it.',
              longest.segment,
            ),
          ]
        : []),
    ];
  });
}

const MAKE_LIST = 'Make a list or steps of it, or begin a new paragraph where a new thought begins.';

/** What stands between two headings. Tables, code and what is folded away are looked up rather than read. */
function longSections(blocks: readonly Block[], language: Language): TooLong[] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push([]);
    else if (!['table', 'code', 'details'].includes(block.kind)) sections.at(-1)?.push(block);
  }
  return sections.flatMap((section) => {
    const text = bodyText(section);
    const words = countWords(text, language);
    if (words <= MOST.section) return [];
    return [
      tooLong('long-section', `${words} words stand here without a heading`, 'Split them with ## headings.', text),
    ];
  });
}

/** Without a description the bot's first reply is the first paragraph. */
function firstReply(entry: Entry, language: Language): TooLong | undefined {
  if (entry.type === 'flow') return undefined;
  const { description, body } = entry;
  const first = 'href' in body ? undefined : body.find((block) => block.kind === 'paragraph');
  const text = description ?? (first === undefined ? '' : inlineText(first.children));
  const words = countWords(text, language);
  if (words <= MOST.firstReply) return undefined;
  const remedy =
    description === undefined
      ? 'Write description: in the first lines, with the answer in one or two sentences.'
      : 'Shorten description: to one or two sentences.';
  return tooLong('long-first-reply', `The bot's first reply from this article has ${words} words`, remedy, text);
}

function tooLong(rule: TooLong['rule'], message: string, remedy: string, text: string): TooLong {
  return { rule, message: `${message}.`, remedy, begins: text.replace(/^[^\p{L}\p{N}]+/u, '').slice(0, 60) };
}

/** Written without blanks between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese): words must be looked up. */
const NO_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function countWords(text: string, language: Language): number {
  if (!NO_BLANKS.test(text)) return text.match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
  const parts = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...parts].filter(({ isWordLike }) => isWordLike).length;
}
