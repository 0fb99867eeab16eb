import { compileHelp, formatProblem, type Compiled } from '../../src/content/index.js';
import { inlineText, type Block, type Entry, type Flow, type Inline, type Target } from '../../src/model/index.js';

/** Compiles files given as `path: text`. */
export function compile(files: Readonly<Record<string, string>>): Compiled {
  return compileHelp(Object.entries(files).map(([path, text]) => ({ path, text })));
}

/** What an editor reads on the terminal. */
export function told(files: Readonly<Record<string, string>>): string[] {
  return compile(files).problems.map(formatProblem);
}

/** The body of an article with this text, and no front matter but a title. */
export function bodyOf(markdown: string): readonly Block[] {
  const entry = entryOf(compile({ 'a.md': `---\ntitle: A\n---\n${markdown}` }));
  if (entry.type !== 'article' || 'href' in entry.body) throw new Error('No body');
  return entry.body;
}

export function entryOf(compiled: Compiled, id?: string): Entry {
  const entries = compiled.packs.flatMap((pack) => pack.entries);
  const entry = id === undefined ? entries[0] : entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`No entry ${id ?? ''}: ${compiled.problems.map(formatProblem).join('\n')}`);
  return entry;
}

export function flowOf(compiled: Compiled, id?: string): Flow {
  const entry = entryOf(compiled, id);
  if (entry.type !== 'flow') throw new Error(`${entry.id} is no flow`);
  return entry;
}

/** A tree as a few words, such as `p(Hello b(you))`. */
export function sketch(blocks: readonly Block[]): string {
  return blocks.map(sketchBlock).join(' ');
}

function sketchBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `p(${sketchInline(block.children)})`;
    case 'heading':
      return `h${block.level}#${block.id}(${sketchInline(block.children)})`;
    case 'list':
      return `${block.ordered ? 'ol' : 'ul'}(${block.items
        .map(({ checked, children }) => `${checked === undefined ? '' : checked ? '[x]' : '[ ]'}${sketch(children)}`)
        .join(', ')})`;
    case 'table':
      return `table(${[block.head, ...block.rows].map((row) => row.map(sketchInline).join(' | ')).join(' / ')})`;
    case 'details':
      return `details(${sketchInline(block.summary)}: ${sketch(block.children)})`;
    case 'callout':
      return `${block.tone}(${sketch(block.children)})`;
    case 'quote':
      return `quote(${sketch(block.children)})`;
    case 'code':
      return `code(${block.text})`;
    case 'rule':
      return 'hr';
    case 'video':
      return `video(${block.href} ${block.title} from ${block.host})`;
    case 'footnotes':
      return `notes(${block.notes.map((note) => `${note.number}#${note.id} <- ${note.references.join(' ')}: ${sketch(note.children)}`).join(', ')})`;
  }
}

function sketchInline(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'link') return `<${sketchTarget(node.to)}>(${sketchInline(node.children)})`;
      if (node.kind === 'image') return `img(${node.src} ${node.alt})`;
      if (node.kind === 'footnote') return `[${node.number} ${node.id} -> ${node.note}]`;
      return node.kind === 'break' ? '/br/' : `${node.kind}(${inlineText([node])})`;
    })
    .join('');
}

export function sketchTarget(to: Target): string {
  return Object.values(to).join(' ');
}
