import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/desk/define.js';
import type { HandrailDesk } from '../../src/desk/define.js';
import { StubServer, waiting } from './stub-server.js';

const paragraph = (text: string): object => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });
const entry = (id: string, title: string, more: object = {}): object => ({
  id,
  slug: id,
  type: 'article',
  title,
  ...more,
});
const pack = (language: string, entries: readonly object[]): object => ({
  format: 'handrail-language',
  version: 1,
  language,
  entries,
});

const HELP = {
  'pack.json': {
    format: 'handrail-pack',
    version: 1,
    defaultLanguage: 'en',
    languages: [
      { language: 'en', name: 'English', href: 'pack.en.json' },
      { language: 'de', name: 'Deutsch', href: 'pack.de.json' },
    ],
  },
  'pack.en.json': pack('en', [
    entry('refund', 'Where is my refund?', {
      description: 'Five working days.',
      next: ['goodwill'],
      body: [
        paragraph('It takes five days.'),
        {
          kind: 'paragraph',
          children: [
            { kind: 'link', to: { kind: 'article', id: 'goodwill' }, children: [{ kind: 'text', text: 'Goodwill' }] },
          ],
        },
      ],
    }),
    entry('goodwill', 'How much goodwill may I give?', {
      audience: 'agent',
      body: { href: 'pack.en/goodwill.json' },
    }),
    {
      ...entry('lost', 'My parcel is lost'),
      type: 'flow',
      introduction: [paragraph('Ask first where it was seen last.')],
      steps: [
        {
          id: 'seen',
          title: 'Where was it seen?',
          choices: [{ label: 'At the neighbour’s', to: { kind: 'step', step: 'ring' } }],
        },
        { id: 'ring', title: 'Ring there', outcome: true, body: [paragraph('They often have it.')] },
      ],
    },
  ]),
  'pack.en/goodwill.json': [paragraph('Twenty euros without asking.')],
  'pack.de.json': pack('de', [entry('refund', 'Wo ist mein Geld?', { body: [paragraph('Fünf Tage.')] })]),
};

let server: StubServer;
beforeEach(() => {
  server = new StubServer();
  server.callbacks = [waiting('a'), waiting('b')];
  server.help = HELP;
  server.install();
});
afterEach(() => server.remove());

async function openDesk(lang = 'en'): Promise<HandrailDesk> {
  fixtureCleanup();
  const desk = await fixture<HandrailDesk>(html`<handrail-desk server="/handrail" lang=${lang}></handrail-desk>`);
  await waitUntil(() => desk.shadowRoot?.querySelector('main:not([aria-busy])'));
  return desk;
}

const help = (desk: HandrailDesk): ShadowRoot | null | undefined =>
  desk.shadowRoot?.querySelector('aside:not([hidden]) handrail-desk-help')?.shadowRoot;
const story = (desk: HandrailDesk) => desk.shadowRoot?.querySelector('handrail-desk-story')?.shadowRoot;
const chosen = (desk: HandrailDesk): string =>
  desk.shadowRoot
    ?.querySelector('handrail-desk-queue')
    ?.shadowRoot?.querySelector('[aria-current="true"] .name')
    ?.textContent?.trim() ?? '';
const titles = (desk: HandrailDesk): string[] =>
  [...(help(desk)?.querySelectorAll('.entry .title') ?? [])].map(({ textContent }) => textContent?.trim() ?? '');
const article = (desk: HandrailDesk): string =>
  help(desk)?.querySelector('article')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const focused = (desk: HandrailDesk): string => {
  const found = help(desk)?.activeElement;
  return found?.localName === 'input' ? 'field' : (found?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
};

/** As an agent does: `h`, and the words. */
async function lookUp(desk: HandrailDesk, words = ''): Promise<void> {
  await waitUntil(() => desk.shadowRoot?.querySelector('header button[aria-expanded]'), 'the button');
  await sendKeys({ press: 'h' });
  await waitUntil(() => focused(desk) === 'field', 'the field has the focus');
  await waitUntil(() => help(desk)?.querySelector('.found, .quiet'), 'the list');
  if (words !== '') await sendKeys({ type: words });
}

describe('looking up help at the desk', () => {
  for (const lang of ['en', 'de', 'it'])
    it(`is accessible, in ${lang}`, async () => {
      const desk = await openDesk(lang);
      await lookUp(desk);
      await expect(desk).to.be.accessible();
      await sendKeys({ type: lang === 'de' ? 'Geld' : 'refund' });
      await waitUntil(() => titles(desk).length === 1, 'one article');
      await expect(desk).to.be.accessible();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => article(desk) !== '', 'the article');
      await expect(desk).to.be.accessible();
    });

  it('shows first what is for agents alone, and finds both together', async () => {
    const desk = await openDesk();
    await lookUp(desk);
    expect(titles(desk)).to.deep.equal(['How much goodwill may I give?']);
    await sendKeys({ type: 'refund' });
    await waitUntil(() => titles(desk)[0] === 'Where is my refund?');
    expect(help(desk)?.querySelector('.mark')).to.equal(null);
  });

  it('opens the best with Enter, as for customers; of nothing asked, nothing', async () => {
    const desk = await openDesk();
    await lookUp(desk);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'refund' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => article(desk).includes('Where is my refund?'), 'the article');
  });

  it('keeps the person, the note and the keys of the queue as they are', async () => {
    const desk = await openDesk();
    await sendKeys({ press: 'j' });
    await waitUntil(() => chosen(desk) === 'Customer b');
    await sendKeys({ press: 'c' });
    await waitUntil(() => story(desk)?.querySelector('textarea'));
    await sendKeys({ press: 'n' });
    await sendKeys({ type: 'Wants it by ' });
    await sendKeys({ press: 'Escape' });
    await lookUp(desk, 'jkc goodwill');
    await waitUntil(() => titles(desk).length > 0);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => article(desk).includes('Twenty euros'), 'the body, which is loaded');
    expect(article(desk)).to.include('For agents only');
    await sendKeys({ press: 'j' });
    await sendKeys({ press: 'k' });
    expect(chosen(desk)).to.equal('Customer b');
    expect(story(desk)?.querySelector('textarea')?.value).to.equal('Wants it by ');
  });

  it('goes back with Escape, a step at a time, to where the agent was, and remembers what was read', async () => {
    const desk = await openDesk();
    await sendKeys({ press: 'j' });
    await waitUntil(() => chosen(desk) === 'Customer b');
    await lookUp(desk);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(desk) === 'How much goodwill may I give?', 'the title has the focus');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => focused(desk).startsWith('How much') && titles(desk).length === 1, 'back at the list');
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(desk)).to.equal('field');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => article(desk) !== '');
    desk.shadowRoot
      ?.querySelector<HTMLElement>('handrail-desk-help')
      ?.dispatchEvent(new Event('handrail-desk-close', { bubbles: true, composed: true }));
    await waitUntil(() => help(desk) === undefined, 'closed');
    await waitUntil(
      () => desk.shadowRoot?.activeElement?.shadowRoot?.activeElement?.textContent?.includes('Customer b'),
      'the focus is where it was',
    );
    await sendKeys({ press: 'h' });
    await waitUntil(() => article(desk).includes('How much goodwill'), 'the article is still open');
  });

  it('follows links, next questions and the steps of a flow', async () => {
    const desk = await openDesk();
    await lookUp(desk, 'refund');
    await waitUntil(() => titles(desk)[0] === 'Where is my refund?');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => article(desk).includes('five days'));
    help(desk)?.querySelector<HTMLElement>('.body .link')?.click();
    await waitUntil(() => article(desk).includes('Twenty euros'));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => titles(desk).length > 0);
    const field = help(desk)?.querySelector('input');
    field?.focus();
    field?.select();
    await sendKeys({ type: 'parcel lost' });
    await waitUntil(() => titles(desk)[0] === 'My parcel is lost');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => article(desk).includes('They often have it.'));
    [...(help(desk)?.querySelectorAll<HTMLElement>('.body .link') ?? [])]
      .find(({ textContent }) => textContent?.includes('neighbour'))
      ?.click();
    expect(focused(desk)).to.equal('Ring there');
  });

  it('offers the languages there are', async () => {
    const desk = await openDesk();
    await lookUp(desk, 'geld');
    const select = help(desk)?.querySelector('select');
    if (select) select.value = 'de';
    select?.dispatchEvent(new Event('change'));
    await waitUntil(() => titles(desk)[0] === 'Wo ist mein Geld?');
  });

  it('says so when the help cannot be loaded, and tries again', async () => {
    server.help = { 'pack.json': HELP['pack.json'] };
    const desk = await openDesk();
    await waitUntil(() => desk.shadowRoot?.querySelector('header button[aria-expanded]'));
    await sendKeys({ press: 'h' });
    await waitUntil(() => help(desk)?.textContent?.includes('The help could not be loaded.'));
    await expect(desk).to.be.accessible();
    server.help = HELP;
    [...(help(desk)?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === 'Try again')?.click();
    await waitUntil(() => titles(desk).length === 1);
  });

  it('is not offered where the server has none', async () => {
    server.help = {};
    const desk = await openDesk();
    await waitUntil(() => server.asked.includes('GET /help/pack.json'));
    await sendKeys({ press: 'h' });
    expect(desk.shadowRoot?.querySelector('header button[aria-expanded]')).to.equal(null);
    expect(desk.shadowRoot?.querySelector('aside')).to.equal(null);
  });
});
