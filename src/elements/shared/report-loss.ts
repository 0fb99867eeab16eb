/** Tells the developer that a chunk did not load; the help goes on without it. */
export function reportLoss(error: unknown): void {
  console.error('[handrail] A part of the help could not be loaded.', error);
}
