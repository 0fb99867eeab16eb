import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../tools/find-chromium.mjs';
import { Person, storyOf } from './person.js';
import { Shop } from './shop.js';

// Numbers that the Bundesnetzagentur keeps free for films.
const GIULIAS_NUMBER = '+49 30 23125 014';
const MARCOS_NUMBER = '+49 30 23125 027';
const EDITHS_NUMBER = '03023125033';
/** A promise with its window, whatever day and hour it is: `We call you tomorrow, 8:00 AM–8:30 AM`. */
const PROMISE = /We call you \S.{2,40}?\d:\d\d.{0,3}–\d+:\d\d( [AP]M)?/;
const DISTRESS = 'Our tent broke in the storm, we are stranded with two kids and I do not know what to do any more!';

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

/** Somebody with a browser of their own: nothing is kept from whoever came before. */
const somebody = async () => new Person(await browser.createBrowserContext());

/** Nothing from elsewhere, nothing against the page's policy, nothing in the console but that the server was away. */
function assertClean(person: Person): void {
  const elsewhere = person.requests.filter(
    (address) => !address.startsWith(shop.origin) && !/^(data|blob):/.test(address),
  );
  assert.deepEqual(elsewhere, []);
  const complaints = person.complaints.filter((words) => !words.includes('net::ERR_CONNECTION_REFUSED'));
  assert.deepEqual(complaints, []);
}

test('from a slip in the search field to a promised call, across a power cut, to how it felt', async (t) => {
  const giulia = await somebody();
  const agent = await somebody();
  const step = storyOf(t, [giulia, agent]);
  let promise = '';

  await step('the shop’s page loads with nothing but the script, and stores nothing', async () => {
    await giulia.opens(shop.origin);
    await giulia.sees('Gear for the days');
    const ofHandrail = giulia.requests.filter((address) => /\/(handrail|help)\//.test(address));
    assert.deepEqual(
      ofHandrail.map((address) => new URL(address).pathname),
      ['/handrail/assets/handrail.js'],
    );
    assert.deepEqual(await giulia.whatIsStored(), { cookies: 0, session: [], local: 0, databases: [] });
  });

  await step('Giulia searches with slips, reads the answer, and it helps', async () => {
    await giulia.presses('Help');
    await giulia.sees('Asked most often');
    await giulia.writes('wen do i get my refnud', 'Search the help center');
    await giulia.sees('Within 5 working days after your return reaches us');
    await giulia.keys('Enter');
    await giulia.sees('You get an email when the parcel arrives and another when we have paid.');
    await giulia.presses('Yes');
    await giulia.sees('Good to know. Thank you.');
    await giulia.sees('What comes next');
  });

  await step('another answer does not help: a person is offered', async () => {
    await giulia.presses('My card was charged twice');
    await giulia.sees('Did this help?');
    await giulia.presses('Not quite');
    await giulia.sees('Then a person should look at it. Talk to a person');
  });

  await step('she asks in a conversation and gets the answer', async () => {
    await giulia.presses('Ask', { role: 'tab' });
    await giulia.sees('I am a program.');
    await giulia.writes('what is size 43 in UK boots', 'Your question');
    await giulia.presses('Send');
    await giulia.sees('Measure your foot in the evening');
  });

  await step('on the next page the conversation goes on', async () => {
    await giulia.opens(`${shop.origin}/order.html`);
    const seen = await giulia.sees('what is size 43 in UK boots');
    assert.match(seen, /Measure your foot in the evening/);
  });

  await step('she writes in distress and is offered a call', async () => {
    await giulia.writes(DISTRESS, 'Your question');
    await giulia.presses('Send');
    await giulia.sees('Call me back');
  });

  await step('she sees the next time for a call, and what is handed over, before anything is sent', async () => {
    await giulia.presses('Call me back');
    await giulia.sees(/Next call: .+\d:\d\d/);
    await giulia.pressesOn('What we pass on, so that you need not repeat it');
    const seen = await giulia.sees('Only the person who calls you sees this.');
    assert.match(seen, /What you wrote what is size 43 in UK boots Our tent broke in the storm/);
    assert.match(seen, /What you read When do I get my money back\? My card was charged twice/);
    assert.deepEqual((await giulia.whatIsStored()).databases, []);
  });

  await step('she asks for the call and sees the promise with its window', async () => {
    await giulia.writes(GIULIAS_NUMBER, 'Your phone number');
    await giulia.writes('Giulia', 'Your name (optional)');
    await giulia.presses('Ask for the call');
    promise = PROMISE.exec(await giulia.sees(PROMISE))?.[0] ?? '';
    await giulia.sees(`on ${GIULIAS_NUMBER}`);
  });

  await step('the server loses its power and comes back: the promise stands', async () => {
    await shop.isKilled();
    await shop.comesUp();
    await giulia.reloads();
    await giulia.sees(promise);
  });

  await step('at the desk the agent sees her story', async () => {
    await agent.opens(shop.signInLink);
    await agent.sees('Callback desk');
    const seen = await agent.sees('What was said');
    assert.match(seen, /Giulia/);
    assert.match(seen, /in distress/);
    assert.match(seen, new RegExp(`Customer, [^<]*${DISTRESS}`));
    assert.match(seen, /How it felt “?.*Peak \d+/);
    assert.match(seen, /Read When do I get my money back\? \(helped\) My card was charged twice \(did not help\)/);
    assert.match(seen, /Searched for wen do i get my refnud/);
  });

  await step('the agent takes the call, and her page says so', async () => {
    await agent.presses('Take this call');
    await agent.sees(/Yours until \d/);
    await giulia.sees('Manager is calling you now.');
  });

  await step('the agent tells how it went, and she is asked how she feels', async () => {
    await agent.writes('Loan tent goes to the hut at Vajolet today.', 'Note');
    await agent.presses('Solved');
    await agent.sees('Done today');
    await giulia.sees('talked to you.');
    await giulia.sees('How do you feel about it now?');
  });

  await step('she says that she is relieved, and the whole team sees it', async () => {
    await giulia.presses('Relieved', { role: 'radio' });
    await giulia.presses('Send', { within: 'handrail-callback' });
    await giulia.sees('Thank you. The whole team gets to see this.');
    await agent.reloads();
    await agent.sees(/Solved 100\s?% n = 1/);
    await agent.sees('Feeling after 5 / 5 n = 1');
    await agent.pressesOn('Giulia');
    await agent.sees('Felt 5 of 5 afterwards');
    await agent.sees('Loan tent goes to the hut at Vajolet today.');
  });

  await step('no cookie, nothing from elsewhere, nothing against the security policy, no error', async () => {
    assert.equal((await giulia.whatIsStored()).cookies, 0);
    assertClean(giulia);
    assertClean(agent);
  });
});

test('the server is down when the call is asked for', async (t) => {
  const marco = await somebody();
  const agent = await somebody();
  const step = storyOf(t, [marco, agent]);

  await step('Marco is about to ask for a call when the server goes down', async () => {
    await marco.opens(`${shop.origin}/order.html`);
    await marco.presses('Help');
    await marco.presses('Ask', { role: 'tab' });
    await marco.writes(
      'Nobody answers, this is the third time I write about my refund. Let me talk to a person',
      'Your question',
    );
    await marco.presses('Send');
    await marco.presses('Call me back');
    await marco.sees(/Next call: .+\d:\d\d/);
    await shop.isKilled();
  });

  await step('his request is written down on his device, and the shop’s number is there', async () => {
    await marco.writes(MARCOS_NUMBER, 'Your phone number');
    await marco.writes('Marco', 'Your name (optional)');
    await marco.presses('Ask for the call');
    await marco.sees('Your request is written down on this device.');
    await marco.sees('We go on trying by ourselves.');
    await marco.sees('Call +49 40 66969 140');
  });

  await step('he closes the page; the server comes up; on the next page the promise appears by itself', async () => {
    await marco.closesThePage();
    await shop.comesUp();
    await marco.opens(`${shop.origin}/tents.html`);
    await marco.sees(PROMISE);
  });

  await step('at the desk there is exactly one request', async () => {
    await agent.opens(shop.signInLink);
    await agent.sees('Marco');
    assert.equal(await agent.counts('.person'), 2, 'Giulia’s and Marco’s');
    assert.equal((await agent.sees('Waiting')).match(/Waiting (\d+)/)?.[1], '1');
    assertClean(marco);
    assertClean(agent);
  });
});

test('by keyboard alone, on a phone, in under 40 keystrokes to a promised call', async (t) => {
  const edith = await somebody();
  const step = storyOf(t, [edith]);

  await step('Edith opens the help and goes to Ask', async () => {
    await edith.opens(shop.origin, { phone: true });
    await edith.keys('Shift+Tab');
    await edith.isAt('Help');
    await edith.keys('Enter');
    await edith.isAt('Search the help center');
    await edith.keys('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
    await edith.isAt('Answers');
    await edith.keys('ArrowRight');
    await edith.isAt('Ask');
  });

  await step('she writes three words and is offered a call', async () => {
    await edith.sees('I am a program.');
    await edith.keys('Tab', 'Tab', 'Tab');
    await edith.isAt('Your question');
    await edith.types('we are stranded');
    await edith.keys('Enter');
    await edith.sees('Call me back');
  });

  await step('she gives her number and has a promise', async () => {
    await edith.keys('Shift+Tab');
    await edith.isAt('Call me back');
    await edith.keys('Enter');
    await edith.isAt('Your phone number');
    await edith.types(EDITHS_NUMBER);
    await edith.keys('Enter');
    await edith.sees(PROMISE);
    assert.ok(edith.keystrokes < 40, `${edith.keystrokes} keystrokes, letters and digits counted`);
    t.diagnostic(`${edith.keystrokes} keystrokes`);
    assertClean(edith);
  });
});

const LANGUAGES = [
  {
    path: '/de/',
    words: 'wann bekome ich mein geld zurük',
    help: 'Hilfe',
    field: 'Hilfe durchsuchen',
    ask: 'Fragen',
    answer: /Arbeitstage/,
    introduction: /Ich bin ein Programm/,
  },
  {
    path: '/it/',
    words: 'quando ricevo il rimborzo',
    help: 'Aiuto',
    field: 'Cerca nell’aiuto',
    ask: 'Domande',
    answer: /giorni lavorativi/,
    introduction: /Sono un programma/,
  },
];

for (const { path, words, help, field, ask, answer, introduction } of LANGUAGES)
  test(`the panel speaks the language of ${path}`, async (t) => {
    const visitor = await somebody();
    const step = storyOf(t, [visitor]);
    await step(`> ${words}`, async () => {
      await visitor.opens(shop.origin + path);
      await visitor.presses(help);
      await visitor.writes(words, field);
      await visitor.sees(answer);
      await visitor.presses(ask, { role: 'tab' });
      await visitor.sees(introduction);
      assertClean(visitor);
    });
  });
