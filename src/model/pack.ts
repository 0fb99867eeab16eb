import * as v from 'valibot';
import type { Block } from './content-node.js';
import type { Article, Entry, EntryFields, Flow, Language, Notice, ReplyRule } from './entry.js';
import type { Channel } from './channel.js';

/** Version of the pack's format that this code writes and reads. */
export const PACK_VERSION = 1;

/** `pack.json`: which languages there are. Loaded first. */
export interface PackManifest {
  readonly format: 'handrail-pack';
  readonly version: typeof PACK_VERSION;
  readonly defaultLanguage: Language;
  /** `href` is relative to the manifest. */
  readonly languages: readonly { readonly language: Language; readonly name: string; readonly href: string }[];
}

/** `pack.LANG.json`: everything in one language. Bodies are inside while the pack is small. */
export interface LanguagePack {
  readonly format: 'handrail-language';
  readonly version: typeof PACK_VERSION;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Name of the help center, where the site gives one. */
  readonly title?: string;
  readonly entries: readonly Entry[];
  readonly notices: readonly Notice[];
  readonly replies: readonly ReplyRule[];
  readonly channels: readonly Channel[];
}

/** A pack that cannot be used, with a message for the developer who reads the console. */
export class PackError extends Error {
  override readonly name = 'PackError';
  constructor(
    readonly reason: 'missing' | 'not-a-pack' | 'newer-version' | 'damaged',
    message: string,
  ) {
    super(message);
  }
}

const strings = v.optional(v.array(v.string()), []);
/** Bodies were written by this library's compiler; what shows them treats each node as data and checks each address again. */
const blocks = v.optional(v.array(v.custom<Block>(isNode)), []);

function isNode(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof (value as { kind?: unknown }).kind === 'string';
}

const target = v.variant('kind', [
  v.object({ kind: v.literal('step'), step: v.string() }),
  v.object({ kind: v.literal('article'), id: v.string(), heading: v.exactOptional(v.string()) }),
  v.object({ kind: v.literal('flow'), id: v.string(), step: v.exactOptional(v.string()) }),
  v.object({ kind: v.literal('heading'), heading: v.string() }),
  v.object({ kind: v.literal('contact'), topic: v.string() }),
  v.object({ kind: v.literal('callback'), topic: v.string() }),
  v.object({ kind: v.literal('leave'), href: v.string() }),
]);
const choices = v.optional(v.array(v.object({ label: v.string(), hint: v.exactOptional(v.string()), to: target })), []);
const complexity = v.picklist(['low', 'medium', 'high']);

const entryFields = {
  id: v.string(),
  slug: v.string(),
  title: v.string(),
  description: v.exactOptional(v.string()),
  questions: strings,
  keywords: strings,
  category: v.optional(v.string(), ''),
  weight: v.optional(v.number(), 0),
  popular: v.optional(v.boolean(), false),
  next: strings,
  aliases: strings,
  complexity: v.exactOptional(complexity),
  moment: v.optional(v.boolean(), false),
  stage: v.exactOptional(v.string()),
  channel: strings,
  contexts: strings,
  updated: v.exactOptional(v.string()),
  expires: v.exactOptional(v.string()),
} satisfies Record<keyof EntryFields, v.GenericSchema>;

const article = v.object({
  ...entryFields,
  type: v.literal('article'),
  body: v.union([blocks, v.object({ href: v.string() })]),
});
const flow = v.object({
  ...entryFields,
  type: v.literal('flow'),
  introduction: blocks,
  steps: v.pipe(
    v.array(
      v.object({ id: v.string(), title: v.string(), body: blocks, choices, outcome: v.optional(v.boolean(), false) }),
    ),
    v.minLength(1),
  ),
});
const notice = v.object({
  id: v.string(),
  title: v.string(),
  body: blocks,
  from: v.exactOptional(v.string()),
  until: v.exactOptional(v.string()),
  contexts: strings,
  tone: v.optional(v.picklist(['info', 'warning', 'urgent']), 'info'),
});
const replyRule = v.object({
  id: v.string(),
  says: strings,
  feels: strings,
  when: v.optional(v.array(v.custom<ReplyRule['when'][number]>((value) => typeof value === 'string')), []),
  priority: v.optional(v.number(), 0),
  body: blocks,
  choices,
});
const clockRange = v.tuple([v.string(), v.string()]);
const ranges = v.exactOptional(v.array(clockRange));
const channel = v.object({
  id: v.string(),
  kind: v.picklist(['phone', 'callback', 'chat', 'email', 'form', 'store', 'link']),
  label: v.string(),
  to: v.exactOptional(v.string()),
  languages: strings,
  hours: v.exactOptional(
    v.object({
      zone: v.string(),
      week: v.object({ mon: ranges, tue: ranges, wed: ranges, thu: ranges, fri: ranges, sat: ranges, sun: ranges }),
      exceptions: v.optional(
        v.array(v.object({ date: v.string(), ranges: v.array(clockRange), reason: v.exactOptional(v.string()) })),
        [],
      ),
    }),
  ),
  goodFor: v.optional(
    v.object({
      complexity: v.optional(v.array(complexity), []),
      topics: strings,
      distress: v.optional(v.boolean(), false),
    }),
    {},
  ),
  waitMinutes: v.exactOptional(v.number()),
  takesMinutes: v.exactOptional(v.number()),
  skills: strings,
});

const manifest = v.object({
  format: v.literal('handrail-pack'),
  version: v.literal(PACK_VERSION),
  defaultLanguage: v.string(),
  languages: v.pipe(v.array(v.object({ language: v.string(), name: v.string(), href: v.string() })), v.minLength(1)),
});
const languagePack = v.object({
  format: v.literal('handrail-language'),
  version: v.literal(PACK_VERSION),
  language: v.string(),
  direction: v.optional(v.picklist(['ltr', 'rtl']), 'ltr'),
  title: v.exactOptional(v.string()),
  entries: v.array(v.variant('type', [article, flow])),
  notices: v.optional(v.array(notice), []),
  replies: v.optional(v.array(replyRule), []),
  channels: v.optional(v.array(channel), []),
});

/** Reads a manifest from parsed JSON. Throws a {@link PackError} that says what to do. */
export function parseManifest(json: unknown, from: string): PackManifest {
  return parse(manifest, 'handrail-pack', json, from);
}

/** Reads a language file from parsed JSON. Throws a {@link PackError} that says what to do. */
export function parseLanguagePack(json: unknown, from: string): LanguagePack {
  return parse(languagePack, 'handrail-language', json, from);
}

/** Reads the body of one article of a large pack from parsed JSON. Throws a {@link PackError}. */
export function parseBody(json: unknown): readonly Block[] {
  const result = v.safeParse(blocks, json);
  if (result.success) return result.output;
  throw new PackError('damaged', 'The body of an article is damaged. Build the pack again with "handrail build".');
}

function parse<T extends v.GenericSchema>(schema: T, format: string, json: unknown, from: string): v.InferOutput<T> {
  const header = v.safeParse(v.object({ format: v.string(), version: v.number() }), json);
  if (!header.success || header.output.format !== format)
    throw new PackError(
      'not-a-pack',
      `${from} is not a ${format} file. Point "pack" at the pack.json that "handrail build" wrote.`,
    );
  if (header.output.version > PACK_VERSION)
    throw new PackError(
      'newer-version',
      `${from} has pack version ${header.output.version}; this handrail reads up to ${PACK_VERSION}. Update handrail on the page, or build the pack with the older version.`,
    );
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new PackError(
    'damaged',
    `${from} is damaged at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}. Build it again with "handrail build".`,
  );
}

export function isFlow(entry: Entry): entry is Flow {
  return entry.type === 'flow';
}

export function isArticle(entry: Entry): entry is Article {
  return entry.type === 'article';
}
