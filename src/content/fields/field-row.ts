/** What a value can be: by this it is read, checked, described to editors' programs and given a widget. */
export type FieldKind =
  | 'text'
  /** A list, or `a, b` on one line. */
  | 'words'
  /** A list, or one sentence: commas belong to it. */
  | 'sentences'
  /** `a/b`, or a list of which the first counts. */
  | 'path'
  | 'number'
  | 'flag'
  | 'date'
  /** A BCP 47 tag. */
  | 'language'
  /** One of the allowed words. */
  | 'choice'
  /** Several of the allowed words. */
  | 'choices';

/** A key that an editor may write. */
export interface FieldRow<Kind extends string = FieldKind> {
  readonly kind: Kind;
  /** Names by which other systems' folders know it, best first. */
  readonly also?: readonly string[];
  /** Names of flags that say the opposite. */
  readonly opposite?: readonly string[];
  readonly allowed?: readonly string[];
  /** A date by which something appears or goes: it is never guessed. */
  readonly exact?: boolean;
  /** What a value that is not understood leads to. Default: `it is ignored`. */
  readonly otherwise?: string;
}

interface Values {
  readonly text: string | undefined;
  readonly words: readonly string[];
  readonly sentences: readonly string[];
  readonly path: string | undefined;
  readonly number: number | undefined;
  readonly flag: boolean;
  readonly date: string | undefined;
  readonly language: string | undefined;
}

/** What a row is read to. */
export type ValueOf<Row extends FieldRow> = Row extends { kind: 'choice'; allowed: readonly (infer Word)[] }
  ? Word | undefined
  : Row extends { kind: 'choices'; allowed: readonly (infer Word)[] }
    ? readonly Word[]
    : Row['kind'] extends keyof Values
      ? Values[Row['kind']]
      : never;

export type ValuesOf<Rows extends Readonly<Record<string, FieldRow>>> = {
  readonly [Key in keyof Rows]: ValueOf<Rows[Key]>;
};
