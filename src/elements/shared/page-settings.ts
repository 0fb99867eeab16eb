import type { PackSource, PageSettings } from '../../visit/index.js';

/** How long trouble is remembered where `remember` names no number of days. */
const USUAL_DAYS = 14;

/** The attributes in which a page says where its help comes from and goes to. */
type Setting = 'pack' | 'src' | 'server' | 'webhook' | 'remember';

/**
 * Reads the settings for an element: its own attributes first, then those of an element around it, then of the page's
 * `<handrail-help>`. So a page says each thing once.
 * Undefined where no help is named at all.
 */
export function pageSettings(element: HTMLElement): PageSettings | undefined {
  const source = ownSource(element) ?? sharedSource(element);
  if (source === undefined) return undefined;
  const server = settingOf(element, 'server');
  const webhook = settingOf(element, 'webhook');
  const remember = settingOf(element, 'remember');
  return {
    source,
    languages: wishedLanguages(element),
    ...(server !== undefined && { server }),
    ...(webhook !== undefined && { webhook }),
    ...(remember !== undefined && { remember: Number(remember) || USUAL_DAYS }),
  };
}

/** The language of the element or of the page around it, then those of the browser. */
export function wishedLanguages(element: HTMLElement): readonly string[] {
  const declared = element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  return [...(declared === '' ? [] : [declared]), ...navigator.languages];
}

function ownSource(element: HTMLElement): PackSource | undefined {
  const pack = element.getAttribute('pack');
  if (pack !== null) return { kind: 'pack', href: pack };
  const src = element.getAttribute('src');
  if (src !== null) return { kind: 'markdown', href: src };
  const written = element.querySelector(':scope > script[type="text/markdown"]')?.textContent;
  return written == null ? undefined : { kind: 'text', text: written };
}

function sharedSource(element: HTMLElement): PackSource | undefined {
  const pack = settingOf(element, 'pack');
  if (pack !== undefined) return { kind: 'pack', href: pack };
  const src = settingOf(element, 'src');
  return src === undefined ? undefined : { kind: 'markdown', href: src };
}

function settingOf(element: HTMLElement, name: Setting): string | undefined {
  const holder = element.closest(`[${name}]`) ?? document.querySelector(`handrail-help[${name}]`);
  return holder?.getAttribute(name) ?? undefined;
}
