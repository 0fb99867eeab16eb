import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { compileMarkdown } from '../../src/content/markdown-page.js';
import { renderBody } from '../../src/elements/shared/render-body.js';
import { renderChoices } from '../../src/elements/shared/render-choices.js';
import { sentences } from '../../src/locales/en.js';
import type { Block, Choice } from '../../src/model/index.js';
import { OWN_PAYLOADS, PLACES } from '../content/payloads.js';

/** Elements the templates of a body are made of. */
const ELEMENTS = new Set(
  `a blockquote br button circle code del details div em figcaption figure h2 h3 h4 h5 hr img input kbd label li ol p
  path pre section small span strong sub summary sup svg table tbody td th thead tr ul`.split(/\s+/),
);
const ATTRIBUTES = new Set(
  `alt aria-hidden aria-label checked class cx cy d data-film data-place decoding height href id loading r rel role scope
  src start tabindex target title type value viewbox width`.split(/\s+/),
);

/** What does not come from a template, or could do something. */
function leftovers(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const found = ELEMENTS.has(element.localName) ? [] : [`<${element.localName}>`];
    for (const { name, value } of element.attributes) {
      if (!ATTRIBUTES.has(name.toLowerCase())) found.push(`${element.localName}[${name}]`);
      if (name === 'id' && !value.startsWith('at-')) found.push(`id=${value}`);
      if (/^(?:href|src|data-film)$/.test(name) && !/^(?:https?|mailto|tel):/i.test(value))
        found.push(`${name}=${value}`);
    }
    return found;
  });
}

async function payloads(name: string): Promise<string[]> {
  const file: unknown = await (await fetch(`/test/content/fixtures/security/${name}.json`)).json();
  if (typeof file !== 'object' || file === null || !('items' in file) || !Array.isArray(file.items)) return [];
  return file.items.flatMap((item: { payload?: unknown }) => (typeof item.payload === 'string' ? [item.payload] : []));
}

describe('payloads of all lists, under a CSP with Trusted Types', () => {
  const context = {
    say: sentences,
    base: 'https://shop.example/help/',
    follow: () => undefined,
    again: () => undefined,
  };
  let active = 0;
  const count = (): void => void active++;
  before(async () => {
    // Films and footnotes are to be shown as such from the first payload on.
    const film: Block = { kind: 'video', href: 'https://youtu.be/dQw4w9WgXcQ', title: 'Film', host: 'youtube.com' };
    await new Promise<void>((again) => renderBody([film], { ...context, again }));
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "script-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";
    document.head.append(policy);
    // What a payload does when it runs.
    for (const name of ['alert', 'confirm', 'prompt', 'print']) Reflect.set(window, name, count);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (/^(?:script|require-trusted)/.test(effectiveDirective)) count();
    });
  });

  it('the page refuses text where Trusted Types are asked for', async () => {
    expect(() => Reflect.set(document.createElement('div'), 'innerHTML', '<b>x</b>')).to.throw(TypeError);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(active).to.equal(1);
    active = 0;
  });

  for (const [index, place] of PLACES.entries())
    it(`${place('PAYLOAD').replaceAll('\n', ' / ')}: nothing active, nothing left over`, async function () {
      this.timeout(60_000);
      const all = [...OWN_PAYLOADS, ...(await payloads('xss-dompurify')), ...(await payloads('xss-owasp'))];
      expect(all.length).to.be.greaterThan(200);
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      document.body.append(host);
      const found: string[] = [];
      for (const payload of all) {
        const { pack } = compileMarkdown(`# A\n\n${place(payload)}`, { language: 'en' });
        const choices: Choice[] = [
          { label: payload, hint: payload, to: { kind: 'leave', href: payload } },
          { label: payload, to: { kind: 'contact', topic: payload } },
        ];
        render(
          html`${pack.entries.map((entry) =>
            entry.type === 'article' && !('href' in entry.body)
              ? html`<h2>${entry.title}</h2>
                  <div class="body">${renderBody(entry.body, context)}</div>`
              : '',
          )}
          ${index === 0 ? renderChoices(choices, { ...context, choose: () => undefined }) : ''}`,
          root,
        );
        found.push(...leftovers(root).map((what) => `${what} from ${payload}`));
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      host.remove();
      expect(found).to.deep.equal([]);
      expect(active).to.equal(0);
    });
});
