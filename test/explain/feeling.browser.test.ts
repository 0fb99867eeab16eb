import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/explain/define.js';
import type { HandrailFeeling } from '../../src/explain/define.js';

async function open(lang = 'en'): Promise<HandrailFeeling> {
  const element = await fixture<HandrailFeeling>(html`<handrail-feeling lang=${lang}></handrail-feeling>`);
  await waitUntil(() => find(element, '.examples') !== null, 'the words are loaded', { timeout: 8000 });
  return element;
}

const root = (element: HandrailFeeling): ShadowRoot => {
  if (element.shadowRoot === null) throw new Error('It has not rendered.');
  return element.shadowRoot;
};
const find = (element: HandrailFeeling, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const words = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const rows = (element: HandrailFeeling): string[] =>
  [...root(element).querySelectorAll('.heard tbody tr')].map((row) => words(row));

async function type(element: HandrailFeeling, message: string): Promise<void> {
  const field = root(element).querySelector('textarea');
  if (field === null) throw new Error('There is no field.');
  field.value = message;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await waitUntil(
    () =>
      message === '' ||
      words(find(element, '.marked'))
        .replace(/[+−]\d\.\d\d/g, '')
        .replace(/\s/g, '') === message.replace(/\s/g, ''),
    `"${message}" is read`,
  );
  await element.updateComplete;
}

async function press(element: HandrailFeeling, label: string): Promise<void> {
  const button = [...root(element).querySelectorAll('button')].find((each) => words(each).startsWith(label));
  if (button === undefined) throw new Error(`There is no button "${label}".`);
  button.click();
  await element.updateComplete;
}

describe('<handrail-feeling> is accessible', () => {
  for (const lang of ['en', 'de', 'it'])
    it(`with a message and a conversation, in ${lang}`, async () => {
      const element = await open(lang);
      await expect(element).to.be.accessible();
      find(element, '.visit button')?.click();
      await waitUntil(() => find(element, '.visit table') !== null);
      await expect(element).to.be.accessible();
    });

  it('a screen reader is told the result once the typing pauses', async () => {
    const element = await open();
    await type(element, 'I am so angry');
    await waitUntil(() => words(find(element, '[role=status]')).startsWith('A person. Intensity 0.'), 'told', {
      timeout: 3000,
    });
  });

  it('no word of it is marked by colour alone: each mark carries its number, and a table says the same', async () => {
    const element = await open();
    await type(element, 'I am not angry, but my insulin pump stopped working');
    for (const mark of root(element).querySelectorAll('mark')) expect(words(mark)).to.match(/[+−]\d\.\d\d$/);
    expect(rows(element).some((row) => /insulin/.test(row) && /\+\d/.test(row))).to.equal(true);
    expect(rows(element).some((row) => /negated/.test(row) && /−0\.\d/.test(row))).to.equal(true);
  });
});

describe('<handrail-feeling> shows', () => {
  it('what is heard, as it is typed, and what would happen', async () => {
    const element = await open();
    await type(element, 'How do I change my password?');
    expect(words(find(element, '.verdict'))).to.match(/^No alarm Intensity 0\.0\d · calm · read as English$/);
    await type(element, 'I am so angry');
    expect(words(find(element, '.verdict'))).to.match(/^A person Intensity 0\.\d\d · anger/);
    expect(words(find(element, '.does'))).to.contain('A person comes first');
  });

  it('a sum that can be checked with a pencil', async () => {
    const element = await open();
    await type(element, 'This is the THIRD time I write and nobody answers me!!!');
    const numbers = rows(element).map((row) => Number(/[+−]\d+\.\d\d$/.exec(row)?.[0].replace('−', '-')));
    const sum = Number(words(find(element, '.heard tfoot td')).replace('−', '-'));
    expect(numbers.reduce((total, number) => total + number, 0)).to.be.closeTo(sum, 0.06);
  });

  it('a wish for a person, and words of two languages', async () => {
    const element = await open('de');
    await type(element, 'Bitte rufen Sie mich an');
    expect(words(find(element, '.does'))).to.contain('bittet um einen Menschen');
    await type(element, 'Ich warte seit Wochen, this is a nightmare');
    expect(words(find(element, '.verdict'))).to.match(/Englisch und Deutsch|Deutsch und Englisch/);
    // The part that weighs most leads; what the other table knew says so.
    expect(rows(element).some((row) => /Wochen.*Deutsch|nightmare.*Englisch/.test(row))).to.equal(true);
  });

  it('how messages build up: the curve in words, the same as a table, and answers that failed', async () => {
    const element = await open();
    for (const message of ['I already told you that twice', 'It is still not here, and I am getting annoyed']) {
      await type(element, message);
      await press(element, 'Add to the conversation');
    }
    expect(root(element).querySelectorAll('.visit tbody tr').length).to.equal(2);
    const label = find(element, '.drawn')?.getAttribute('aria-label') ?? '';
    expect(label).to.match(/^Peak 0\.\d\d · End 0\.\d\d · (rising|steady|falling) · /);
    await press(element, 'Start over');
    expect(find(element, '.visit table')).to.equal(null);
    await press(element, 'Play a conversation that builds up');
    await waitUntil(() => find(element, '.visit table') !== null);
    expect(words(find(element, '.visit tbody tr:last-child'))).to.contain('it has built up');
    for (const box of root(element).querySelectorAll<HTMLInputElement>('.visit input:checked')) box.click();
    await element.updateComplete;
    expect(words(find(element, '.visit tbody tr:last-child'))).not.to.contain('it has built up');
  });

  it('Enter adds the message, and Shift with Enter does not', async () => {
    const element = await open();
    const field = root(element).querySelector('textarea');
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, bubbles: true }));
    await element.updateComplete;
    expect(find(element, '.visit table')).to.equal(null);
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await element.updateComplete;
    expect(root(element).querySelectorAll('.visit tbody tr').length).to.equal(1);
    expect(field?.value).to.equal('');
  });

  it('examples where they belong now, and one tried by a click', async () => {
    const element = await open();
    const all = [...root(element).querySelectorAll('.examples .choice')];
    const wrong = all.filter((each) => each.classList.contains('wrong'));
    expect(all.length).to.equal(14);
    for (const each of wrong) expect(words(each)).to.match(/should be “[^”]+”, is “[^”]+”/);
    await press(element, 'I am not angry, just curious');
    await waitUntil(() => words(find(element, '.marked')).includes('curious'));
    expect(root(element).querySelector('textarea')?.value).to.equal('I am not angry, just curious');
  });

  it('whatever is typed as text and as nothing else', async () => {
    const element = await open();
    await type(element, '<img src=x onerror=alert(1)> I am furious');
    expect(root(element).querySelector('img')).to.equal(null);
  });
});
