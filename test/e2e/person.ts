import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { BrowserContext, KeyInput, Page } from 'puppeteer-core';
import { focusedName, seenWords } from './seen-words.js';

const PATIENCE = 15_000;

/** Somebody in front of a browser: does what a person does, and waits for what a person sees. */
export class Person {
  /** Addresses the page asked for, in order. */
  readonly requests: string[] = [];
  /** What a developer would see in the console: errors, and violations of the page's security policy. */
  readonly complaints: string[] = [];
  keystrokes = 0;
  readonly #context: BrowserContext;
  #page: Page | undefined;

  constructor(context: BrowserContext) {
    this.#context = context;
  }

  get page(): Page {
    if (this.#page === undefined) throw new Error('No page is open.');
    return this.#page;
  }

  async opens(address: string, { phone = false } = {}): Promise<void> {
    if (this.#page === undefined) {
      const page = await this.#context.newPage();
      await page.setViewport(phone ? { width: 390, height: 844, hasTouch: true } : { width: 1280, height: 900 });
      await this.#watch(page);
      this.#page = page;
    }
    await this.page.goto(address, { waitUntil: 'load' });
  }

  async reloads(): Promise<void> {
    await this.page.reload({ waitUntil: 'load' });
  }

  async closesThePage(): Promise<void> {
    await this.page.close();
    this.#page = undefined;
  }

  /** Presses what carries this name: a button unless another role is named; `within` an element where several do. */
  async presses(name: string, { role = 'button', within = '' } = {}): Promise<void> {
    const scope = within === '' ? '' : `>>> ${within} >>> `;
    await this.page.locator(`${scope}::-p-aria([name="${name}"][role="${role}"])`).setTimeout(PATIENCE).click();
  }

  /** Presses where these words stand. */
  async pressesOn(words: string): Promise<void> {
    await this.page.locator(`::-p-text(${words})`).setTimeout(PATIENCE).click();
  }

  /** Puts words into a field, in place of what stands there. */
  async writes(words: string, field: string): Promise<void> {
    await this.page.locator(`::-p-aria([name="${field}"])`).setTimeout(PATIENCE).click({ count: 3 });
    await this.page.keyboard.type(words);
  }

  /** Every key counts, letters too. */
  async keys(...keys: readonly (KeyInput | `Shift+${KeyInput}`)[]): Promise<void> {
    for (const key of keys) {
      this.keystrokes += 1;
      if (!key.startsWith('Shift+')) {
        await this.page.keyboard.press(key as KeyInput);
        continue;
      }
      await this.page.keyboard.down('Shift');
      await this.page.keyboard.press(key.slice('Shift+'.length) as KeyInput);
      await this.page.keyboard.up('Shift');
    }
  }

  async types(words: string): Promise<void> {
    this.keystrokes += words.length;
    await this.page.keyboard.type(words);
  }

  /** Waits until these words can be seen (or not be seen any more), and tells all that is seen. */
  async sees(words: string | RegExp): Promise<string> {
    return this.#waitFor((seen) => has(seen, words), `sees ${String(words)}`);
  }

  async seesNoMore(words: string | RegExp): Promise<string> {
    return this.#waitFor((seen) => !has(seen, words), `sees no more ${String(words)}`);
  }

  /** Waits until the focus is on what carries this name. */
  async isAt(name: string): Promise<void> {
    const wish = `is at "${name}"`;
    await this.#waitUntil(async () => (await this.page.evaluate(focusedName)) === name, wish);
  }

  /** How many such elements there are, through every shadow root. */
  async counts(selector: string): Promise<number> {
    return (await this.page.$$(`>>> ${selector}`)).length;
  }

  /** What this browser keeps of the shop. */
  async whatIsStored(): Promise<{ cookies: number; session: string[]; local: number; databases: string[] }> {
    const cookies = (await this.#context.cookies()).length;
    return {
      cookies,
      ...(await this.page.evaluate(async () => ({
        session: Object.keys(sessionStorage),
        local: localStorage.length,
        databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      }))),
    };
  }

  async photographs(name: string): Promise<string | undefined> {
    if (this.#page === undefined) return undefined;
    const path = join(tmpdir(), `handrail-${name.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}-${Date.now()}.png`);
    await this.#page.screenshot({ path: path as `${string}.png` });
    return path;
  }

  async #waitFor(isThere: (seen: string) => boolean, wish: string): Promise<string> {
    let seen = '';
    await this.#waitUntil(async () => isThere((seen = await this.page.evaluate(seenWords))), wish);
    return seen;
  }

  async #waitUntil(holds: () => Promise<boolean>, wish: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > end) assert.fail(`Nobody ${wish}. What is seen:\n${await this.page.evaluate(seenWords)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async #watch(page: Page): Promise<void> {
    page.on('request', (request) => void this.requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} ${message.location().url ?? ''}`);
    });
    page.on('pageerror', (error) => void this.complaints.push(String(error)));
    await page.evaluateOnNewDocument(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`security policy: ${violatedDirective} ${blockedURI}`),
      ),
    );
  }
}

function has(seen: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? seen.includes(words) : words.test(seen);
}

/** One step of a story. After a step that failed the rest is passed over, and what everybody saw is photographed. */
export function storyOf(t: TestContext, people: readonly Person[]) {
  let failed = false;
  return (name: string, step: () => Promise<void>): Promise<void> =>
    t.test(name, async (t) => {
      if (failed) return t.skip('a step before it failed');
      try {
        await step();
      } catch (error) {
        failed = true;
        for (const person of people) {
          const path = await person.photographs(name).catch(() => undefined);
          if (path !== undefined) console.error(`What was on the screen: ${path}`);
        }
        throw error;
      }
    });
}
