import { slug } from 'github-slugger';
import type { Article, Block, Entry, EntryFields, Notice, ReplyRule } from '../model/index.js';
import type { BodyContext } from './body/body-context.js';
import { questionId } from './links/library.js';
import { hasIntroduction } from './links/linkable.js';
import { readBody } from './body/read-body.js';
import { readFlow, type ReadFlow } from './flows/read-flow.js';
import type { Run, SourceDocument } from './source-document.js';
import { takeChoices } from './flows/take-choices.js';

/** What one file becomes. */
export type CompiledDocument =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'flow'; readonly entry: Entry; readonly flow: ReadFlow }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'reply'; readonly reply: ReplyRule }
  /** It was reported and is left out. */
  | { readonly kind: 'nothing' };

/** Reads the body of a document whose links can be resolved by now. `next` are ids, already resolved. */
export function compileDocument(
  document: SourceDocument,
  context: BodyContext,
  next: readonly string[],
): CompiledDocument {
  const { front, type } = document;
  const read = (run: Run): Block[] => readBody(run.tokens, run.line, context);
  switch (type) {
    case 'article': {
      const article: Article = { ...entryFields(document, next), type, body: read(document.body) };
      return { kind: 'entries', entries: [article] };
    }
    case 'faq':
      return { kind: 'entries', entries: compileQuestions(document, next, read) };
    case 'flow': {
      const flow = readFlow(document, context);
      if (flow.steps.length > 0) {
        const steps = flow.steps.map(({ step }) => step);
        const entry: Entry = { ...entryFields(document, next), type, introduction: flow.introduction, steps };
        return { kind: 'flow', entry, flow };
      }
      context.report({
        severity: 'error',
        line: document.body.line,
        rule: 'no-steps',
        message: 'This flow has no step. The file is left out.',
        remedy: 'Begin each step with ## and a question.',
      });
      return { kind: 'nothing' };
    }
    case 'notice':
      return {
        kind: 'notice',
        notice: {
          id: document.id,
          title: document.title,
          body: read(document.body),
          ...defined({ from: front.from, until: front.until ?? front.expires }),
          contexts: front.contexts,
          tone: front.tone ?? 'info',
        },
      };
    case 'reply':
      return compileReply(document, read(document.body), context);
  }
}

function compileReply(document: SourceDocument, blocks: Block[], context: BodyContext): CompiledDocument {
  const { id, front } = document;
  const { body, choices } = takeChoices(blocks, context);
  if (front.says.length + front.feels.length + front.when.length === 0) {
    context.report({
      severity: 'error',
      line: 1,
      rule: 'reply-never',
      message: 'This reply is never given: it has neither says, feels nor when. The file is left out.',
      remedy: 'Write says: "opening hours *" in the front matter.',
    });
    return { kind: 'nothing' };
  }
  const { says, feels, when, priority } = front;
  const chosen = choices.map(({ choice }) => choice);
  return { kind: 'reply', reply: { id, says, feels, when, priority: priority ?? 0, body, choices: chosen } };
}

/** Each question is an article; text before the first is one of its own, under the title of the file. */
function compileQuestions(document: SourceDocument, next: readonly string[], read: (run: Run) => Block[]): Article[] {
  const introduction: Article[] = hasIntroduction(document)
    ? [{ ...entryFields(document, next), type: 'article', body: read(document.introduction) }]
    : [];
  const shared = sharedFields(document, next);
  const { weight } = shared;
  const { complexity, stage, updated, expires } = document.front;
  const rare = defined({ complexity, stage, updated, expires, audience: audienceOf(document) });
  const questions = document.sections.map(({ heading, ...section }, index): Article => {
    const body = read(section);
    const id = questionId(document, heading);
    // Written out: a page may hold thousands of questions, and a spread with so many fields takes ten times as long.
    return {
      id,
      slug: slugOf(id),
      title: heading.text,
      ...rare,
      questions: [],
      keywords: shared.keywords,
      category: shared.category,
      weight: weight + (index + 1) / 1000,
      popular: shared.popular,
      next: shared.next,
      aliases: [],
      moment: shared.moment,
      channel: shared.channel,
      contexts: shared.contexts,
      type: 'article',
      body,
    };
  });
  return [...introduction, ...questions];
}

function entryFields(document: SourceDocument, next: readonly string[]): EntryFields {
  const { id, title, front } = document;
  const { description, complexity, stage, updated, expires } = front;
  return {
    id,
    slug: slugOf(front.slug ?? id),
    title,
    ...defined({ description, complexity, stage, updated, expires, audience: audienceOf(document) }),
    ...sharedFields(document, next),
  };
}

function audienceOf({ front }: SourceDocument): 'agent' | undefined {
  return front.audience === 'agent' ? 'agent' : undefined;
}

/** What the questions of one file have in common; `questions` and `aliases` are those of the file itself. */
function sharedFields({ id, front }: SourceDocument, next: readonly string[]) {
  const folder = id.split('/').slice(0, -1).join('/');
  return {
    questions: front.questions,
    keywords: front.keywords,
    // A hyphen that is shown in some places alone must not make two categories of one.
    category: (front.category ?? folder).replaceAll('\u00ad', ''),
    weight: front.weight ?? 0,
    popular: front.popular,
    next,
    aliases: front.aliases,
    moment: front.moment,
    channel: front.channel,
    contexts: front.contexts,
  };
}

/** `orders/refund` → `orders-refund`: one segment of an address. */
function slugOf(id: string): string {
  return slug(id.replace(/^\/+|\/+$/g, '').replaceAll('/', '-')) || 'entry';
}

/** The fields that are there; the model tells an absent field from an empty one. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> };
function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
