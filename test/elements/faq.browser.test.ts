import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/faq/define.js';
import type { HandrailFaq } from '../../src/elements/faq/define.js';
import { build, FILES } from '../visit/help-center.js';
import { button, everything, focused, focusedName, pause, place, presses, sees, Shop, types, words } from './shop.js';

let shop: Shop;
beforeEach(async () => {
  shop = new Shop();
  // Colours are measured at rest.
  await emulateMedia({ reducedMotion: 'reduce' });
});
afterEach(async () => {
  await shop.close();
  await emulateMedia({ colorScheme: 'light' });
});

const faq = (lang = 'en') => place<HandrailFaq>('handrail-faq', { pack: shop.pack, lang });
const inOther = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of build(files)) shop.files.set(path, text);
};

describe('<handrail-faq> without help', () => {
  it('shows nothing where nobody said where the help is, and promises nothing', async () => {
    const lost = document.createElement('handrail-faq');
    document.body.append(lost);
    await pause();
    expect([...everything(lost)].filter((element) => element.matches('[aria-busy], .skeleton'))).to.deep.equal([]);
    lost.remove();
  });
});

describe('<handrail-faq> is accessible', () => {
  const said = {
    en: { search: 'Search the help center', title: 'Where is my refund?', found: 'refund', none: 'There is no answer' },
    de: { search: 'Hilfe durchsuchen', title: 'Wo bleibt meine Erstattung?', found: 'Erstattung', none: 'Darauf gibt' },
    it: { search: 'Cerca nell’aiuto', title: 'Dov’è il mio rimborso?', found: 'rimborso', none: 'A questo non' },
  };
  for (const colorScheme of ['light', 'dark'] as const)
    for (const lang of ['en', 'de', 'it'] as const)
      it(`at home, with results, with none, in an answer; ${lang}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        document.body.style.colorScheme = colorScheme;
        document.body.style.background = colorScheme === 'dark' ? '#141716' : '#ffffff';
        const { search, title, found, none } = said[lang];
        const help = await faq(lang);
        await sees(help, title);
        await expect(help).to.be.accessible();
        await types(help, search, found);
        await sees(help, title);
        await expect(help).to.be.accessible();
        await types(help, search, 'xqzkvw');
        await sees(help, none);
        await expect(help).to.be.accessible();
        await types(help, search, '');
        await presses(help, title);
        await sees(help, '14');
        await expect(help).to.be.accessible();
        document.body.removeAttribute('style');
      });

  it('in a flow, in a moment of truth, and where the pack is missing', async () => {
    const help = await faq();
    help.visit?.dispatch({ kind: 'open', id: 'send-back' });
    await presses(help, 'It is broken');
    await sees(help, 'Take a photo');
    await expect(help).to.be.accessible();
    help.visit?.dispatch({ kind: 'open', id: 'stranded' });
    await sees(help, 'Stay where you are.');
    await expect(help).to.be.accessible();
    shop.files.delete('pack.json');
    const failed = await place('handrail-faq', { pack: `${shop.path}/x/pack.json`, lang: 'en' });
    await sees(failed, 'The help pages could not be loaded.');
    await expect(failed).to.be.accessible();
  });
});

describe('a customer searches', () => {
  it('and the words that match are marked; Enter opens the best', async () => {
    const help = await faq();
    await types(help, 'Search the help center', 'where is my refund');
    await sees(help, 'Where is my refund?');
    const marks = [...everything(help)].filter(({ localName }) => localName === 'mark').map((mark) => mark.textContent);
    expect(marks.join(' ')).to.include('refund');
    await sendKeys({ press: 'Enter' });
    await sees(help, 'We pay within 14 days.');
    expect(focusedName()).to.equal('Where is my refund?');
  });

  it('by keyboard alone: down into the answers, Enter, back to the results', async () => {
    const help = await faq();
    help.focus();
    await waitUntil(() => focusedName() === 'Search the help center');
    await sendKeys({ type: 'delivery cost' });
    await sees(help, 'What does delivery cost?');
    await sendKeys({ press: 'ArrowDown' });
    expect(focusedName()).to.include('What does delivery cost?');
    await sendKeys({ press: 'Enter' });
    await sees(help, 'Free from 50 euros.');
    await sendKeys({ press: 'Tab' });
    await presses(help, 'Back');
    await sees(help, 'What does delivery cost?');
    expect(words(help)).not.to.include('Did this help?');
  });

  it('and Escape clears the field; a second one is the page’s', async () => {
    const help = await faq();
    let escapes = 0;
    document.addEventListener('keydown', ({ key }) => (escapes += key === 'Escape' ? 1 : 0));
    await types(help, 'Search the help center', 'refund');
    await sendKeys({ press: 'Escape' });
    await pause();
    expect(focused()).to.have.property('value', '');
    expect(escapes).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(escapes).to.equal(1);
  });

  it('while a word is being composed Enter belongs to the word', async () => {
    const help = await faq();
    await types(help, 'Search the help center', 'refund');
    await sees(help, 'refund');
    focused()?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true }),
    );
    await pause();
    expect(words(help)).not.to.include('Did this help?');
  });

  it('in vain, and is shown to the people and to the bot', async () => {
    const help = await faq();
    const wishes: string[] = [];
    help.addEventListener('handrail-request', ({ request }) => wishes.push(request.kind));
    await types(help, 'Search the help center', 'xqzkvw');
    await sees(help, 'There is no answer to that yet.');
    await presses(help, 'Talk to a person');
    await sees(help, 'Best way for you');
    await presses(help, 'Back');
    await presses(help, 'Ask in your own words');
    await sees(help, 'I am a program.');
    expect(wishes.slice(-3)).to.deep.equal(['contact', 'go', 'ask']);
  });
});

describe('while a customer searches', () => {
  const chips = (help: HTMLElement) =>
    [...everything(help)].filter((element) => element.matches('.chip') && element.checkVisibility()).map(words);
  const titles = (help: HTMLElement) => [...everything(help)].filter((element) => element.matches('.entry-title'));
  const search = (help: HTMLElement, text: string) => types(help, 'Search the help center', text);
  /** Where the topics stand, also while there are none. */
  const row = (help: HTMLElement) => [...everything(help)].find((element) => element.matches('.chips'));
  const pressed = (help: HTMLElement) =>
    [...everything(help)].filter((element) => element.matches('[aria-pressed=true]')).map(words);

  it('topics stand above the answers, with how many each holds, and keep the search to one', async () => {
    const help = await faq();
    await search(help, 'refund delivery');
    await waitUntil(() => chips(help).length > 2, words(help));
    const [all, ...topics] = chips(help);
    expect(all).to.match(/^All topics \d+$/);
    expect(topics).to.deep.equal(['Orders 2', 'Returns 2']);
    expect(pressed(help)).to.deep.equal([all]);
    await expect(help).to.be.accessible();
    button(help, 'Orders 2')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => titles(help).length === 2, words(help));
    expect(words(help)).to.include('What does delivery cost?').and.not.to.include('Where is my refund?');
    expect(pressed(help)).to.deep.equal(['Orders 2']);
    expect(focusedName()).to.equal('Orders 2');
    expect(chips(help), 'the others stay, with their counts').to.deep.equal([all, ...topics]);
    await presses(help, all ?? '');
    await sees(help, 'Where is my refund?');
  });

  it('a topic that holds no answer to other words does not hide those of others', async () => {
    const help = await faq();
    await search(help, 'refund delivery');
    await presses(help, 'Orders 2');
    await search(help, 'stove');
    await sees(help, 'My stove broke on the mountain');
    expect(help.visit?.state.within).to.equal(undefined);
  });

  it('nothing below moves: neither the answers that stay nor what follows the help', async () => {
    const help = await faq();
    const after = document.createElement('p');
    after.textContent = 'The shop’s own page goes on.';
    help.after(after);
    await search(help, 'wh');
    await waitUntil(() => row(help) && titles(help).length > 0);
    const { top } = after.getBoundingClientRect();
    const list = titles(help)[0]?.getBoundingClientRect().top;
    for (const text of ['re', 'ref', 'refu', 'refund', 'refund xqz', 'xqzkvw', 'where is my refund']) {
      await search(help, text);
      await pause(60);
      expect(after.getBoundingClientRect().top, text).to.equal(top);
      if (text !== 'xqzkvw') expect(titles(help)[0]?.getBoundingClientRect().top, text).to.equal(list);
    }
    await search(help, '');
    await pause(60);
    after.remove();
  });

  it('the answer that has the focus keeps it, wherever it goes', async () => {
    const help = await faq();
    await search(help, 'refund');
    await waitUntil(() => row(help) && titles(help).length > 1);
    const second = titles(help)[1]?.closest('button');
    second?.focus();
    const name = focusedName();
    help.visit?.dispatch({ kind: 'type', text: name });
    await waitUntil(() => help.visit?.state.search.kind === 'found' && words(help).includes(name));
    await pause(60);
    expect(titles(help)[0]?.closest('button'), 'it is the first now').to.equal(focused());
    expect(focusedName()).to.equal(name);
  });

  it('what was searched for stands above the start page, until it is erased', async () => {
    const help = await faq();
    help.focus();
    await pause(100);
    expect(chips(help), 'before anything is done').to.deep.equal([]);
    expect(sessionStorage.length).to.equal(0);
    await search(help, 'delivery cost');
    await presses(help, 'What does delivery cost? Delivery is free from 50 euros.');
    help.visit?.dispatch({ kind: 'home' });
    await waitUntil(() => chips(help).length > 0, words(help));
    expect(chips(help)).to.deep.equal(['delivery cost']);
    await expect(help).to.be.accessible();
    await presses(help, 'delivery cost');
    await sees(help, 'Delivery is free from 50 euros.');
    expect(focusedName(), 'to go on from there').to.equal('Search the help center');
    await search(help, '');
    await presses(help, 'Erase');
    await waitUntil(() => chips(help).length === 0);
    expect(Object.values<unknown>({ ...sessionStorage }).join())
      .to.include('"searches":[]')
      .and.not.to.include('"delivery cost"');
  });

  it('in the article the words are marked, and a button leads from one place to the next', async () => {
    const long = `${'Nothing of interest. '.repeat(400)}\n\n`;
    inOther({
      'a.md': `---\ntitle: How we pay\n---\n${long}A **voucher** is paid back.\n\n${long}- Two vouchers too.\n\n<details><summary>More</summary>\n\nThe last voucher.\n\n</details>\n`,
    });
    const help = await faq();
    await search(help, 'voucher');
    await presses(help, 'How we pay');
    await sees(help, 'Found in 3 places here');
    const marked = () => [...(CSS.highlights.get('handrail-found') ?? [])].map((range) => (range as Range).toString());
    const here = () => [...(CSS.highlights.get('handrail-found-here') ?? [])].map((range) => range as Range);
    expect(marked()).to.deep.equal(['voucher', 'vouchers', 'voucher']);
    await expect(help).to.be.accessible();
    const next = button(help, 'Next place');
    next?.focus();
    for (const [place, sentence] of [
      [1, 'A voucher is paid back.'],
      [2, 'Two vouchers too.'],
      [3, 'The last voucher.'],
      [1, 'A voucher is paid back.'],
    ] as const) {
      await sendKeys({ press: 'Enter' });
      await sees(help, `${place} of 3 ${sentence}`);
      const { top, bottom } = here()[0]?.getBoundingClientRect() ?? new DOMRect();
      expect(top, sentence).to.be.greaterThan(0);
      expect(bottom, sentence).to.be.lessThan(innerHeight);
      expect(focused()).to.equal(next);
    }
    await presses(help, 'Back');
    await pause(60);
    expect(marked()).to.deep.equal([]);
  });

  it('an article that was not searched for has no marks', async () => {
    const help = await faq();
    await presses(help, 'Where is my refund?');
    await pause(100);
    expect(words(help)).not.to.match(/Found in/);
  });

  it('the address holds words and topic, and leads back to them; Back leads out of the search', async () => {
    const help = await place<HandrailFaq>('handrail-faq', { pack: shop.pack, lang: 'en', page: '' });
    await search(help, 'refund d');
    await search(help, 'refund delivery');
    await waitUntil(() => location.hash === '#/search?q=refund+delivery', location.hash);
    await presses(help, 'Orders 2');
    await waitUntil(() => location.hash === '#/search?q=refund+delivery&topic=Orders', location.hash);
    help.remove();
    sessionStorage.clear();
    const again = new Shop();
    const other = await place<HandrailFaq>('handrail-faq', { pack: again.pack, lang: 'en', page: '' });
    await sees(other, 'What does delivery cost?');
    expect(other.visit?.state).to.include({ draft: 'refund delivery', within: 'Orders', interacted: false });
    expect(words(other)).not.to.include('Where is my refund?');
    history.back();
    await sees(other, 'Asked most often');
    expect(location.hash).to.equal('');
    await again.close();
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('a customer reads', () => {
  it('says whether it helped, and goes on with what comes next; the focus is never lost', async () => {
    const help = await faq();
    await presses(help, 'Where is my refund?');
    await sees(help, 'What comes next');
    button(help, 'Yes')?.focus();
    await sendKeys({ press: 'Enter' });
    await sees(help, 'Good to know. Thank you.');
    expect(help.matches(':focus-within'), focusedName()).to.equal(true);
    await presses(help, 'Why is my refund lower?');
    await sees(help, 'Because of the express fee.');
    expect(focusedName()).to.equal('Why is my refund lower?');
  });

  it('"not quite", and a person is there', async () => {
    const help = await faq();
    await presses(help, 'Where is my refund?');
    await presses(help, 'Not quite');
    await sees(help, 'Then a person should look at it.');
    expect(button(help, 'Talk to a person')).to.not.equal(undefined);
  });

  it('follows a link within the page, and to a person', async () => {
    const help = await faq();
    await presses(help, 'Where is my refund?');
    await presses(help, 'Shipping costs');
    expect(focusedName()).to.equal('Shipping costs');
    await presses(help, 'ask a person');
    await waitUntil(() => help.visit?.state.place === 'people');
    expect(help.visit?.state.topic).to.equal('returns');
  });

  it('headings named like parts of the page lead to themselves, and nothing is there twice', async () => {
    inOther({
      'a.md':
        '---\ntitle: A\n---\n[To the next](#next) [To the title](#title)\n\n## Title\n\nx\n\n## Next\n\ny\n\n## Words\n\nz\n',
    });
    const help = await faq();
    await presses(help, 'A');
    await presses(help, 'To the next');
    expect(focusedName()).to.equal('Next');
    await presses(help, 'To the title');
    expect(focusedName()).to.equal('Title');
    await expect(help).to.be.accessible();
    const ids = [...everything(help)].map(({ id }) => id).filter(Boolean);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('is guided, and starts again', async () => {
    const help = await faq();
    help.visit?.dispatch({ kind: 'open', id: 'send-back' });
    await sees(help, 'You have 30 days.');
    await presses(help, 'It is broken');
    await presses(help, 'I have one');
    await sees(help, 'Stick it on the parcel.');
    await sees(help, /Why do you send it back\? It is broken Take a photo I have one/);
    await presses(help, 'Start again');
    await sees(help, 'You have 30 days.');
  });

  it('in another language the focus and the direction go along', async () => {
    const help = await faq();
    help.visit?.dispatch({ kind: 'language', language: 'de' });
    await sees(help, 'Wo bleibt meine Erstattung?');
    await sees(help, 'Am häufigsten gefragt');
    expect(help.lang).to.equal('de');
  });

  it('from right to left', async () => {
    inOther({ 'ar/a.md': '---\ntitle: أين طلبي؟\n---\nهنا\n' });
    const help = await faq('ar');
    await sees(help, 'أين طلبي؟');
    expect(getComputedStyle(help).direction).to.equal('rtl');
    expect(help.lang).to.equal('ar');
  });

  it('the open article stays in the page’s address, and the page’s own anchors are its own', async () => {
    const help = await place<HandrailFaq>('handrail-faq', { pack: shop.pack, lang: 'en', page: '' });
    await presses(help, 'Where is my refund?');
    await waitUntil(() => location.hash === '#/article/refund', location.hash);
    location.hash = '#footer';
    await pause(60);
    expect(words(help)).to.include('We pay within');
    location.hash = '#/article/shipping';
    await sees(help, 'Free from 50 euros.');
    help.visit?.dispatch({ kind: 'home' });
    await sees(help, 'Asked most often');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('a notice', () => {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const notice = (title: string, from: string, until: string) =>
    `---\ntype: notice\ntitle: ${title}\nfrom: ${from}\nuntil: ${until}\n---\nSorry.\n`;
  it('shows between its dates, and not before or after', async () => {
    inOther({
      ...FILES,
      'en/n1.md': notice('Strike now', day(-1), day(1)),
      'en/n2.md': notice('Strike over', day(-9), day(-2)),
      'en/n3.md': notice('Strike to come', day(2), day(9)),
      'en/n4.md': '---\ntype: notice\ntitle: Only in the cart\ncontexts: [/cart*]\n---\nx\n',
    });
    const help = await faq();
    await sees(help, 'Strike now');
    expect(words(help)).not.to.match(/Strike over|Strike to come|Only in the cart/);
    await expect(help).to.be.accessible();
  });
});

describe('whatever a page gives it', () => {
  it('Markdown in the page, indented with it', async () => {
    const help = await place(
      'handrail-faq',
      { lang: 'en' },
      `<script type="text/markdown">
        ## Is it waterproof?

        Yes, **quite**.

        ## Is it warm?

        Down to -10.
      </script>`,
    );
    await presses(help, 'Is it waterproof?');
    await sees(help, 'Yes, quite.');
    await expect(help).to.be.accessible();
  });

  it('a Markdown file', async () => {
    shop.files.set('faq.md', '## Is it waterproof?\n\nYes.\n');
    const help = await place('handrail-faq', { src: `${shop.path}/faq.md`, lang: 'en' });
    await sees(help, 'Is it waterproof?');
  });

  it('nothing, and the developer is told what to write', async () => {
    const told: string[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => told.push(words.join(' '));
    const help = document.createElement('handrail-faq');
    document.body.append(help);
    console.error = error;
    expect(told.join()).to.match(/<handrail-faq> does not know where its help is.*"pack" or "src"/);
    expect(words(help)).to.equal('');
    help.remove();
  });

  it('a visit later than the page', async () => {
    const first = await faq();
    const { error } = console;
    console.error = () => undefined;
    const later = document.createElement('handrail-faq');
    first.after(later);
    console.error = error;
    later.visit = first.visit;
    await sees(later, 'Where is my refund?');
    first.visit?.dispatch({ kind: 'open', id: 'shipping' });
    await sees(later, 'Free from 50 euros.');
  });

  it('a pack that fails, and then is there', async () => {
    shop.reachable = false;
    const { error } = console;
    console.error = () => undefined;
    const help = await faq();
    console.error = error;
    await sees(help, 'The help pages could not be loaded.');
    shop.reachable = true;
    button(help, 'Try again')?.focus();
    await presses(help, 'Try again');
    await sees(help, 'Where is my refund?');
  });

  it('a hostile pack, which stays text', async () => {
    const paragraph = (...children: unknown[]) => ({ kind: 'paragraph', children });
    const link = (href: string) => ({
      kind: 'link',
      to: { kind: 'leave', href },
      children: [{ kind: 'text', text: href }],
    });
    const evil = '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">';
    shop.files.set(
      'pack.en.json',
      JSON.stringify({
        ...{ format: 'handrail-language', version: 1, language: 'en', title: evil },
        entries: [
          {
            ...{ id: evil, slug: 'evil', type: 'article', title: `Evil ${evil}`, description: evil, updated: 'soon' },
            body: [
              paragraph(
                link('javascript:window.hacked=1'),
                link(' JaVa\nScript:window.hacked=1'),
                link('data:text/html,x'),
              ),
              paragraph(
                { kind: 'image', src: 'javascript:x', alt: evil },
                { kind: 'script', text: 'x' },
                { kind: 'text', text: evil },
              ),
              { kind: 'iframe', src: 'https://evil.example' },
              { kind: 'heading', level: 2, id: '"><script>', children: [{ kind: 'text', text: evil }] },
              { kind: 'callout', tone: 'constructor', children: [] },
            ],
          },
          {
            id: 'f',
            slug: 'f',
            type: 'flow',
            title: 'F',
            steps: [
              {
                id: 's',
                title: evil,
                choices: [{ label: 'Go', to: { kind: 'leave', href: 'javascript:window.hacked=1' } }],
              },
            ],
          },
        ],
        notices: [{ id: 'n', title: evil }],
      }),
    );
    const help = await faq();
    await types(help, 'Search the help center', 'evil');
    await pause(200);
    await sendKeys({ press: 'Enter' });
    await sees(help, 'Did this help?');
    const all = () => [...everything(help)];
    expect(all().filter(({ localName }) => ['script', 'iframe', 'img'].includes(localName))).to.deep.equal([]);
    expect(all().filter((element) => /^\s*(java|data)/i.test(element.getAttribute('href') ?? ''))).to.deep.equal([]);
    help.visit?.dispatch({ kind: 'open', id: 'f' });
    await sees(help, 'Go');
    expect(all().filter((element) => element.hasAttribute('href'))).to.deep.equal([]);
    expect('hacked' in window).to.equal(false);
  });

  it('a page that carries out a wish by itself', async () => {
    const help = await faq();
    help.addEventListener('handrail-request', (event) => {
      if (event.request.kind === 'open') event.preventDefault();
    });
    await presses(help, 'Where is my refund?');
    expect(words(help)).not.to.include('Did this help?');
  });

  it('being taken off the page and put back', async () => {
    const help = await faq();
    const parent = help.parentElement;
    help.remove();
    help.visit?.dispatch({ kind: 'open', id: 'shipping' });
    parent?.append(help);
    await sees(help, 'Free from 50 euros.');
  });

  it('its definition twice', async () => {
    const Faq = customElements.get('handrail-faq');
    const again: string = '/src/elements/faq/define.ts?again';
    await import(again);
    expect(customElements.get('handrail-faq')).to.equal(Faq);
  });
});
