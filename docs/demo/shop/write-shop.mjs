// Writes the demo shop's pages: what each page says of its own (shop/pages) in the frame that all share, beside the files
// that need nothing done to them (site).
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cartLines } from './cart-lines.mjs';
import { feelingPage } from './feeling-page.mjs';
import { frame } from './frame.mjs';
import { KINDS } from './products.mjs';
import { cards, shelves } from './shelves.mjs';
import { WORDS } from './words.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const LANGUAGES = Object.keys(WORDS);
const source = (language, file) => join(here, 'pages', language, file);

/** Writes all pages, scripts and pictures into the folder `out`. */
export function writeShop(out) {
  cpSync(join(here, '..', 'site'), out, { recursive: true });
  for (const language of LANGUAGES) {
    mkdirSync(join(out, WORDS[language].folder), { recursive: true });
    for (const file of readdirSync(join(here, 'pages', language)))
      writeFileSync(join(out, WORDS[language].folder, file), render(language, file));
    writeFileSync(join(out, WORDS[language].folder, 'feeling.html'), feelingPage(language));
  }
}

function render(language, file) {
  const page = readFileSync(source(language, file), 'utf8');
  const { title, head, main } = /^<title>(?<title>.*)<\/title>\n(?<head>[^]*?)\n(?<main><main[^]*<\/main>)/.exec(page).groups;
  return frame({
    language,
    page: file.replace('.html', ''),
    languages: LANGUAGES.filter((to) => existsSync(source(to, file))),
    title,
    head,
    main: LISTS.reduce((text, [tag, list]) => text.replace(tag, (...found) => list(found.at(-1), language)), main),
  });
}

/** Tags in the pages' own HTML that stand for lists of products. */
const LISTS = [
  [
    /<product-cards kind="(?<kind>.*)" level="(?<level>.)"><\/product-cards>/,
    ({ kind, level }, language) => cards(KINDS[kind].products, level, language),
  ],
  [/<kinds-of-gear label="(?<label>.*)"><\/kinds-of-gear>/, ({ label }, language) => shelves(label, language)],
  [/<cart-lines quantity="(?<quantity>.*)" remove="(?<remove>.*)"><\/cart-lines>/, cartLines],
];
