import { expect, waitUntil } from '@open-wc/testing';
import '../../src/elements/bot/define.js';
import type { HandrailBot } from '../../src/elements/bot/define.js';
import '../../src/elements/faq/define.js';
import type { HandrailFaq } from '../../src/elements/faq/define.js';
import { everything, place, presses, sees, Shop, words } from './shop.js';

let shop: Shop;
beforeEach(() => (shop = new Shop()));
afterEach(() => shop.close());

const here = () => ({ pack: shop.pack, server: shop.server, lang: 'en' });

describe('an element alone on its page leads to a person all the same', () => {
  it('from an answer that did not help, and back to it', async () => {
    const faq = await place<HandrailFaq>('handrail-faq', here());
    faq.visit?.dispatch({ kind: 'open', id: 'refund' });
    await presses(faq, 'Not quite');
    await presses(faq, 'Talk to a person');
    await sees(faq, 'Best way for you');
    await expect(faq).to.be.accessible();
    await presses(faq, 'Back');
    await sees(faq, 'We pay within 14 days');
    expect(words(faq)).not.to.contain('Best way for you');
  });

  it('from a conversation, and back to it', async () => {
    const bot = await place<HandrailBot>('handrail-bot', here());
    bot.visit?.dispatch({ kind: 'ask', text: 'I want to talk to a person' });
    await presses(bot, 'How to reach a person');
    await sees(bot, 'Best way for you');
    await presses(bot, 'Back');
    await sees(bot, 'I want to talk to a person');
  });

  it('unless the page shows the ways to a person elsewhere', async () => {
    const faq = await place<HandrailFaq>('handrail-faq', here());
    const ways = document.createElement('handrail-channels');
    for (const [name, value] of Object.entries(here())) ways.setAttribute(name, value);
    faq.after(ways);
    await import('../../src/elements/channels/define.js');
    await sees(ways, 'Best way for you');
    faq.visit?.dispatch({ kind: 'open', id: 'refund' });
    await presses(faq, 'Not quite');
    await presses(faq, 'Talk to a person');
    await waitUntil(() => faq.visit?.state.place === 'people');
    await sees(faq, 'We pay within 14 days');
    expect([...everything(faq)].some((element) => element.matches('handrail-channels'))).to.equal(false);
  });
});
