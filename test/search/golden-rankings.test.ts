import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createIndex, loadLanguage } from '../../src/search/index.js';
import { SHOP_FAQ } from './shop-faq.js';

type Row = readonly [query: string, best: string, why: string];

const RANKINGS: Readonly<Record<keyof typeof SHOP_FAQ, readonly Row[]>> = {
  en: [
    ['Where is my order?', 'track', 'the title itself, before the other title with "my order"'],
    ['refund', 'refund', 'one word of a title'],
    ['refnud', 'refund', 'two letters swapped'],
    ['pasword forgoten', 'password', 'a letter missing in each word'],
    ['warant', 'warranty', 'still being typed, and misspelt'],
    ['retu', 'return', 'a beginning finds the word as it is typed'],
    ['returning items', 'return', 'other endings of the same words'],
    ['reimbursement', 'refund', 'a synonym of refund that no article uses'],
    ['coupon code', 'voucher', 'a synonym in the title and a word of the body'],
    ['abort purchase', 'cancel', 'both words are synonyms'],
    ['send it back', 'return', 'another way to ask, never shown'],
    ['rma', 'return', 'a keyword'],
    ['courier', 'track', 'only the body says it'],
    ['re\u00adfund', 'refund', 'a soft hyphen was pasted along'],
    ['pass\u200bword', 'password', 'a zero-width blank was pasted along'],
    ['REFUND!!!', 'refund', 'shouting changes nothing'],
  ],
  de: [
    ['Wo ist mein Paket', 'track', 'the title without its question mark'],
    ['rueckerstattung', 'refund', 'umlaut written as two letters'],
    ['ruckerstattung', 'refund', 'umlaut without its dots'],
    ['Rückerstatung', 'refund', 'a double letter written once'],
    ['groesse', 'size', 'ö as oe and ß as ss'],
    ['Paketverfolgung', 'track', 'a compound of two words of this article'],
    ['Bestellungsstornierung', 'cancel', 'a compound with a linking s, and another form of the verb'],
    ['passw', 'password', 'a beginning'],
    ['Kennwort', 'password', 'a synonym'],
    ['retoure', 'return', 'a synonym of zurückgeben in a question'],
    ['geld', 'refund', 'a question that is never shown'],
    ['einloggen', 'password', 'a synonym of anmelden'],
  ],
  it: [
    ["dov'è il mio ordine", 'track', 'the title; the apostrophe drops "dov"'],
    ["l'articolo", 'return', 'an elided article is no part of the word'],
    ['rimborsi', 'refund', 'another ending'],
    ['rimobrso', 'refund', 'two letters swapped'],
    ['passw', 'password', 'a beginning'],
    ['spedizione', 'track', 'a question that is never shown'],
    ['stornare ordine', 'cancel', 'a synonym of annullare'],
    ['soldi indietro', 'refund', 'money is what a refund is about'],
  ],
};

for (const [language, rows] of Object.entries(RANKINGS))
  describe(`a shop's help center in ${language}`, async () => {
    const index = createIndex(SHOP_FAQ[language as keyof typeof SHOP_FAQ], await loadLanguage(language));
    for (const [query, best, why] of rows)
      test(`> ${query}  < ${best}: ${why}`, () => assert.equal(index.search(query)[0]?.id, best));
  });
