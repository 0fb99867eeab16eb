let sheet: CSSStyleSheet | undefined;

/** The launcher's style sheet, shared by all launchers of a page. Constructed, so that it needs no inline style. */
export function launcherStyles(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
  }
  return sheet;
}

/** Tells the build what it is, so that it is squeezed as the styles of the other elements are. */
const css = String.raw;
const STYLES = css`
  :host {
    --_surface: var(--handrail-surface, #fff);
    --_text: var(--handrail-text, #17211d);
    --_line: var(--handrail-line, #d9dfdc);
    --_rail: var(--handrail-rail, #0b6b57);
    --_hand: var(--handrail-hand, #b4491b);
    --_edge: calc(20px + env(safe-area-inset-bottom, 0px) + var(--handrail-bottom, 0px));
    position: fixed;
    inset-block-end: var(--_edge);
    inset-inline-end: 20px;
    z-index: var(--handrail-z, 2000);
    font: 16px/1.5 var(--handrail-font, inherit);
    font-family: var(--handrail-font, inherit);
  }
  :host([hidden]) {
    display: none;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --_surface: var(--handrail-surface, #141716);
      --_text: var(--handrail-text, #eef2f0);
      --_line: var(--handrail-line, #323a36);
      --_rail: var(--handrail-rail, #5cc8ae);
      --_hand: var(--handrail-hand, #f0a07a);
    }
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    max-width: calc(100vw - 40px);
    min-height: 44px;
    padding: 8px 18px 8px 14px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 2px 12px rgb(0 0 0 / 16%);
    font: inherit;
    font-weight: 500;
    text-align: start;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_rail);
  }
  button[aria-busy] {
    opacity: 0.6;
    transition: opacity 160ms 200ms;
  }
  button.promise {
    border-color: var(--_hand);
  }
  button:focus-visible {
    outline: 2px solid var(--_rail);
    outline-offset: 2px;
  }
  svg {
    flex: none;
    width: 22px;
    height: 22px;
    fill: none;
    stroke: var(--_rail);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  circle {
    fill: var(--_hand);
    stroke: none;
  }
  p {
    position: absolute;
    inset-block-end: 52px;
    inset-inline-end: 0;
    width: 240px;
    margin: 0;
    padding: 10px 14px;
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 2px 12px rgb(0 0 0 / 16%);
  }
  p:empty {
    display: none;
  }
  dialog {
    position: fixed;
    inset: auto 20px calc(var(--_edge) + 56px) auto;
    width: min(400px, calc(100vw - 40px));
    height: min(680px, calc(100dvh - var(--_edge) - 72px));
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--handrail-radius, 10px);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 12px 40px rgb(0 0 0 / 22%);
    overflow: hidden;
  }
  dialog:dir(rtl) {
    inset: auto auto calc(var(--_edge) + 56px) 20px;
  }
  dialog:focus {
    outline: none;
  }
  dialog[open] {
    animation: rise 160ms ease-out;
  }
  dialog::backdrop {
    background: none;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  @media (max-width: 480px) {
    dialog,
    dialog:dir(rtl) {
      inset: 0;
      width: 100%;
      height: 100dvh;
      border: 0;
      border-radius: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    dialog[open] {
      animation: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
