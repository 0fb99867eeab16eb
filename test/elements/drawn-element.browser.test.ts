import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit/html.js';
import { css } from '../../src/elements/shared/css.js';
import { defineElement } from '../../src/elements/shared/define-element.js';
import { DrawnElement } from '../../src/elements/shared/drawn-element.js';

class Greeting extends DrawnElement {
  static override readonly styles = [
    css`
      p {
        color: rgb(1, 2, 3);
      }
    `,
  ];
  static override readonly settable = ['name'];
  readonly story: string[] = [];
  #name = '';

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
    this.requestUpdate();
  }

  protected override firstUpdated(): void {
    this.story.push('first');
  }

  protected override updated(): void {
    this.story.push(`drawn ${this.name}`);
  }

  protected override render(): TemplateResult {
    if (this.name === 'nobody') throw new Error('There is nobody to greet.');
    return html`<p>Hello ${this.name}</p>`;
  }
}

const greeting = () => document.createElement('test-greeting') as Greeting;

describe('an element that draws itself', () => {
  afterEach(() => document.querySelectorAll('test-greeting').forEach((element) => element.remove()));

  it('goes on with what was set before it was defined', async () => {
    const early = Object.assign(greeting(), { name: 'Ada' });
    document.body.append(early);
    defineElement('test-greeting', Greeting);
    await early.updateComplete;
    expect(early.renderRoot.textContent).to.contain('Hello Ada');
    early.name = 'Grace';
    await early.updateComplete;
    expect(early.renderRoot.textContent).to.contain('Hello Grace');
  });

  it('draws once for all that changes in a turn, and nothing before it stands in a page', async () => {
    const element = greeting();
    element.name = 'Ada';
    await element.updateComplete;
    expect(element.story).to.deep.equal([]);
    document.body.append(element);
    element.name = 'Grace';
    await element.updateComplete;
    expect(element.story).to.deep.equal(['first', 'drawn Grace']);
    element.name = 'Ada';
    element.name = 'Edsger';
    await element.updateComplete;
    expect(element.story.slice(2)).to.deep.equal(['drawn Edsger']);
  });

  it('wears its style sheet', async () => {
    const element = greeting();
    document.body.append(element);
    await element.updateComplete;
    const words = element.renderRoot.querySelector('p');
    expect(words && getComputedStyle(words).color).to.equal('rgb(1, 2, 3)');
  });

  it('tells what joined it when it comes, is drawn and goes', async () => {
    const element = greeting();
    const told: string[] = [];
    element.addController({
      hostConnected: () => told.push('comes'),
      hostUpdate: () => told.push('before'),
      hostUpdated: () => told.push('after'),
      hostDisconnected: () => told.push('goes'),
    });
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    expect(told).to.deep.equal(['comes', 'before', 'after', 'goes']);
  });

  it('draws again after a drawing that failed', async () => {
    const element = greeting();
    document.body.append(element);
    await element.updateComplete;
    element.name = 'nobody';
    const problem = await element.updateComplete.catch(String);
    expect(problem).to.contain('nobody to greet');
    element.name = 'Ada';
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.contain('Hello Ada');
  });
});
