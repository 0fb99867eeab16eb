import { WORDS } from './words.mjs';

/** The page on which anybody tries how messages are read: it belongs to Handrail and not to the shop, so it has a head of its own. */
export function feelingPage(language) {
  const { folder, skip, feeling, tryFeeling } = WORDS[language];
  const all = Object.entries(WORDS);
  const address = ({ folder }) => `${folder}feeling.html`;
  const alternates = all.map(([to, words]) => `<link rel="alternate" hreflang="${to}" href="${address(words)}">`);
  const choices = all.map(([to, words]) => {
    const current = to === language ? ' aria-current="true"' : '';
    return `<li><a href="${address(words)}" lang="${to}" hreflang="${to}" aria-label="${words.name}"${current}>${to.toUpperCase()}</a></li>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${feeling} · Handrail</title>
  <meta name="description" content="${tryFeeling.description}">
  <link rel="icon" href="/handrail/desk/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/feeling.css">
  ${alternates.join('\n  ')}
  <script type="module" src="/handrail/assets/feeling.js"></script>
</head>
<body>
  <a class="skip" href="#content">${skip}</a>
  <header><div class="wide">
    <p class="brand"><svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><path d="M4 20V12a7 7 0 0 1 11.5-5.4"/><circle cx="18.5" cy="9.5" r="3"/></svg>Handrail</p>
    <nav aria-label="${tryFeeling.ways}"><ul>
      ${choices.join('\n      ')}
      <li><a href="${folder}">${tryFeeling.shop}</a></li>
    </ul></nav>
  </div></header>
  <main id="content" class="wide" tabindex="-1">
    <handrail-feeling lang="${language}"></handrail-feeling>
    <noscript><p>${tryFeeling.withoutScript}</p></noscript>
  </main>
</body>
</html>
`;
}
