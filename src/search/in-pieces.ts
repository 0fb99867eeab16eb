/** Does work at once that could be done in pieces. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does work in its pieces, and lets the page do in between what waits there, such as a key that was typed. */
export async function inPieces<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await breathe();
  }
}

/** Lets the page do what waits there. Browsers that know no `scheduler.yield` take up the work some milliseconds later. */
export function breathe(): Promise<void> {
  const { scheduler }: { readonly scheduler?: Partial<Pick<Scheduler, 'yield'>> } = globalThis;
  return scheduler?.yield ? scheduler.yield() : new Promise((go) => setTimeout(go));
}
