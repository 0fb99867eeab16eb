import { PRODUCTS } from './products.mjs';
import { inEuros } from './in-euros.mjs';

/** What lies in the cart of somebody who comes without one, and of somebody without scripts. */
const BEFORE = new Set(['windkante', 'kammweg-45']);

/**
 * A line for each product, in each of its colours; `cart.js` shows those that are in the cart. `quantity` and `remove` are
 * the names of its field and its button.
 */
export function cartLines({ quantity, remove }, language) {
  return Object.entries(PRODUCTS)
    .flatMap(([id, product]) =>
      Object.entries(product.colours ?? { [id]: product }).map(([colourId, { picture, [language]: colour }]) =>
        line({ id: colourId, product, picture, colour: product.colours && colour, quantity, remove }, language),
      ),
    )
    .join('\n        ');
}

function line({ id, product, picture, colour, quantity, remove }, language) {
  const { name, price, page } = product;
  const isThere = BEFORE.has(id);
  const kind = [product[language][0], colour].filter(Boolean).join(', ');
  const whole = `<span class="visually-hidden">: ${[name, colour].filter(Boolean).join(', ')}</span>`;
  return `<li class="line" data-id="${id}" data-price="${price}"${isThere ? '' : ' hidden'}>
          <div class="tile"><img src="/img/${picture}" alt="" width="400" height="320"></div>
          <div class="what"><h2>${page === undefined ? name : `<a href="${page}">${name}</a>`}</h2><p class="sub">${kind}</p><p>${inEuros(price, language)}</p></div>
          <label class="qty"><span>${quantity}${whole}</span> <input type="number" min="0" max="9" inputmode="numeric" value="${isThere ? 1 : 0}" data-n autocomplete="off"></label>
          <p class="price" data-line>${inEuros(isThere ? price : 0, language)}</p>
          <button class="link" type="button" data-remove hidden>${remove}${whole}</button>
        </li>`;
}
