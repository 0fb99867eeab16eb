/**
 * The entry of the drop-in bundle: one script tag that works. It defines the launcher, and each other element as soon as
 * the page contains one. A script tag marked `data-handrail` gets a launcher without a further tag; its settings are the
 * launcher's attributes (`data-pack`, `data-src`, `data-server`, `data-webhook`, `data-remember`, `data-lang`, `data-label`), and without
 * any the pack is the `pack.json` beside the script.
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

const SETTINGS = ['pack', 'src', 'server', 'webhook', 'remember', 'lang', 'label'];

function addLauncher(): void {
  const script = document.querySelector<HTMLScriptElement>('script[data-handrail]');
  if (script === null || document.querySelector('handrail-help') !== null) return;
  const launcher = document.createElement('handrail-help');
  for (const name of SETTINGS) {
    const value = script.dataset[name];
    if (value !== undefined) launcher.setAttribute(name, value);
  }
  const isNamed = launcher.hasAttribute('pack') || launcher.hasAttribute('src');
  if (!isNamed) launcher.setAttribute('pack', new URL('pack.json', script.src).href);
  document.body.append(launcher);
}

function begin(): void {
  // First the launcher: elements without settings of their own take those of the page's launcher.
  addLauncher();
  defineWhatIsThere();
  new MutationObserver(defineWhatIsThere).observe(document.body, { childList: true, subtree: true });
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
else begin();
