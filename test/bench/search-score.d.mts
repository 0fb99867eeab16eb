/** Shares of 0–1. */
interface Shares {
  readonly top1: number;
  readonly top3: number;
  readonly mrr: number;
}
export function scoreEngine(
  engine: { readonly search: (query: string) => readonly { id: string; score: number }[] },
  set: {
    readonly questions: readonly { query: string; answer_id: string }[];
    readonly unanswerable: readonly { query: string }[];
  },
): Promise<{ asked: number; clean: Shares; slips: Shares; unfinished: Shares; noAnswer?: number }>;
