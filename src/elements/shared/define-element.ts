/** Defines an element once, however often its module is loaded; not on a server, where there are none. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if ('customElements' in globalThis && !customElements.get(name)) customElements.define(name, element);
}
