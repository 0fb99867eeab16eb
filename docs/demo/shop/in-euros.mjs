/** A price as it is written in a language, such as `€549.00` or `549,00 €`. */
export function inEuros(price, language) {
  return new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(price);
}
