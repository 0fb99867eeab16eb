import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ReadYaml } from './yaml-document.js';

/** Reads YAML 1.2 with the `yaml` package; the only module that imports it. Never throws. */
export const readYaml: ReadYaml = (text) => {
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent', prettyErrors: false });
    const lines = new Map<string, number>();
    if (isMap(document.contents))
      for (const { key } of document.contents.items)
        if (isScalar(key) && key.range) lines.set(String(key.value), counter.linePos(key.range[0]).line);
    const errors = document.errors.map(({ code, message, pos }) => ({
      line: counter.linePos(pos[0]).line,
      message: `The YAML cannot be read: ${firstSentence(message)}`,
      remedy: REMEDIES.get(code) ?? 'Put the value in "quotes".',
    }));
    const value: unknown = errors.length > 0 ? undefined : document.toJS();
    const lineAt = (path: readonly (string | number)[]): number | undefined => {
      const found: unknown = document.getIn(path, true);
      return isNode(found) && found.range ? counter.linePos(found.range[0]).line : undefined;
    };
    return { value, lineOf: (key) => lines.get(key), lineAt, errors };
  } catch (error) {
    const message = `The YAML cannot be read: ${firstSentence(error instanceof Error ? error.message : String(error))}`;
    return {
      value: undefined,
      lineOf: () => undefined,
      lineAt: () => undefined,
      errors: [{ line: 1, message, remedy: 'Write it more simply.' }],
    };
  }
};

const QUOTES = 'A value with a colon needs quotes: title: "Refunds: how long do they take?"';
const REMEDIES = new Map<string, string>([
  ['BLOCK_AS_IMPLICIT_KEY', QUOTES],
  ['MULTILINE_IMPLICIT_KEY', QUOTES],
  ['MISSING_CHAR', 'Close the quotes or the bracket, or put the whole value in "quotes".'],
  ['TAB_AS_INDENT', 'Indent with blanks, not with tabs.'],
  ['DUPLICATE_KEY', 'Keep one of the two.'],
  ['BAD_INDENT', 'Indent items of one list alike.'],
]);

function firstSentence(message: string): string {
  const line = (message.split('\n')[0] ?? '').replace(/\s*:$/, '').slice(0, 200);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
