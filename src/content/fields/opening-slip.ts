/** Front matter that is not read as such, because of how its file begins. */
export interface OpeningSlip {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** Without one of these near, it is Markdown that begins with a rule or with code. */
const KEYS = /^(?:title|type|lang|description|draft|slug|questions|keywords|category)\s*[:=]/i;

/** What editors put where `---` belongs: other dashes, more or fewer of them, the `+++` of TOML, a code fence. */
const OPENINGS = [
  [
    /^\+{3}$/,
    'Front matter in TOML is not read.',
    'Put --- above and below it, and write its lines as title: Where is my refund?',
  ],
  [/^`{3,}(?:ya?ml)?$/, 'Front matter does not stand between ```.', 'Put --- above and below it instead.'],
  [/^[-–—_=*]+$/, 'Front matter begins with three dashes.', 'Put --- above and below it.'],
] as const;

/**
 * What is wrong with the beginning of a file whose first lines look like front matter and are not: without this they would
 * be shown to customers. Undefined for a file that begins otherwise, or as it should.
 */
export function openingSlip(text: string): OpeningSlip | undefined {
  const lines = text
    .replace(/^\ufeff/, '')
    .slice(0, 2000)
    .split(/\r\n?|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first]?.trim() ?? '';
  if (!/^[a-z][\w.-]{0,40}\s*[:=](?:\s|$)/i.test(lines[first + 1] ?? '')) return undefined;
  if (!lines.slice(first + 1, first + 12).some((line) => KEYS.test(line))) return undefined;
  if (opening === '---' && /^\s/.test(lines[first] ?? ''))
    return {
      line: first + 1,
      message: 'Front matter begins at the left edge.',
      remedy: 'Delete the blanks before the ---.',
    };
  if (opening === '---')
    return first === 0
      ? undefined
      : {
          line: first + 1,
          message: 'Front matter begins in the first line.',
          remedy: 'Delete the empty lines above it.',
        };
  const slip = OPENINGS.find(([opens]) => opens.test(opening));
  return slip && { line: first + 1, message: slip[1], remedy: slip[2] };
}
