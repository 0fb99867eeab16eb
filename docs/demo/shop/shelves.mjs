import { card } from './card.mjs';
import { KINDS } from './products.mjs';

/** Everything the shop sells, by kind, and above it the way to each kind. `label` names the list of the ways. */
export function shelves(label, language) {
  const kinds = Object.entries(KINDS).map(([id, { products, [language]: said }]) => ({ id, products, said }));
  const ways = kinds.map(({ id, said: [name] }) => `<li><a href="#${id}">${name}</a></li>`);
  const way = `<nav class="jump" aria-label="${label}"><ul>${ways.join('')}</ul></nav>`;
  return [way, ...kinds.map((kind) => shelf(kind, language))].join('\n    ');
}

function shelf({ id, products, said: [name, note] }, language) {
  return `<section id="${id}" aria-labelledby="${id}-h">
      <h2 id="${id}-h">${name}</h2>${note === undefined ? '' : `\n      <p class="under">${note}</p>`}
      <ul class="cards four">
    ${cards(products, 3, language)}
      </ul>
    </section>`;
}

/** Products as items of a list. `level` is that of their headings. */
export function cards(products, level, language) {
  return products.map((id) => card(id, level, language)).join('\n    ');
}
