/** Something an editor should know about a file, with what to do about it. */
export interface Problem {
  /** An error leaves something out or strands a customer; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** Path relative to the help folder. */
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
  /** Stable name of the check, such as `dead-link`. */
  readonly rule: string;
  readonly message: string;
  /** What to type instead. */
  readonly remedy: string;
}

/** Takes what one file's reader found; the file's name is added by whoever made it. */
export type Report = (problem: Omit<Problem, 'file'>) => void;

/** One line for the terminal, such as `flows/refund.md:14  "#chek-order" is not a step of this flow. Did you mean …?`. */
export function formatProblem({ file, line, message, remedy }: Problem): string {
  return `${line === undefined ? file : `${file}:${line}`}  ${message}${remedy ? ` ${remedy}` : ''}`;
}
