/** Where a command reads and writes: the terminal in real life, arrays in a test. */
export interface Io {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Whether the terminal shows colours; a file, a pipe or `NO_COLOR` gets none. */
  readonly colour?: boolean;
  /** Shows a line that passes, in place of the last one; an empty one takes it away. Absent where nobody watches. */
  readonly progress?: (line: string) => void;
  /** Aborts when the person at the terminal presses Ctrl+C; a command that serves stops then. */
  readonly stop: AbortSignal;
}

/** One command of `handrail`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What to type, such as `handrail build HELP [--out dist/help]`. */
  readonly usage: string;
  /** Returns the exit code: 0 well, 1 problems found, 2 not understood. Throws {@link UsageError} for a slip in `args`. */
  readonly run: (args: readonly string[], io: Io) => Promise<number>;
}

/** What was typed cannot be understood; the message says what to type instead. Leads to exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
