// The cart of this demo is nothing but the address: `?cart=sturmfest-2.1,irrlicht-400.2`.
// Nothing is stored; this module carries the cart along the links and forms of the shop.

/** A visitor without a cart in the address finds these two things in it. */
const START = 'windkante.1,kammweg-45.1';
const MOST = 9;

/** @returns {Map<string, number>} what is in the cart that this address names */
export function readCart(address = new URL(location.href)) {
  const cart = new Map();
  for (const part of (address.searchParams.get('cart') ?? START).split(',')) {
    const [, id, n] = /^([a-z0-9-]+)\.(\d)$/.exec(part) ?? [];
    if (id && Number(n) > 0) cart.set(id, Number(n));
  }
  return cart;
}

export function writeCart(cart) {
  return [...cart].map(([id, n]) => `${id}.${n}`).join(',');
}

/** Takes what a form asked to add into the cart. */
export function withAdded(cart, address = new URL(location.href)) {
  const id = address.searchParams.get('add');
  if (!id) return cart;
  const n = Math.max(1, Number.parseInt(address.searchParams.get('n') ?? '1', 10) || 1);
  return new Map(cart).set(id, Math.min(MOST, (cart.get(id) ?? 0) + n));
}

/** Shows how many things are in the cart, and has the shop's links and forms take it along. */
export function carry(cart) {
  let count = 0;
  for (const n of cart.values()) count += n;
  for (const place of document.querySelectorAll('[data-cart-count]')) place.textContent = String(count);

  const words = writeCart(cart);
  if (words === START) return;
  for (const link of document.querySelectorAll('a[href]')) {
    const to = new URL(link.href);
    const inShop = to.origin === location.origin && !to.pathname.startsWith('/handrail/');
    const onThisPage = to.pathname === location.pathname && to.hash !== '';
    if (!inShop || onThisPage) continue;
    to.searchParams.set('cart', words);
    link.href = to.href.replaceAll('%2C', ',');
  }
  for (const form of document.forms) {
    const field = form.elements.namedItem('cart') ?? document.createElement('input');
    field.type = 'hidden';
    field.name = 'cart';
    field.value = words;
    form.append(field);
  }
}

// The cart page reads, adds and shows by itself.
if (!document.querySelector('[data-summary]')) carry(readCart());
