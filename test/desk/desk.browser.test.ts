import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import '../../src/desk/define.js';
import type { HandrailDesk } from '../../src/desk/define.js';
import { sam, StubServer, waiting } from './stub-server.js';

let server: StubServer;
beforeEach(() => {
  server = new StubServer();
  server.install();
});
afterEach(() => server.remove());

/** One desk a page, as it is used. */
async function openDesk(lang = 'en'): Promise<HandrailDesk> {
  fixtureCleanup();
  const desk = await fixture<HandrailDesk>(html`<handrail-desk server="/handrail" lang=${lang}></handrail-desk>`);
  await waitUntil(() => desk.shadowRoot?.querySelector('main:not([aria-busy])'));
  await settled(desk);
  return desk;
}

async function settled(desk: HandrailDesk): Promise<void> {
  await desk.updateComplete;
  await queue(desk)?.updateComplete;
  await story(desk)?.updateComplete;
}

const queue = (desk: HandrailDesk) => desk.shadowRoot?.querySelector('handrail-desk-queue');
const story = (desk: HandrailDesk) => desk.shadowRoot?.querySelector('handrail-desk-story');
const words = (root: ParentNode | null | undefined): string =>
  [...(root?.children ?? [])]
    .filter((child) => child.localName !== 'style')
    .map((child) => child.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
const said = (desk: HandrailDesk): string =>
  [desk.shadowRoot, queue(desk)?.shadowRoot, story(desk)?.shadowRoot].map(words).join(' ');
const names = (desk: HandrailDesk): readonly string[] =>
  [...(queue(desk)?.shadowRoot?.querySelectorAll('.name') ?? [])].map((name) => name.textContent ?? '');
const press = (key: string): boolean => window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
const click = (root: ParentNode | null | undefined, text: string): void =>
  [...(root?.querySelectorAll('button') ?? [])].find((button) => button.textContent?.trim() === text)?.click();
const inStory = (desk: HandrailDesk) => story(desk)?.shadowRoot;

describe('<handrail-desk> is accessible', () => {
  for (const lang of ['en', 'de', 'it'])
    it(`with people waiting, in ${lang}`, async () => {
      server.callbacks = [
        waiting('a', { request: { ...waiting('a').request, language: 'de' } }),
        waiting('b', { urgency: { score: 200, because: ['overdue', 'moment-of-truth'] }, window: { from: 0, to: 1 } }),
        waiting('c', { state: 'calling', agent: 'Kim', agentId: 'kim' }),
        waiting('d', { state: 'done', outcome: 'solved', feelingAfter: 5, comment: 'Thank you' }),
      ];
      await expect(await openDesk(lang)).to.be.accessible();
    });

  it('while one holds a call, with nobody waiting, signed out, and without a connection', async () => {
    server.callbacks = [waiting('a', { state: 'calling', agent: sam.name, agentId: sam.id })];
    const desk = await openDesk();
    await expect(desk).to.be.accessible();
    server.reachable = false;
    await waitUntil(() => said(desk).includes('No connection since'), 'offline', { timeout: 5000 });
    await expect(desk).to.be.accessible();
    server.reachable = true;
    server.callbacks = [];
    await expect(await openDesk()).to.be.accessible();
    server.signedIn = false;
    await expect(await openDesk()).to.be.accessible();
  });
});

describe('the queue', () => {
  it('shows who is next, how soon the promise falls due, and why', async () => {
    server.callbacks = [waiting('a'), waiting('b')];
    const desk = await openDesk();
    expect(names(desk)).to.deep.equal(['Customer a', 'Customer b']);
    expect(said(desk)).to.include('due in 40 min').and.to.include('due soon · in distress'.replace(' · ', ' '));
    const bar = queue(desk)?.shadowRoot?.querySelector('.gone');
    expect(Number(bar?.getAttribute('width'))).to.be.closeTo(33.3, 1);
  });

  it('says when nobody waits, and when nobody fits the words', async () => {
    expect(said(await openDesk())).to.include('Nobody is waiting for a call.');
    server.callbacks = [waiting('a')];
    const desk = await openDesk();
    const filter = queue(desk)?.shadowRoot?.querySelector('input');
    for (const [typed, seen] of [
      ['stranded', ['Customer a']],
      ['strnaded', ['Customer a']],
      ['zzzzzz', []],
    ] as const) {
      if (filter) filter.value = typed;
      filter?.dispatchEvent(new InputEvent('input'));
      await settled(desk);
      expect(names(desk), typed).to.deep.equal(seen);
    }
    expect(said(desk)).to.include('Nobody in the queue fits these words.');
  });

  it('follows the server', async () => {
    const desk = await openDesk();
    server.callbacks = [waiting('new')];
    await waitUntil(() => names(desk).includes('Customer new'), 'the newcomer', { timeout: 5000 });
  });
});

describe('the story', () => {
  it('tells why it matters, what was felt, said, read, tried and searched, so that nobody asks again', async () => {
    server.callbacks = [waiting('a')];
    const told = said(await openDesk());
    for (const part of [
      'Card swallowed abroad.',
      'Was in distress (despair), calmer at the end.',
      'Peak 90%',
      'end 40% · falling · despair',
      'It swallowed my card and I am stranded',
      'Please <b>call</b> me',
      'My card is blocked (did not help)',
      'Card trouble · Where are you? → Abroad',
      'card swallowed',
      'asked for a call',
      'You are no longer alone with this.',
    ])
      expect(told).to.include(part);
  });

  it('begins with what it is about; a question keeps its own mark', async () => {
    const { request, ...rest } = waiting('a');
    const handover = { ...request.handover, topic: 'When do I get my money back?' };
    server.callbacks = [{ ...rest, request: { ...request, handover } }];
    expect(said(await openDesk())).to.include('When do I get my money back? Was in distress');
  });

  it('marks the peak and the end of the feeling', async () => {
    server.callbacks = [waiting('a')];
    const curve = inStory(await openDesk())?.querySelector('.feeling svg');
    const across = (selector: string): number => Number(curve?.querySelector(selector)?.getAttribute('cx'));
    const points = [...(curve?.querySelectorAll('.point') ?? [])].map((point) => Number(point.getAttribute('cx')));
    expect(across('.peak')).to.equal(points[1]);
    expect(across('.end')).to.equal(points[2]);
    expect([...(curve?.querySelectorAll('.name') ?? [])].map((name) => name.textContent)).to.deep.equal([
      'Peak',
      'End',
    ]);
    expect(curve?.getAttribute('aria-label')).to.contain('Peak 90%');
  });

  it('names the moments that made it, each with the words that were heard', async () => {
    server.callbacks = [waiting('a')];
    const moments = inStory(await openDesk())?.querySelectorAll('.moments tbody tr') ?? [];
    expect([...moments].map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).to.have.length(1);
    expect(moments[0]?.textContent).to.match(/2[^]*90%[^]*stranded/);
  });

  it('of one message there is no curve, but its words', async () => {
    const one = waiting('a');
    const { handover } = one.request;
    const feeling = { ...handover.feeling, points: handover.feeling.points.slice(1, 2) };
    server.callbacks = [{ ...one, request: { ...one.request, handover: { ...handover, feeling } } }];
    const desk = await openDesk();
    expect(inStory(desk)?.querySelector('.drawn')).to.equal(null);
    expect(said(desk)).to.contain('stranded');
  });

  it('says that somebody comes back with the same question, and what was asked then', async () => {
    const one = waiting('a');
    const { handover } = one.request;
    const calm = { ...handover.feeling, peak: 0.2, end: 0.2 };
    const earlier = [
      { at: Date.UTC(2026, 2, 3, 11), question: 'Where is my refund?' },
      { at: Date.UTC(2026, 2, 5, 11), question: 'refund still not here' },
    ];
    server.callbacks = [{ ...one, request: { ...one.request, handover: { ...handover, feeling: calm, earlier } } }];
    const told = said(await openDesk());
    expect(told).to.contain('Comes back with the same question: visit number 3.');
    expect(told).to.match(
      /Asked before Tuesday, March 3 Where is my refund\?\s*Thursday, March 5 refund still not here/,
    );
  });
});

describe('a call', () => {
  it('is taken, dialled, noted and settled', async () => {
    server.callbacks = [waiting('a')];
    const desk = await openDesk();
    expect(inStory(desk)?.querySelector('a[href^="tel:"]'), 'no link before it is taken').to.equal(null);
    click(inStory(desk), 'Take this call');
    await waitUntil(() => inStory(desk)?.querySelector('a[href="tel:+4930901820"]'));
    const note = inStory(desk)?.querySelector('textarea');
    if (note) note.value = 'New card by courier';
    note?.dispatchEvent(new InputEvent('input'));
    click(inStory(desk), 'Solved');
    await waitUntil(() => server.callbacks[0]?.state === 'done');
    expect(server.callbacks[0]?.note).to.equal('New card by courier');
    await waitUntil(() => said(desk).includes('Done today'));
  });

  it('that somebody else changed first is not overwritten; the note stays', async () => {
    server.callbacks = [waiting('a', { state: 'calling', agent: sam.name, agentId: sam.id })];
    const desk = await openDesk();
    const note = inStory(desk)?.querySelector('textarea');
    if (note) note.value = 'half a note';
    note?.dispatchEvent(new InputEvent('input'));
    server.change('a', { request: { ...waiting('a').request, name: 'New name' } });
    click(inStory(desk), 'Solved');
    await waitUntil(() => said(desk).includes('Somebody else changed this'));
    await waitUntil(() => names(desk).includes('New name'));
    expect(server.callbacks[0]?.state).to.equal('calling');
    expect(inStory(desk)?.querySelector('textarea')?.value).to.equal('half a note');
  });

  it('held by a colleague cannot be taken', async () => {
    server.callbacks = [waiting('a', { state: 'calling', agent: 'Kim', agentId: 'kim' })];
    const desk = await openDesk();
    press('j');
    await settled(desk);
    expect(said(desk)).to.include('Kim is on it.').and.not.to.include('Take this call');
  });
});

describe('the keyboard', () => {
  it('walks with j and k, takes with c, and is written on the page', async () => {
    server.callbacks = [waiting('a'), waiting('b')];
    const desk = await openDesk();
    expect(said(desk)).to.include('j next').and.to.include('c take the call');
    press('j');
    await settled(desk);
    await waitUntil(() => queue(desk)?.shadowRoot?.activeElement?.textContent?.includes('Customer b'));
    press('c');
    await waitUntil(() => server.callbacks[1]?.state === 'calling');
    press('k');
    await settled(desk);
    expect(server.callbacks[0]?.state).to.equal('promised');
  });

  it('is silent while somebody types, and when it is switched off', async () => {
    server.callbacks = [waiting('a')];
    const desk = await openDesk();
    press('/');
    const filter = queue(desk)?.shadowRoot?.querySelector('input');
    expect(queue(desk)?.shadowRoot?.activeElement).to.equal(filter);
    filter?.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true, composed: true }));
    desk.shadowRoot?.querySelector<HTMLInputElement>('footer input')?.click();
    press('c');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.callbacks[0]?.state).to.equal('promised');
  });
});

describe('signing in', () => {
  const visit = async (hash: string): Promise<HandrailDesk> => {
    history.replaceState(null, '', location.pathname + location.search + hash);
    return openDesk();
  };

  it('takes the token out of the address', async () => {
    server.signedIn = false;
    const desk = await visit('#signin=GOOD');
    expect(location.hash).to.equal('');
    expect(said(desk)).to.include('Sam Reed');
  });

  it('says what to do with a link that was used', async () => {
    server.signedIn = false;
    const desk = await visit('#signin=OLD');
    expect(location.hash).to.equal('');
    expect(said(desk)).to.include('used before').and.to.include('handrail invite');
  });

  it('says so when the session ends, and when one leaves', async () => {
    const desk = await openDesk();
    server.signedIn = false;
    await waitUntil(() => said(desk).includes('Your session has ended.'), 'ended', { timeout: 5000 });
    server.signedIn = true;
    const other = await openDesk();
    click(other.shadowRoot, 'Sign out');
    await waitUntil(() => said(other).includes('You have signed out.'), undefined, { timeout: 4000 });
    expect(server.asked).to.include('DELETE /session');
  });

  it('keeps trying while the server is away', async () => {
    server.reachable = false;
    const desk = await openDesk();
    expect(said(desk)).to.include('The server does not answer.');
    server.reachable = true;
    await waitUntil(() => said(desk).includes('Sam Reed'), 'back', { timeout: 5000 });
  });
});

it('the figures come with their n, and what is not known is not zero', async () => {
  const told = said(await openDesk());
  expect(told).to.include('Called in time 95% n = 180').and.to.include('Feeling after –not known yet');
});
