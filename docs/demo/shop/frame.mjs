import { WORDS } from './words.mjs';

const isHere = (page, name) => (page === name ? ' aria-current="page"' : '');

/**
 * A page of the shop around its `main`: head, header, footer and the help.
 *
 * @param {{ language: string, page: string, languages: string[], head: string, title: string, main: string }} parts
 *   `page` is the file's name without `.html`; `languages` are those it exists in; `head` and `main` are HTML.
 */
export function frame({ language, page, languages, head, title, main }) {
  const words = WORDS[language];
  const address = (name, to = language) => WORDS[to].folder + (name === 'index' ? '' : `${name}.html`);
  const link = (name, label, current = '') => `<li><a href="${address(name)}"${current}>${label}</a></li>`;
  const others = languages.length > 1 ? languages : [];
  const alternates = others.map((to) => `<link rel="alternate" hreflang="${to}" href="${address(page, to)}">`);
  const choices = others.map((to) => {
    const current = to === language ? ' aria-current="true"' : '';
    const names = `aria-label="${WORDS[to].name}">${to.toUpperCase()}`;
    return `<li><a href="${address(page, to)}" lang="${to}" hreflang="${to}"${current} ${names}</a></li>`;
  });
  const choice = `<nav aria-label="${words.language}"><ul>${choices.join('')}</ul></nav>`;
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${title} · Fernweh Outfitters</title>
  <link rel="icon" href="/img/mark.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/shop.css">
  ${alternates.join('\n  ')}
  <script type="module" src="/shop.js"></script>
  ${head}
  <script type="module" src="/handrail/assets/handrail.js"></script>
</head>
<body>
  <a class="skip" href="#content">${words.skip}</a>
  <div class="strip"><div class="wide">
    <p>${words.delivery}<span class="more"> · ${words.returns}</span></p>
    ${others.length > 0 ? choice : ''}
  </div></div>
  <header class="top"><div class="wide">
    <a class="brand" href="${words.folder}" aria-label="Fernweh Outfitters, ${words.home}"><img src="/img/mark.svg" alt="" width="40" height="40"><span>Fernweh<small>Outfitters</small></span></a>
    <nav class="main" aria-label="${words.main}"><ul>
      ${['tents', 'gear', 'order', 'help'].map((name) => link(name, words[name], isHere(page, name))).join('\n      ')}
    </ul></nav>
    <a class="to-cart" href="${address('cart')}"${isHere(page, 'cart')}>${words.cart} <span class="count" data-cart-count>2</span></a>
  </div></header>
  ${main}
  <footer class="foot"><div class="wide">
    <div class="foot-cols">
      <nav aria-label="${words.shop}"><h2>${words.shop}</h2><ul>
        ${['tents', 'gear', 'cart'].map((name) => link(name, words[name])).join('\n        ')}
      </ul></nav>
      <nav aria-label="${words.service}"><h2>${words.service}</h2><ul>
        ${['help', 'order'].map((name) => link(name, words[name])).join('\n        ')}
        <li><a href="${words.folder}#rental">${words.rental}</a></li>
        <li><a href="${words.folder}#repair">${words.repair}</a></li>
      </ul></nav>
      <nav aria-label="Fernweh"><h2>Fernweh</h2><ul>
        <li><a href="${words.folder}#stores">${words.stores}</a></li>
        <li><a href="/elements.html">${words.elements}</a></li>
        ${link('feeling', words.feeling)}
        <li><a href="/handrail/desk/">${words.desk}</a></li>
      </ul></nav>
    </div>
    <p class="small">${words.invented}</p>
    <noscript><p class="small">${words.withoutScript}</p></noscript>
  </div></footer>
  <handrail-help pack="/help/pack.json" server="/handrail" remember lang="${language}"></handrail-help>
</body>
</html>
`;
}
