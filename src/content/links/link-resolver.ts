import { safeHref, type Target } from '../../model/index.js';
import { anchorRemedy, fileRemedy, meantFile } from './link-remedies.js';
import { relativePath } from './relative-path.js';
import { targetOf, type Library } from './library.js';
import type { Anchor, Linkable } from './linkable.js';
import type { Report } from '../problem.js';

const MARKDOWN_FILE = /\.(?:md|markdown)$/i;

/** What is at the beginning of an address that was meant to lead out, and what should be. */
const ADDRESS_SLIPS = [
  { pattern: /^(?=www\.[^/\s]+\.[a-z])/i, begin: 'https://' },
  { pattern: /^https?\/+/i, begin: 'https://' },
  { pattern: /^(?=[\w.+-]+@[\w-]+\.[\w.-]+$)/, begin: 'mailto:' },
];

/** Resolves the links of one document to {@link Target}s, and reports those that lead nowhere. */
export class LinkResolver {
  constructor(
    readonly library: Library,
    readonly document: Linkable,
    readonly report: Report,
    /** A page by itself knows no other files: links to them leave. */
    readonly alone = false,
  ) {}

  /** Undefined, after a report, where the words must do without a link. */
  resolve(href: string, line: number): Target | undefined {
    const address = href.trim();
    const handover = /^(contact|callback):\s*(.*)$/is.exec(address);
    if (handover)
      return {
        kind: handover[1]?.toLowerCase() === 'contact' ? 'contact' : 'callback',
        topic: decode(handover[2] ?? ''),
      };
    const safe = safeHref(address);
    if (safe === undefined) {
      const scheme = address.slice(0, 40);
      return this.#fail(
        line,
        'unsafe-link',
        `The address "${scheme}" is not allowed; its words are shown without a link.`,
        'Use https:, mailto:, tel: or a file of the help folder.',
      );
    }
    if (safe === '' || safe === '#') return undefined;
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(safe)) return { kind: 'leave', href: safe };
    const [beforeHash = '', ...after] = safe.split('#');
    const path = decode(beforeHash.split('?')[0] ?? '');
    const anchor = decode(after.join('#'));
    return path === '' ? this.#inside(anchor, line) : this.#toFile(path, anchor, safe, line);
  }

  #inside(id: string, line: number): Target | undefined {
    const { anchors } = this.document;
    const anchor = findAnchor(anchors, id) ?? this.#asInTranslation(this.document, id);
    const isFlow = this.document.type === 'flow';
    if (!anchor) {
      // Ways of other systems to say "up" and to head a tab: nothing an editor has to mend.
      if (/^(?:top$|tab\/)/i.test(id)) return undefined;
      return this.#fail(
        line,
        isFlow ? 'dead-step' : 'dead-anchor',
        `"#${id}" is not a ${isFlow ? 'step of this flow' : 'heading of this file'}.`,
        anchorRemedy(id, anchors),
        isFlow ? 'error' : 'warning',
      );
    }
    if (isFlow && anchor.heading === anchor.section) return { kind: 'step', step: anchor.heading };
    if (this.document.type === 'faq') return targetOf(this.document, anchor);
    return { kind: 'heading', heading: anchor.heading };
  }

  #toFile(path: string, anchorId: string, href: string, line: number): Target | undefined {
    const full = joinPath(this.document.file, path);
    const found = this.#find(full, path);
    if (!found) {
      if (!MARKDOWN_FILE.test(path)) return { kind: 'leave', href: this.#mended(href, line) };
      if (this.alone) return { kind: 'leave', href };
      const why = full === undefined ? undefined : this.library.leftOutAt(full);
      // Why the file is left out has been told.
      if (why === 'wrong') return undefined;
      if (why === 'kept-back')
        return this.#fail(
          line,
          'dead-link',
          `"${path}" is not for customers (a draft, or for agents); the words are shown without a link.`,
          'Take the link away, or publish the file.',
        );
      return this.#fail(
        line,
        'dead-link',
        `"${path}" is not in the help folder; its words are shown without a link.`,
        // Windows writes paths otherwise; addresses do not.
        fileRemedy(joinPath(this.document.file, path.replaceAll('\\', '/')), this.document.file, this.library.paths()),
      );
    }
    if (
      full !== undefined &&
      MARKDOWN_FILE.test(path) &&
      found.file !== full &&
      found.file.toLowerCase() === full.toLowerCase()
    )
      this.#warn(
        line,
        'link-case',
        `"${path}" differs from the file in capital letters; many servers tell them apart.`,
        `Write "${relativePath(this.document.file, found.file)}".`,
      );
    const document = this.library.translation(found, this.document.language) ?? found;
    if (document === this.document && anchorId !== '') return this.#inside(anchorId, line);
    const { anchors } = document;
    const anchor =
      anchorId === '' ? undefined : (findAnchor(anchors, anchorId) ?? this.#asInTranslation(document, anchorId));
    if (anchorId !== '' && !anchor) {
      this.#warn(
        line,
        'dead-anchor',
        `"${path}" has no heading "#${anchorId}"; the link leads to its beginning.`,
        anchorRemedy(anchorId, anchors),
      );
    }
    return targetOf(document, anchor);
  }

  /** A link that was translated without its anchor names the heading of another language: here it is at the same place. */
  #asInTranslation(document: Linkable, id: string): Anchor | undefined {
    for (const language of this.library.languages) {
      const other = this.library.translation(document, language);
      if (!other || other === document || other.anchors.size !== document.anchors.size) continue;
      const place = [...other.anchors.keys()].indexOf(id);
      if (place >= 0) return [...document.anchors.values()][place];
    }
    return undefined;
  }

  #find(full: string | undefined, path: string): Linkable | undefined {
    const { library, document } = this;
    if (full !== undefined) {
      const candidates = MARKDOWN_FILE.test(full) ? [full] : [`${full}.md`, `${full}/index.md`];
      for (const candidate of candidates) {
        const found = library.atPath(candidate) ?? library.inOtherLanguage(candidate, document.language);
        if (found) return found;
      }
    }
    return path.startsWith('/') ? library.named(path, document.language) : undefined;
  }

  /** An address of the web or of a mailbox that lacks its beginning would lead to a file of that name beside the page. */
  #mended(href: string, line: number): string {
    const slip = ADDRESS_SLIPS.find(({ pattern }) => pattern.test(href));
    if (slip === undefined) {
      if (!href.startsWith('/') && !this.alone) this.#tellRelative(href, line);
      return href;
    }
    const mended = href.replace(slip.pattern, slip.begin);
    this.#warn(line, 'web-address', `"${href}" lacks its beginning; it is read as ${mended}.`, `Write "${mended}".`);
    return mended;
  }

  /** An address beside pack.json, where a site may publish what it likes: told only where an article is nearly so called. */
  #tellRelative(href: string, line: number): void {
    const path = decode(href.split(/[?#]/)[0] ?? '').replace(/(?:\.html?|\/)$/i, '');
    if (path.length <= 3) return;
    const { file } = this.document;
    const meant = meantFile(joinPath(file, `${path}.md`), file, this.library.paths());
    if (meant !== undefined)
      this.#warn(
        line,
        'relative-link',
        `"${href}" leads to a file of that name beside pack.json.`,
        `Did you mean "${meant}"?`,
      );
  }

  #warn(line: number, rule: string, message: string, remedy: string): void {
    this.report({ severity: 'warning', line, rule, message, remedy });
  }

  #fail(
    line: number,
    rule: string,
    message: string,
    remedy: string,
    severity: 'error' | 'warning' = 'warning',
  ): undefined {
    this.report({ severity, line, rule, message, remedy });
  }
}

function findAnchor(anchors: ReadonlyMap<string, Anchor>, id: string): Anchor | undefined {
  return anchors.get(id) ?? anchors.get(id.toLowerCase());
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A path written in a file → relative to the help folder; undefined when it leads out of it. */
export function joinPath(file: string, path: string): string | undefined {
  const parts = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
