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
  const source =
    sourceBy((name) => element.getAttribute(name)) ??
    writtenIn(element) ??
    sourceBy((name) => settingOf(element, name));
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

function writtenIn(element: HTMLElement): PackSource | undefined {
  const text = element.querySelector(':scope > script[type="text/markdown"]')?.textContent;
  return text == null ? undefined : { kind: 'text', text };
}

function sourceBy(settingFor: (name: Setting) => string | null | undefined): PackSource | undefined {
  const pack = settingFor('pack');
  if (pack != null) return { kind: 'pack', href: pack };
  const src = settingFor('src');
  return src == null ? undefined : { kind: 'markdown', href: src };
}

function settingOf(element: HTMLElement, name: Setting): string | undefined {
  const holder = element.closest(`[${name}]`) ?? document.querySelector(`handrail-help[${name}]`);
  return holder?.getAttribute(name) ?? undefined;
}
