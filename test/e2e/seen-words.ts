/**
 * All words that can be seen on the page, through every open shadow root, in the order they are read. Runs in the
 * browser, so it uses nothing from outside itself; nor functions of its own, which the loader of the tests would rewrite.
 */
export function seenWords(): string {
  const words: string[] = [];
  const ahead: Node[] = [document.body];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (node instanceof Text) words.push(node.data);
    // A slot has no box of its own, and is as visible as what is in it.
    if (node instanceof HTMLElement && !(node instanceof HTMLSlotElement) && !node.checkVisibility()) continue;
    const root = node instanceof Element ? node.shadowRoot : null;
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
    const children = root === null ? (slotted.length > 0 ? slotted : [...node.childNodes]) : [root];
    ahead.push(...children.reverse());
  }
  return words
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.)])/g, '$1')
    .replace(/\( /g, '(')
    .trim();
}

/** The name of what has the focus, as a screen reader would begin to say it. Runs in the browser. */
export function focusedName(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const labels = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused.labels : null;
  const words = focused?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? focused?.textContent ?? '';
  return words.replace(/\s+/g, ' ').trim();
}
