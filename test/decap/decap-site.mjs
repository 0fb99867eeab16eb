import { execFileSync, spawn } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const CMS = 'decap-cms@3.16.3';
const SERVER = 'decap-server@3.11.3';
const PROXY_PORT = 8971;
const PAGE_PORT = 8972;

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Fetches Decap and its local server from the registry into a folder: about 20 MB, since the bundle in the package holds
 * all it needs. As dependencies they would be 570 packages for everyone.
 */
export function fetchDecap(folder) {
  const npm = (...args) =>
    execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const packed = npm('pack', CMS).trim().split('\n').at(-1);
  execFileSync('tar', ['-xzf', packed, 'package/dist'], { cwd: folder });
  npm('install', '--no-audit', '--no-fund', '--prefix', folder, SERVER);
}

/** Serves Decap for a repository with this configuration, and writes into the repository what it saves. */
export function serveDecap(decap, repository, config) {
  const proxy = spawn(process.execPath, [join(decap, 'node_modules/decap-server/dist/index.js')], {
    cwd: repository,
    env: { ...process.env, PORT: `${PROXY_PORT}`, MODE: 'fs', GIT_REPO_DIRECTORY: repository, BIND_HOST: '127.0.0.1' },
    stdio: 'ignore',
  });
  const backend = `backend:\n  name: proxy\n  proxy_url: http://127.0.0.1:${PROXY_PORT}/api/v1\n  branch: main\n`;
  const local = config.replace(/backend:\n(?: {2}.*\n)+/, backend);
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const file = join(decap, 'package/dist', path);
    if (path === '/') response.setHeader('content-type', 'text/html').end(PAGE);
    else if (path === '/config.yml') response.setHeader('content-type', 'text/yaml').end(local);
    else if (existsSync(file)) createReadStream(file).pipe(response.setHeader('content-type', typeOf(path)));
    else response.writeHead(404).end();
  }).listen(PAGE_PORT);
  return {
    origin: `http://localhost:${PAGE_PORT}`,
    close() {
      server.close();
      server.closeAllConnections();
      proxy.kill();
    },
  };
}

const PAGE = '<!doctype html><meta charset="utf-8"><title>Decap</title><body><script src="/decap-cms.js"></script>';

const typeOf = (path) => (path.endsWith('.wasm') ? 'application/wasm' : 'text/javascript');

/** Past the page on which Decap asks who you are. */
export async function signIn({ page, origin }) {
  await page.goto(`${origin}/`);
  await button(page, /login/i);
  await page.waitForSelector('a[href^="#/collections/"]');
}

/** Writes at the end of a field. */
export async function type(page, selector, text) {
  await page.waitForSelector(selector);
  // The form is drawn twice while its values load.
  await pause(700);
  await page.focus(selector);
  await page.keyboard.press('End');
  await page.keyboard.type(text, { delay: 15 });
  await pause(200);
}

/** Picks a day as the calendar of the browser does: whole. */
export async function pickDay(page, selector, day) {
  await page.$eval(
    selector,
    (input, value) => {
      const { HTMLInputElement, Event } = document.defaultView;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    day,
  );
  await pause(300);
}

/** Saves the entry, and waits until it is written. */
export async function publish(page) {
  await button(page, /^publish$/i);
  await button(page, /^publish now$/i);
  await page.waitForFunction(() => /changes saved/i.test(document.body.innerText), { timeout: 15_000 });
  await pause(500);
}

export async function button(page, words) {
  const found = await page.waitForFunction(
    (source, flags) =>
      [...document.querySelectorAll('button, [role=button], [role=menuitem]')].find((element) =>
        new RegExp(source, flags).test(element.innerText.trim()),
      ),
    { timeout: 30_000 },
    words.source,
    words.flags,
  );
  await found.asElement().click();
  await pause(300);
}
