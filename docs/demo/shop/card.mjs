import { inEuros } from './in-euros.mjs';
import { PRODUCTS } from './products.mjs';
import { WORDS } from './words.mjs';

/** One product in a list, with its price and the way to put it into the cart. `level` is that of its heading. */
export function card(id, level, language) {
  const { name, price, picture, page, [language]: said } = PRODUCTS[id];
  const { folder, addToCart } = WORDS[language];
  const [kind, what] = said;
  const title = page === undefined ? name : `<a href="${folder}${page}">${name}</a>`;
  return `<li class="card">
        <div class="tile"><img src="/img/${picture}" alt="" width="400" height="320" loading="lazy"></div>
        <h${level}>${title}</h${level}>
        <p class="sub">${kind}</p>
        <p>${what}</p>
        <div class="buy"><p class="price">${inEuros(price, language)}</p><form action="${folder}cart.html" method="get"><input type="hidden" name="add" value="${id}"><button class="button quiet" type="submit" aria-label="${addToCart}: ${name}">${addToCart}</button></form></div>
      </li>`;
}
