/** On a server, where elements are imported and never drawn, there are no style sheets. */
const Sheet =
  'CSSStyleSheet' in globalThis
    ? CSSStyleSheet
    : (class {
        replaceSync(): void {}
      } as unknown as typeof CSSStyleSheet);

/** A style sheet that elements share. Constructed, so that a page's policy need not allow inline styles. */
export function css([text]: TemplateStringsArray): CSSStyleSheet {
  const sheet = new Sheet();
  sheet.replaceSync(text ?? '');
  return sheet;
}
