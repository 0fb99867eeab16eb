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

const QUESTION = 'When do I get my money back?';

/** A new tab, so many days from now. */
async function comesBack(person: Person, days: number): Promise<void> {
  await person.closesThePage();
  await person.opens('about:blank');
  await person.page.evaluateOnNewDocument((later: number) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + later;
  }, days * 86_400_000);
  await person.opens(`${shop.origin}/order.html`);
  await person.presses('Help');
  await person.presses('Ask', { role: 'tab' });
}

async function asks(person: Person, words: string): Promise<void> {
  await person.writes(words, 'Your question');
  await person.presses('Send');
}

test('who comes back with the same question is recognised, and can have it forgotten', async (t) => {
  const lea = new Person(await browser.createBrowserContext());
  const step = storyOf(t, [lea]);

  await step('Lea asks, gets an answer, and says nothing of whether it helped', async () => {
    await lea.opens(`${shop.origin}/order.html`);
    await lea.presses('Help');
    await lea.presses('Ask', { role: 'tab' });
    await lea.sees('I am a program.');
    assert.equal((await lea.whatIsStored()).local, 0, 'a look around is not remembered');
    await asks(lea, QUESTION);
    await lea.sees('Within 5 working days');
    assert.equal((await lea.whatIsStored()).local, 1);
  });

  await step('on a reload it is the same visit, and nothing is said of another', async () => {
    await lea.reloads();
    await lea.sees('Within 5 working days');
    assert.equal((await lea.whatIsStored()).local, 1);
  });

  await step('three days later, in a new tab, the bot knows, and need not be told again', async () => {
    await comesBack(lea, 3);
    await asks(lea, 'refund not arrived, when do I get my money back');
    await lea.sees('I see that you asked about this 3 days ago, and it is not settled.');
  });

  await step('the third time a person comes first, with the reason', async () => {
    await comesBack(lea, 5);
    await asks(lea, QUESTION);
    await lea.sees('You have come about this 3 times now, the last time 2 days ago.');
    await lea.presses('Call me back');
    await lea.sees(/Next call: .+\d:\d\d/);
    await lea.pressesOn('What we pass on, so that you need not repeat it');
    await lea.sees(`What you asked before ${QUESTION} refund not arrived, when do I get my money back`);
  });

  await step('she has it forgotten, and is a stranger again', async () => {
    await lea.presses('People', { role: 'tab' });
    await lea.sees('this device what is not solved, for 14 days');
    await lea.presses('Forget everything');
    await lea.seesNoMore('this device what is not solved');
    await comesBack(lea, 6);
    assert.equal((await lea.whatIsStored()).local, 0);
    await asks(lea, QUESTION);
    const seen = await lea.sees('Within 5 working days');
    assert.doesNotMatch(seen, /you asked about this|times now/);
  });

  await step('nothing against the page’s policy, and no cookie', async () => {
    assert.deepEqual(lea.complaints, []);
    assert.equal((await lea.whatIsStored()).cookies, 0);
  });
});
