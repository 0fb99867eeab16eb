import { expect, waitUntil } from '@open-wc/testing';
import { html, render } from 'lit';
import { compileMarkdown } from '../../src/content/markdown-page.js';
import { bodyStyles } from '../../src/elements/shared/body-styles.js';
import { renderBody } from '../../src/elements/shared/render-body.js';
import { theme } from '../../src/elements/shared/theme.js';
import { sentences } from '../../src/locales/en.js';

/** A body as a customer sees it, in a shadow root with the styles of the elements. */
function show(markdown: string): HTMLElement {
  const host = document.createElement('div');
  host.style.width = '390px';
  const root = host.attachShadow({ mode: 'open' });
  const sheets = [theme, bodyStyles].flat(Infinity) as unknown[];
  root.adoptedStyleSheets = sheets.flatMap((sheet) =>
    typeof sheet === 'object' && sheet !== null && 'styleSheet' in sheet && sheet.styleSheet instanceof CSSStyleSheet
      ? [sheet.styleSheet]
      : [],
  );
  document.body.append(host);
  fill(host, markdown);
  return host;
}

function fill(host: HTMLElement, markdown: string): void {
  const { pack } = compileMarkdown(markdown, { language: 'en' });
  const [entry] = pack.entries;
  if (entry?.type !== 'article' || 'href' in entry.body || !host.shadowRoot) throw new Error('No body');
  const { body } = entry;
  const { shadowRoot } = host;
  const draw = (): void => {
    const context = { say: sentences, base: 'https://shop.example/help/', follow: () => undefined, again: draw };
    render(html`<div class="body">${renderBody(body, context)}</div>`, shadowRoot);
  };
  draw();
}

const find = <T extends Element = HTMLElement>(host: HTMLElement, selector: string): T => {
  const found = host.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};

afterEach(() => document.body.replaceChildren());

it('a film is a link until the parts that few bodies need are there; then it is shown by itself', async () => {
  const host = show('# A\n\n[Unboxing](clips/unboxing.mp4)\n\nTwo weeks[^1].\n\n[^1]: From today.');
  expect(find<HTMLAnchorElement>(host, '.body > p > a').href).to.equal('https://shop.example/help/clips/unboxing.mp4');
  await waitUntil(() => host.shadowRoot?.querySelector('.video button'));
  expect(find(host, '.notes').innerText).to.contain('From today.');
});

describe('a footnote', () => {
  const TEXT =
    '# A\n\nWe pay within 14 days[^1], or sooner[^2].\n\nSo it says[^1].\n\n[^1]: From the day we have it.\n[^2]: *Mostly.*';

  it('is led to, and leads back to each place', async () => {
    const host = show(TEXT);
    await expect(host).to.be.accessible();
    const numbers = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.note-number button') ?? [])];
    expect(numbers.map(({ textContent }) => textContent?.trim())).to.deep.equal(['1', '2', '1']);
    numbers[2]?.click();
    expect(host.shadowRoot?.activeElement?.textContent).to.contain('From the day we have it.');
    const backs = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.notes li:first-child button') ?? [])];
    expect(backs.length).to.equal(2);
    backs[1]?.click();
    expect(host.shadowRoot?.activeElement).to.equal(numbers[2]);
  });
});

describe('a film', () => {
  const TEXT = '# A\n\n[How to pack a parcel](https://www.youtube.com/watch?v=dQw4w9WgXcQ)';

  it('is a drawn still that loads nothing', async () => {
    const host = show(TEXT);
    await expect(host).to.be.accessible();
    expect(host.shadowRoot?.querySelectorAll('img, iframe, video').length).to.equal(0);
    expect(find(host, '.video button').innerText).to.match(/How to pack a parcel\s+Plays from youtube.com/);
    expect(find<HTMLAnchorElement>(host, '.video a').href).to.equal('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
    expect(find(host, '.video').scrollWidth).to.be.at.most(390);
  });

  it('plays without cookies when tapped, and ends when another takes its place', async () => {
    const host = show(TEXT);
    find(host, '.video button').click();
    await waitUntil(() => host.shadowRoot?.querySelector('iframe'));
    const frame = find<HTMLIFrameElement>(host, 'iframe');
    expect(frame.src).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ\?/);
    expect(frame.title).to.equal('How to pack a parcel');
    fill(host, '# A\n\n[Another](https://vimeo.com/76979871)');
    await waitUntil(() => !host.shadowRoot?.querySelector('iframe'));
    expect(find(host, '.video button').hidden).to.equal(false);
  });

  it('of the own site is played by the browser', async () => {
    const host = show('# A\n\n[Unboxing](clips/unboxing.mp4)');
    expect(find(host, '.video button').innerText).to.contain('Plays here');
    find(host, '.video button').click();
    await waitUntil(() => host.shadowRoot?.querySelector('video'));
    expect(find<HTMLVideoElement>(host, 'video').src).to.equal('https://shop.example/help/clips/unboxing.mp4');
  });

  it('comes back as a still with a way out where the page forbids frames', async () => {
    const host = show(TEXT);
    find(host, '.video button').click();
    await waitUntil(() => host.shadowRoot?.querySelector('iframe'));
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: 'https://www.youtube-nocookie.com',
        effectiveDirective: 'frame-src',
        violatedDirective: 'frame-src',
        documentURI: location.href,
        originalPolicy: "frame-src 'none'",
        disposition: 'enforce',
        statusCode: 200,
      }),
    );
    expect(host.shadowRoot?.querySelector('iframe')).to.equal(null);
    expect(find(host, '[role=status]').textContent).to.contain('does not let the video play');
    expect(host.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Watch it at youtube.com');
    await expect(host).to.be.accessible();
  });
});
