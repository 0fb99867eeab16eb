/** Nothing runs on the desk's page but its own files, and nobody may frame it. */
export const DESK_HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'Referrer-Policy': 'no-referrer',
};

/** The page people at the desk open; the element in it signs in with the token in the address's fragment. */
export function deskPage(base: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Callback desk</title>
    <link rel="icon" href="${base}/desk/icon.svg" type="image/svg+xml" />
    <script type="module" src="${base}/assets/desk.js"></script>
  </head>
  <body>
    <handrail-desk server="${base}"></handrail-desk>
    <noscript>The desk needs JavaScript.</noscript>
  </body>
</html>
`;
}

/** The rail that ends in a hand, for the browser's tab. */
export const DESK_ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#0b6b57" stroke-width="3" stroke-linecap="round"><path d="M4 20V12a7 7 0 0 1 11.5-5.4"/><circle cx="18.5" cy="9.5" r="3" fill="#b4491b" stroke="none"/></svg>
`;
