/**
 * The entry of the drop-in bundle: one script tag that works. It defines the launcher, and each other element as soon as
 * the page contains one. A script tag with `data-handrail-pack` (or `-src`) gets a launcher without a further tag.
 */
import './help/define.js';

const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'handrail-faq': () => import('./faq/define.js'),
  'handrail-bot': () => import('./bot/define.js'),
  'handrail-channels': () => import('./channels/define.js'),
  'handrail-callback': () => import('./callback/define.js'),
  'handrail-panel': () => import('./panel/define.js'),
};

function defineWhatIsThere(): void {
  for (const [name, load] of Object.entries(ELEMENTS)) {
    if (customElements.get(name) !== undefined || document.querySelector(name) === null) continue;
    load().catch((error: unknown) => console.error(`[handrail] <${name}> could not be loaded.`, error));
  }
}

function addLauncher(): void {
  const script = document.querySelector('script[data-handrail-pack], script[data-handrail-src]');
  if (script === null || document.querySelector('handrail-help') !== null) return;
  document.body.append(document.createElement('handrail-help'));
}

function begin(): void {
  // The launcher's settings lie on the script tag; the elements find them there.
  addLauncher();
  defineWhatIsThere();
  new MutationObserver(defineWhatIsThere).observe(document.body, { childList: true, subtree: true });
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
else begin();
