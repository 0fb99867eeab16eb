import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/help/define.js';
import type { HandrailHelp } from '../../src/elements/help/define.js';
import { HandrailPanel } from '../../src/elements/panel/define.js';
import {
  button,
  everything,
  field,
  focused,
  focusedName,
  pause,
  place,
  presses,
  sees,
  Shop,
  types,
  words,
} from './shop.js';

const DISTRESS = 'I am desperate, my card was swallowed, nobody helps me and I am stranded with my kids!';
let shop: Shop;
beforeEach(async () => {
  shop = new Shop();
  // Colours are measured at rest.
  await emulateMedia({ reducedMotion: 'reduce' });
});
afterEach(async () => {
  await shop.close();
  await emulateMedia({ colorScheme: 'light' });
  document.body.removeAttribute('style');
});

const panel = (lang = 'en') => place<HandrailPanel>('handrail-panel', { pack: shop.pack, server: shop.server, lang });
const help = (attributes: Readonly<Record<string, string>> = {}, inside = '') =>
  place<HandrailHelp>('handrail-help', { pack: shop.pack, lang: 'en', ...attributes }, inside);
const panelOf = (launcher: HandrailHelp): HTMLElement | undefined =>
  [...everything(launcher)].find(({ localName }) => localName === 'handrail-panel');

async function opened(launcher: HandrailHelp): Promise<HTMLElement> {
  await waitUntil(() => panelOf(launcher) && words(panelOf(launcher) ?? launcher) !== '', 'the panel');
  return panelOf(launcher) ?? expect.fail();
}

async function asks(root: Element, text: string, label = 'Your question'): Promise<void> {
  await types(root, label, text);
  await sendKeys({ press: 'Enter' });
  await pause();
}

/** What reaches past the screen; chips and tables are scrolled by themselves. */
const tooWide = (root: Element): string[] =>
  [...everything(root)]
    .filter((element) => element.closest('.chips, .table, pre') === null)
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < 0 || Math.floor(right) > innerWidth);
    })
    .map(({ localName, className }) => `${localName}.${className}`);

describe('<handrail-panel> is accessible', () => {
  const said = {
    en: {
      places: ['Answers', 'Ask', 'People'],
      calm: 'What does delivery cost?',
      label: 'Your question',
      call: 'Call me back',
    },
    de: {
      places: ['Antworten', 'Fragen', 'Menschen'],
      calm: 'Wie lange dauert es?',
      label: 'Ihre Frage',
      call: 'Rückruf anfordern',
    },
    it: {
      places: ['Risposte', 'Domande', 'Persone'],
      calm: 'Quanto tempo ci vuole?',
      label: 'La Sua domanda',
      call: 'Richiamatemi',
    },
  };
  for (const colorScheme of ['light', 'dark'] as const)
    for (const lang of ['en', 'de', 'it'] as const)
      it(`in each of its places, in a conversation; ${lang}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        document.body.style.background = colorScheme === 'dark' ? '#141716' : '#ffffff';
        const { places, calm, label } = said[lang];
        const center = await panel(lang);
        for (const name of places) {
          await presses(center, name);
          await waitUntil(() => button(center, name)?.getAttribute('aria-selected') === 'true');
          await pause(100);
          await expect(center).to.be.accessible();
        }
        await presses(center, places[1] ?? '');
        await sees(center, label);
        await asks(center, calm, label);
        await waitUntil(
          () => (center.visit?.state.messages.length ?? 0) > 1 && !center.visit?.state.thinking,
          'the answer',
          {
            timeout: 6000,
          },
        );
        await pause(250);
        await expect(center).to.be.accessible();
      });
});

describe('the places of the panel', () => {
  it('are reached with the arrow keys, and the focus stays on them', async () => {
    const center = await panel();
    button(center, 'Answers')?.focus();
    for (const name of ['Ask', 'People', 'Answers']) {
      await sendKeys({ press: 'ArrowRight' });
      await waitUntil(() => focusedName() === name, `${name}, not ${focusedName()}`);
      await pause();
      expect(focusedName()).to.equal(name);
    }
    await sendKeys({ press: 'ArrowLeft' });
    await waitUntil(() => focusedName() === 'People');
  });

  it('a click leads into the place', async () => {
    const center = await panel();
    button(center, 'Ask')?.focus();
    await presses(center, 'Ask');
    await waitUntil(() => focusedName() === 'Your question', focusedName());
  });

  it('what leads from one to another takes the focus along', async () => {
    const center = await panel();
    await presses(center, 'Where is my refund?');
    await presses(center, 'Not quite');
    button(center, 'Talk to a person')?.focus();
    await sendKeys({ press: 'Enter' });
    await sees(center, 'Best way for you');
    await waitUntil(() => center.matches(':focus-within'), 'the focus');
  });

  it('speak another language when the customer chooses one, in every panel, and the field keeps the focus', async () => {
    const center = await panel();
    const other = document.createElement('handrail-panel') as HandrailPanel;
    other.visit = center.visit;
    center.after(other);
    const select = () => [...everything(center)].find(({ localName }) => localName === 'select') as HTMLSelectElement;
    for (const [language, title] of [
      ['de', 'Wo bleibt meine Erstattung?'],
      ['it', 'Dov’è il mio rimborso?'],
      ['en', 'Where is my refund?'],
    ] as const) {
      select().focus();
      select().value = language;
      select().dispatchEvent(new Event('change', { bubbles: true }));
      await sees(center, title);
      await sees(other, title);
      expect(focused()).to.equal(select());
      const shown = [...everything(other)].find(({ localName }) => localName === 'select') as HTMLSelectElement;
      expect(shown.value).to.equal(language);
    }
    center.visit?.dispatch({ kind: 'language', language: 'de' });
    await sees(center, 'Wo bleibt');
    expect(select().value).to.equal('de');
  });
});

describe('a conversation', () => {
  it('is answered, and "did this help?" leads on; the focus is in the field', async () => {
    const center = await panel();
    await presses(center, 'Ask');
    await asks(center, 'What does delivery cost?');
    await sees(center, 'Delivery is free from 50 euros.');
    button(center, 'Not quite')?.focus();
    await sendKeys({ press: 'Enter' });
    await sees(center, 'You: Not quite');
    await waitUntil(() => focusedName() === 'Your question', focusedName());
    expect(center.visit?.state.read.map(({ helped }) => helped)).to.deep.equal([false]);
  });

  it('with somebody in distress: a call is one press away, also where an answer was found', async () => {
    const center = await panel();
    await presses(center, 'Ask');
    await asks(center, `${DISTRESS} Where is my refund?`);
    await sees(center, 'Call me back');
    expect(center.hasAttribute('moment')).to.equal(true);
    await expect(center).to.be.accessible();
    await presses(center, 'Call me back');
    await waitUntil(() => focusedName() === 'Your phone number', focusedName());
    await presses(center, 'Other ways');
    await sees(center, /Best way for you/);
  });

  it('a line break is Shift and Enter; what is written stays when the customer looks elsewhere', async () => {
    const center = await panel();
    button(center, 'Ask')?.focus();
    await presses(center, 'Ask');
    await waitUntil(() => focusedName() === 'Your question', focusedName());
    await sendKeys({ type: 'Two' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ type: 'lines' });
    expect(field(center, 'Your question').value).to.equal('Two\nlines');
    await presses(center, 'People');
    await presses(center, 'Ask');
    await waitUntil(() => button(center, 'Send'));
    expect(field(center, 'Your question').value).to.equal('Two\nlines');
  });

  it('in another language than the page’s may go on in it, and need not be begun again', async () => {
    const center = await panel();
    await presses(center, 'Ask');
    await asks(center, 'Wo bleibt meine Erstattung?');
    await waitUntil(() => button(center, 'Auf Deutsch weiter'), words(center));
    expect(button(center, 'Auf Deutsch weiter')?.lang).to.equal('de');
    await expect(center).to.be.accessible();
    await presses(center, 'Auf Deutsch weiter');
    await sees(center, 'Eine Erstattung dauert bis zu 14 Tage.');
    expect(button(center, 'Auf Deutsch weiter')).to.equal(undefined);
  });

  it('of an earlier visit is seen where the people are, if the site asks the device to remember it', async () => {
    const remembering = { pack: shop.pack, server: shop.server, lang: 'en', remember: '7' };
    const key = `handrail:earlier:${JSON.stringify([{ kind: 'pack', href: shop.pack }, shop.server, null])}`;
    const visit = { at: Date.now() - 86_400_000, question: 'Where is my refund?', about: ['refund'] };
    localStorage.setItem(key, JSON.stringify({ version: 1, visits: [visit] }));
    const center = await place<HandrailPanel>('handrail-panel', remembering);
    await presses(center, 'Ask');
    await asks(center, 'when do I get my money back');
    await sees(center, 'I see that you asked about this yesterday');
    await presses(center, 'People');
    await sees(center, /What you asked before Where is my refund\?.*this device what is not solved, for 7 days/);
    await expect(center).to.be.accessible();
    await presses(center, 'Forget everything');
    expect(localStorage.getItem(key)).to.equal(null);
    expect(words(center)).not.to.include('What you asked before');
  });

  it('what is forgotten is gone, and the panel keeps the focus', async () => {
    const center = await panel();
    await presses(center, 'Ask');
    await asks(center, 'What does delivery cost?');
    await sees(center, 'Delivery is free');
    await presses(center, 'People');
    await waitUntil(() => button(center, 'Forget everything'));
    button(center, 'Forget everything')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => sessionStorage.length === 0);
    await waitUntil(() => center.matches(':focus-within'), 'the focus');
    await presses(center, 'Ask');
    await waitUntil(() => button(center, 'Send'));
    expect(words(center)).not.to.include('delivery');
  });
});

describe('on a phone', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  const asked = {
    en: ['Search the help center', 'refund'],
    de: ['Hilfe durchsuchen', 'erstattung'],
    it: ['Cerca nell’aiuto', 'rimborso'],
  } as const;
  for (const [lang, [label, word]] of Object.entries(asked))
    for (const width of [390, 375, 320])
      it(`nothing is wider than the screen, neither results nor an article; ${lang}, ${width} px`, async () => {
        await setViewport({ width, height: 844 });
        const launcher = await help({ lang });
        launcher.open();
        const center = await opened(launcher);
        await types(center, label, word);
        await waitUntil(() => [...everything(center)].some(({ localName }) => localName === 'mark'), 'the results');
        expect(tooWide(center), 'results').to.deep.equal([]);
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => [...everything(center)].some(({ localName }) => localName === 'article'), 'the article');
        await pause(60);
        expect(tooWide(center), 'article').to.deep.equal([]);
      });
});

describe('<handrail-help>', () => {
  it('is accessible, closed and open, in each language and at night', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const [lang, word] of [
        ['en', 'Help'],
        ['de', 'Hilfe'],
        ['it', 'Aiuto'],
      ] as const) {
        await emulateMedia({ colorScheme });
        const launcher = await help({ lang });
        expect(words(launcher)).to.equal(word);
        await expect(launcher).to.be.accessible();
        await presses(launcher, word);
        await opened(launcher);
        await pause(250);
        await expect(launcher).to.be.accessible();
        launcher.close();
      }
  });

  it('asks, stores and counts nothing before it is pressed', async () => {
    const requests = performance.getEntriesByType('resource').length;
    const launcher = await help({ server: shop.server });
    await pause(200);
    expect(shop.asked).to.deep.equal([]);
    expect(sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    expect((await indexedDB.databases()).map(({ name }) => name)).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
    await presses(launcher, 'Help');
    await opened(launcher);
    await presses(launcher, 'People');
    await pause(100);
    expect(document.cookie).to.equal('');
    expect((await indexedDB.databases()).map(({ name }) => name)).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
  });

  it('by keyboard alone: Enter opens with the focus in the field, Escape closes and gives it back', async () => {
    const launcher = await help();
    button(launcher, 'Help')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focusedName() === 'Search the help center', focusedName());
    expect(button(launcher, 'Help')?.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ type: 'refund' });
    await sendKeys({ press: 'Escape' });
    await pause();
    expect(launcher.hasAttribute('open'), 'the first Escape clears the field').to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !launcher.hasAttribute('open'));
    expect(focusedName()).to.equal('Help');
    expect(button(launcher, 'Help')?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('on a phone it is a sheet; Escape clears the field there as well before it closes', async () => {
    await setViewport({ width: 390, height: 800 });
    const launcher = await help();
    button(launcher, 'Help')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focusedName() === 'Search the help center');
    await expect(launcher).to.be.accessible();
    await sendKeys({ type: 'refund' });
    await sendKeys({ press: 'Escape' });
    await pause();
    expect(launcher.hasAttribute('open')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !launcher.hasAttribute('open'));
    expect(focusedName()).to.equal('Help');
    await setViewport({ width: 1024, height: 768 });
  });

  it('takes an own button, which gets the focus back', async () => {
    const launcher = await help({}, '<button slot="launcher">Need a hand?</button>');
    button(launcher, 'Need a hand?')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focusedName() === 'Search the help center', focusedName());
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !launcher.hasAttribute('open'));
    expect(focusedName()).to.equal('Need a hand?');
  });

  it('is open again on the next page, once', async () => {
    const launcher = await help();
    await presses(launcher, 'Help');
    await opened(launcher);
    launcher.remove();
    const next = await help();
    await opened(next);
    expect(next.hasAttribute('open')).to.equal(true);
    next.close();
    const third = await help();
    expect(third.hasAttribute('open')).to.equal(false);
  });

  it('shows an answer, and asks, when the page wishes so, before anything was loaded', async () => {
    const launcher = await help();
    await launcher.show('shipping');
    await sees(await opened(launcher), 'Free from 50 euros.');
    await launcher.ask('Why is my refund lower?');
    await sees(await opened(launcher), 'Delivery is refunded for the standard way only.');
  });

  it('tells the page when it opens and closes', async () => {
    const launcher = await help();
    const heard: string[] = [];
    for (const type of ['handrail-opened', 'handrail-closed'])
      launcher.parentElement?.addEventListener(type, () => heard.push(type));
    await presses(launcher, 'Help');
    await opened(launcher);
    await presses(launcher, 'Close help');
    await waitUntil(() => heard.length === 2);
    expect(heard).to.deep.equal(['handrail-opened', 'handrail-closed']);
  });

  it('twice on a page shares one visit, and neither breaks the other', async () => {
    const launcher = await help();
    const second = document.createElement('handrail-help');
    launcher.after(second);
    await presses(launcher, 'Help');
    await presses(second, 'Help');
    await opened(launcher);
    const other = await opened(second);
    await presses(other, 'Where is my refund?');
    await sees(launcher, 'We pay within 14 days.');
    second.close();
    expect(launcher.hasAttribute('open')).to.equal(true);
    second.remove();
  });

  it('can be closed, and shows that something comes, while not even its words are there', async () => {
    class WordlessPanel extends HandrailPanel {
      protected override readonly loadSentences = () => new Promise<never>(() => undefined);
    }
    customElements.define('wordless-panel', WordlessPanel);
    const waiting = document.createElement('wordless-panel');
    waiting.setAttribute('pack', shop.pack);
    document.body.append(waiting);
    let closes = 0;
    waiting.addEventListener('handrail-close-request', () => closes++);
    await presses(waiting, 'Close');
    expect(closes).to.equal(1);
    expect([...everything(waiting)].some(({ ariaBusy }) => ariaBusy === 'true')).to.equal(true);
    waiting.remove();
  });

  it('can be closed where nobody said where the help is', async () => {
    const launcher = await place<HandrailHelp>('handrail-help', { lang: 'en' });
    launcher.open();
    await waitUntil(() => panelOf(launcher), 'the panel');
    await presses(launcher, 'Close');
    expect(launcher.hasAttribute('open')).to.equal(false);
  });

  it('says on the launcher that the panel is on its way', async () => {
    const launcher = await help();
    const pill = button(launcher, 'Help');
    launcher.open();
    expect(pill?.ariaBusy).to.equal('true');
    await opened(launcher);
    expect(pill?.ariaBusy).to.equal(null);
  });

  it('with its Markdown in the page', async () => {
    const launcher = await place<HandrailHelp>(
      'handrail-help',
      { lang: 'en' },
      '<script type="text/markdown">## Is it warm?\n\nVery.</script>',
    );
    await presses(launcher, 'Help');
    await presses(await opened(launcher), 'Is it warm?');
    await sees(launcher, 'Very.');
  });
});
