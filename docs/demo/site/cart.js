// The cart page: every product has its line in the document; this shows those that are in the cart and adds them up.
import { carry, readCart, withAdded, writeCart } from './shop.js';

const FREE_FROM = 80;
const DELIVERY = 5.9;

const page = document.querySelector('.cart');
const lines = [...page.querySelectorAll('.line')];
const locale = { en: 'en-IE', de: 'de-DE', it: 'it-IT' }[document.documentElement.lang];
const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
const part = (name, from = page) => from.querySelector(`[data-${name}]`);

const known = new Set(lines.map((line) => line.dataset.id));
const cart = new Map([...withAdded(readCart())].filter(([id]) => known.has(id)));

function show() {
  let goods = 0;
  for (const line of lines) {
    const n = cart.get(line.dataset.id) ?? 0;
    const price = n * Number(line.dataset.price);
    goods += price;
    line.hidden = n === 0;
    part('n', line).value = String(n);
    part('line', line).textContent = euros.format(price);
    part('remove', line).hidden = false;
  }
  const delivery = goods >= FREE_FROM ? 0 : DELIVERY;
  part('goods').textContent = euros.format(goods);
  part('delivery').textContent = delivery === 0 ? page.dataset.free : euros.format(delivery);
  part('total').textContent = euros.format(goods + delivery);
  part('empty').hidden = goods > 0;
  part('summary').hidden = goods === 0;
  page.classList.toggle('is-empty', goods === 0);
  history.replaceState(null, '', `?cart=${writeCart(cart)}`);
  carry(cart);
}

function set(id, n) {
  if (n > 0) cart.set(id, Math.min(9, n));
  else cart.delete(id);
  show();
  part('said').textContent = `${page.dataset.updated} ${part('total').textContent}`;
  if (cart.size === 0) part('empty').focus();
}

for (const line of lines) {
  const { id } = line.dataset;
  part('n', line).addEventListener('change', (event) => set(id, Math.trunc(Number(event.target.value)) || 0));
  part('remove', line).addEventListener('click', () => {
    set(id, 0);
    const next = lines.find((other) => !other.hidden);
    if (next) part('remove', next).focus();
  });
}

show();
