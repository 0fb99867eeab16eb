import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/callback/define.js';
import type { HandrailCallback } from '../../src/elements/callback/define.js';
import '../../src/elements/channels/define.js';
import type { HandrailChannels } from '../../src/elements/channels/define.js';
import '../../src/elements/help/define.js';
import { button, field, focusedName, pause, place, presses, sees, Shop, types, words } from './shop.js';

/** The call is an hour away, which late in the evening is tomorrow. */
const PROMISED = /We call you (?:today|tomorrow)/;

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

const callback = (attributes: Readonly<Record<string, string>> = {}) =>
  place<HandrailCallback>('handrail-callback', { pack: shop.pack, server: shop.server, lang: 'en', ...attributes });

async function requests(form: HandrailCallback, phone = '+49 30 901820'): Promise<void> {
  await types(form, 'Your phone number', phone);
  await sendKeys({ press: 'Enter' });
  await pause();
}

/** What the shop did is seen when the page wakes. */
async function wakes(form: HandrailCallback): Promise<void> {
  form.visit?.dispatch({ kind: 'go', place: 'people' });
  await pause(100);
}

describe('the ways to a person', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [lang, best, others] of [
      ['en', 'Best way for you', 'Other ways'],
      ['de', 'Der beste Weg für Sie', 'Andere Wege'],
      ['it', 'Il modo migliore per Lei', 'Altri modi'],
    ] as const)
      it(`are accessible, folded and unfolded; ${lang}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        document.body.style.background = colorScheme === 'dark' ? '#141716' : '#ffffff';
        const ways = await place<HandrailChannels>('handrail-channels', { pack: shop.pack, server: shop.server, lang });
        await sees(ways, best);
        await expect(ways).to.be.accessible();
        await presses(ways, others);
        await sees(ways, / (Hotline|Telefon|Telefono) /);
        await expect(ways).to.be.accessible();
      });

  it('one is recommended with its reason; the call back leads to the form, and back', async () => {
    const ways = await place<HandrailChannels>('handrail-channels', {
      pack: shop.pack,
      server: shop.server,
      lang: 'en',
    });
    ways.visit?.dispatch({ kind: 'ask', text: 'I am desperate, nobody helps me and I am stranded with my kids!' });
    await sees(ways, 'This should not wait, and a person can decide on the spot.');
    button(ways, 'Call me back')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focusedName() === 'Your phone number', focusedName());
    await presses(ways, 'Other ways');
    await sees(ways, 'We call you back');
  });

  it('a click on the call back leads into the form as well, and the other ways say their numbers', async () => {
    const ways = await place<HandrailChannels>('handrail-channels', {
      pack: shop.pack,
      server: shop.server,
      lang: 'en',
    });
    const channels = ways.visit?.state.pack.kind === 'ready' ? ways.visit.state.pack.pack.channels : [];
    const addresses = channels.flatMap(({ kind, to }) => (kind === 'phone' || kind === 'email' ? (to ?? []) : []));
    expect(addresses.length).to.be.greaterThan(0);
    await presses(ways, 'Other ways');
    for (const address of addresses) await sees(ways, address);
    ways.visit?.dispatch({ kind: 'ask', text: 'I am desperate, nobody helps me and I am stranded with my kids!' });
    await sees(ways, 'This should not wait, and a person can decide on the spot.');
    await presses(ways, 'Call me back');
    await waitUntil(() => focusedName() === 'Your phone number', focusedName());
  });

  it('where a shop names none, that is said', async () => {
    const pack = JSON.parse(shop.files.get('pack.en.json') ?? '{}') as object;
    shop.files.set('pack.en.json', JSON.stringify({ ...pack, channels: [] }));
    const ways = await place<HandrailChannels>('handrail-channels', { pack: shop.pack, lang: 'en' });
    await sees(ways, 'This shop has not said yet how to reach a person.');
  });
});

describe('the promise of a call', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible at every moment, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      document.body.style.background = colorScheme === 'dark' ? '#141716' : '#ffffff';
      const form = await callback();
      form.focus();
      await sees(form, 'Next call:');
      await expect(form).to.be.accessible();
      await requests(form, '1');
      await sees(form, 'Your phone number is missing, or a digit of it.');
      await expect(form).to.be.accessible();
      shop.callsReachable = false;
      await requests(form);
      await sees(form, 'written down on this device');
      await expect(form).to.be.accessible();
      shop.callsReachable = true;
      await wakes(form);
      await sees(form, PROMISED);
      await expect(form).to.be.accessible();
      shop.turns({ state: 'calling', agent: 'Kim' });
      await wakes(form);
      await sees(form, 'Kim is calling you now.');
      await expect(form).to.be.accessible();
      shop.turns({ state: 'done', outcome: 'solved' });
      await wakes(form);
      await sees(form, 'How do you feel about it now?');
      await expect(form).to.be.accessible();
    });

  for (const [lang, phone, sent] of [
    ['de', 'Ihre Telefonnummer', /Wir rufen Sie (?:heute|morgen)/],
    ['it', 'Il Suo numero di telefono', /La chiamiamo (?:oggi|domani)/],
  ] as const)
    it(`is accessible in ${lang}`, async () => {
      const form = await callback({ lang });
      await waitUntil(() => words(form).includes(phone), words(form));
      await expect(form).to.be.accessible();
      await types(form, phone, '+49 30 901820');
      await sendKeys({ press: 'Enter' });
      await sees(form, sent);
      await expect(form).to.be.accessible();
    });

  it('is asked for, promised, done, and ends with how the customer feels; the page hears of it', async () => {
    const form = await callback();
    const heard: string[] = [];
    for (const type of ['handrail-callback-promised', 'handrail-callback-done'] as const)
      form.addEventListener(type, () => heard.push(type));
    await requests(form);
    await sees(form, /We call you (?:today|tomorrow), .+ on \+49 30 901820/);
    expect(form.matches(':focus-within')).to.equal(true);
    shop.turns({ state: 'done', outcome: 'solved', agent: 'Kim' });
    await wakes(form);
    await sees(form, 'Kim has talked to you.');
    await presses(form, 'Send');
    field(form, 'Relieved').click();
    await presses(form, 'Send');
    await sees(form, 'Thank you. The whole team gets to see this.');
    expect(heard).to.deep.equal(['handrail-callback-promised', 'handrail-callback-done']);
    await waitUntil(() => shop.ticket?.feelingAfter === 5);
    await presses(form, 'Ask for another call');
    await sees(form, 'Your phone number');
  });

  it('is cancelled, and only said to be when the shop knows', async () => {
    const form = await callback();
    await requests(form);
    await sees(form, PROMISED);
    shop.callsReachable = false;
    await presses(form, 'Cancel the call');
    await sees(form, 'We are telling the shop; until it knows, they may still call you.');
    expect(words(form)).not.to.match(PROMISED);
    await expect(form).to.be.accessible();
    shop.callsReachable = true;
    // An attempt that has not yet found out that nobody answers is not woken.
    for (let times = 0; times < 20 && !words(form).includes('The call is cancelled.'); times++) await wakes(form);
    await sees(form, 'The call is cancelled. We do not call you.');
    await expect(form).to.be.accessible();
  });

  it('is refused with the reason, and the number stands in the form to be mended', async () => {
    shop.refuses = 'phone-not-valid';
    const form = await callback();
    await requests(form, '+49 30 90182000000');
    await sees(form, 'This phone number does not exist. Is a digit missing?');
    expect(field(form, 'Your phone number').value).to.equal('+49 30 90182000000');
    await expect(form).to.be.accessible();
    shop.refuses = undefined;
    await requests(form);
    await sees(form, PROMISED);
  });

  it('shows all that is handed over before it is sent, also what is said while the form stands there', async () => {
    const form = await callback();
    const { visit } = form;
    visit?.dispatch({ kind: 'type', text: 'refund' });
    await pause(150);
    visit?.dispatch({ kind: 'open', id: 'refund' });
    await pause(150);
    visit?.dispatch({ kind: 'ask', text: 'Nobody has paid me' });
    await waitUntil(() => (visit?.state.messages.length ?? 0) > 1);
    await presses(form, 'What we pass on, so that you need not repeat it');
    await sees(form, 'What you wrote Nobody has paid me');
    await sees(form, 'What you read Where is my refund?');
    await sees(form, 'What you searched for refund');
    await expect(form).to.be.accessible();
  });

  it('a number longer than a number can be does not vanish without a word', async () => {
    const form = await callback();
    const input = field(form, 'Your phone number');
    input.focus();
    await sendKeys({ type: `call me on ${'1'.repeat(60)}` });
    expect(input.value.length).to.equal(40);
  });

  it('where nobody takes callbacks there is the shop’s number and a mail', async () => {
    const form = await place('handrail-callback', { pack: shop.pack, lang: 'en' });
    await sees(form, 'Call +49 40 66969 140');
    expect(button(form, 'Write to help@shop.example')?.getAttribute('href')).to.match(
      /^mailto:help@shop\.example\?subject=/,
    );
    await expect(form).to.be.accessible();
  });

  it('stays in sight on the launcher of the next page', async () => {
    const form = await callback();
    await requests(form);
    await sees(form, PROMISED);
    const launcher = await place('handrail-help', { pack: shop.pack, server: shop.server, lang: 'en' });
    await sees(launcher, PROMISED);
    await expect(launcher).to.be.accessible();
  });
});
