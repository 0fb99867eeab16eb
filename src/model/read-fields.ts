/** A message that cannot be understood; `path` says where. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

/** The fields of an object from outside. These readers throw a {@link FormatError} that names the `path`. */
export function fieldsOf(json: unknown, path = ''): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null) throw new FormatError(path, 'An object is expected here.');
  return Object.fromEntries(Object.entries(json));
}

export function textOf(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  throw new FormatError(path, 'A text is expected here.');
}

export function numberOf(value: unknown, path: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new FormatError(path, 'A number is expected here.');
}

export function choiceOf<T extends string>(value: unknown, choices: readonly T[], path: string): T {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new FormatError(path, `"${String(value)}" is not known here.`);
  return choice;
}
