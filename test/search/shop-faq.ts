import type { Searchable } from '../../src/search/index.js';

const article = (
  id: string,
  title: string,
  questions: string[],
  text: string,
  keywords: string[] = [],
): Searchable => ({
  id,
  title,
  questions,
  keywords,
  text,
});

/** A small shop's help center in three languages, written for these tests. */
export const SHOP_FAQ = {
  en: [
    article(
      'refund',
      'When do I get my refund?',
      ['Where is my money?'],
      'We pay back within 14 days to the card you used.',
    ),
    article(
      'return',
      'How do I return an item?',
      ['I want to send something back'],
      'Print the return label and hand the parcel in at any shop.',
      ['RMA'],
    ),
    article(
      'track',
      'Where is my order?',
      ['Track my delivery'],
      'The tracking link is in the mail we sent. Couriers ring twice.',
    ),
    article('cancel', 'Can I cancel my order?', [], 'Until it is packed, yes.'),
    article('password', 'I forgot my password', ['Cannot sign in'], 'Ask for a reset link.'),
    article(
      'warranty',
      'How long is the warranty?',
      ['My lamp is broken'],
      'Two years on everything, five on the motor.',
    ),
    article('voucher', 'How do I use a gift voucher?', [], 'Enter the code at the checkout.'),
  ],
  de: [
    article(
      'refund',
      'Wann bekomme ich meine Rückerstattung?',
      ['Wo bleibt mein Geld?'],
      'Wir zahlen innerhalb von 14 Tagen zurück.',
    ),
    article(
      'return',
      'Wie schicke ich einen Artikel zurück?',
      ['Ich möchte etwas zurückgeben'],
      'Rücksendeetikett drucken und das Paket abgeben.',
    ),
    article('track', 'Wo ist mein Paket?', ['Sendung verfolgen'], 'Der Link zur Verfolgung steht in der Mail.'),
    article('cancel', 'Kann ich meine Bestellung stornieren?', [], 'Ja, bis sie gepackt ist.'),
    article(
      'password',
      'Ich habe mein Passwort vergessen',
      ['Anmelden geht nicht'],
      'Link zum Zurücksetzen anfordern.',
    ),
    article('size', 'Welche Größe passt mir?', [], 'Die Maße stehen beim Artikel.'),
  ],
  it: [
    article('refund', 'Quando ricevo il rimborso?', ['Dove sono i miei soldi?'], 'Rimborsiamo entro 14 giorni.'),
    article(
      'return',
      'Come restituisco un articolo?',
      ['Voglio rimandare un prodotto'],
      "Stampa l'etichetta e consegna il pacco.",
    ),
    article('track', "Dov'è il mio ordine?", ['Seguire la spedizione'], 'Il link è nella mail.'),
    article('cancel', "Posso annullare l'ordine?", [], 'Sì, finché non è imballato.'),
    article('password', 'Ho dimenticato la password', [], 'Chiedi un nuovo link.'),
  ],
} as const;
