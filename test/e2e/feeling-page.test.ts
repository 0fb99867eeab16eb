import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../tools/find-chromium.mjs';
import { Person, storyOf } from './person.js';
import { Shop } from './shop.js';

let shop: Shop;
let browser: Browser;

before(async () => {
  [shop, browser] = await Promise.all([
    Shop.open(),
    findChromium().then((executablePath) => puppeteer.launch({ executablePath, args: CHROMIUM_ARGS })),
  ]);
});
after(async () => {
  await browser?.close();
  await shop?.close();
});

test('anybody can try what is heard in a message, with nothing but a keyboard', async (t) => {
  const nina = new Person(await browser.createBrowserContext());
  const step = storyOf(t, [nina]);

  await step('the page reads an example at once', async () => {
    await nina.opens(`${shop.origin}/feeling.html`, { phone: true });
    await nina.sees('A person comes first');
    await nina.sees('These go wrong');
  });

  await step('Nina gets to the field, writes, and sees what would happen', async () => {
    await nina.keys('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    await nina.isAt('A message to a shop');
    await nina.page.keyboard.down('Control');
    await nina.keys('a');
    await nina.page.keyboard.up('Control');
    await nina.types('Where is my order?');
    await nina.sees('It is answered like any other question.');
  });

  await step('messages in a row become a curve, with a table beside it', async () => {
    await nina.keys('Enter');
    await nina.types('I am so angry');
    await nina.sees('A person comes first');
    await nina.keys('Enter');
    const seen = await nina.sees(/Peak 0\.\d\d · End 0\.\d\d · rising · anger/);
    assert.match(seen, /Where is my order\?.*No alarm.*I am so angry.*A person/);
  });

  await step('in German, an Italian is heard too', async () => {
    await nina.opens(`${shop.origin}/de/feeling.html`);
    await nina.sees('Ein Mensch kommt zuerst');
    await nina.writes('Sono disperata, nessuno mi risponde da tre settimane', 'Eine Nachricht an einen Shop');
    await nina.sees('gelesen als Italienisch');
  });

  await step('nothing is stored, nothing comes from elsewhere, and the page’s policy is kept', async () => {
    assert.deepEqual(await nina.whatIsStored(), { cookies: 0, session: [], local: 0, databases: [] });
    assert.deepEqual(
      nina.requests.filter((address) => !address.startsWith(shop.origin)),
      [],
    );
    assert.deepEqual(nina.complaints, []);
  });
});
