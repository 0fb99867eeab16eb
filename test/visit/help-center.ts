import { compileHelp, formatProblem, packFiles, serializeManifest } from '../../src/content/index.js';

/** A small shop's help folder in three languages. */
export const FILES: Readonly<Record<string, string>> = {
  'en/refund.md': `---
title: Where is my refund?
description: Refunds take up to 14 days after your parcel has arrived.
questions: [when do I get my money back]
category: Returns
popular: true
next: [refund-lower, send-back]
---
We pay within **14 days**. [Shipping costs](#shipping-costs) come later.

## Shipping costs

They are paid back for the standard way. Or [ask a person](contact: returns).
`,
  'en/refund-lower.md': `---
title: Why is my refund lower?
description: Delivery is refunded for the standard way only.
category: Returns
---
Because of the express fee.
`,
  'en/shipping.md': `---
title: What does delivery cost?
description: Delivery is free from 50 euros.
category: Orders/Delivery
---
Free from 50 euros.
`,
  'en/send-back.md': `---
title: I want to send something back
type: flow
category: Returns
---
You have 30 days.

## Why do you send it back?

- [It does not fit](#print-the-label)
- [It is broken](#take-a-photo)

## Print the label

Stick it on the parcel.

## Take a photo

- [I have one](#print-the-label)
- [I cannot](contact: returns)
`,
  'en/stranded.md': `---
title: My stove broke on the mountain
category: Safety
moment: true
channel: [hotline]
---
Stay where you are.
`,
  'en/only-english.md': `---
title: Do you ship to Ireland?
category: Orders
---
Yes.
`,
  'en/old.md': `---
title: Summer sale refund
expires: 2020-01-01
---
Over.
`,
  'de/refund.md': `---
title: Wo bleibt meine Erstattung?
description: Eine Erstattung dauert bis zu 14 Tage.
category: Rückgabe
popular: true
next: [refund-lower]
---
Wir zahlen binnen **14 Tagen**.
`,
  'de/refund-lower.md': `---
title: Warum ist meine Erstattung niedriger?
category: Rückgabe
---
Wegen der Expressgebühr.
`,
  'it/refund.md': `---
title: Dov’è il mio rimborso?
description: Un rimborso richiede fino a 14 giorni.
category: Resi
popular: true
---
Paghiamo entro **14 giorni**.
`,
  'channels.yml': `zone: Europe/Berlin
channels:
  - id: hotline
    kind: phone
    label: { en: Hotline, de: Telefon, it: Telefono }
    to: "+49 40 66969 140"
    hours:
      mon-fri: 09:00-18:00
    good-for: { complexity: [medium, high] }
    wait: 5 min
  - id: callback
    kind: callback
    label: { en: We call you back, de: Wir rufen Sie zurück, it: La richiamiamo noi }
    good-for: { complexity: [medium, high], distress: true }
  - id: mail
    kind: email
    label: { en: E-mail, de: E-Mail, it: E-mail }
    to: help@shop.example
    good-for: { complexity: [low] }
`,
};

/** Compiles a help folder to the files that `handrail build` writes: path → text. */
export function build(files: Readonly<Record<string, string>> = FILES, inlineBytes?: number): Map<string, string> {
  const compiled = compileHelp(Object.entries(files).map(([path, text]) => ({ path, text })));
  const errors = compiled.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
  return new Map([
    ['pack.json', serializeManifest(compiled.defaultLanguage, compiled.languages)],
    ...compiled.packs.flatMap((pack) => packFiles(pack, inlineBytes)).map(({ path, json }) => [path, json] as const),
  ]);
}
