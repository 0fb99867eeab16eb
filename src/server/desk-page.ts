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
    <script type="module" src="${base}/assets/desk.js"></script>
  </head>
  <body>
    <handrail-desk server="${base}"></handrail-desk>
    <noscript>The desk needs JavaScript.</noscript>
  </body>
</html>
`;
}
