import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { readPlainYaml } from './plain-yaml.js';
import type { ReadYaml } from './yaml-document.js';
import { explainYamlError } from './yaml-slip.js';

/** Reads YAML 1.2. Never throws. */
export const readYaml: ReadYaml = (text) => readPlainYaml(text) ?? readWholeYaml(text);

/** {@link readYaml} with the `yaml` package; the only module that imports it. */
export const readWholeYaml: ReadYaml = (text) => {
  const counter = new LineCounter();
  const lineOfOffset = (offset: number): number => counter.linePos(offset).line;
  try {
    const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent', prettyErrors: false });
    const lines = new Map<string, number>();
    if (isMap(document.contents))
      for (const { key } of document.contents.items)
        if (isScalar(key) && key.range) lines.set(String(key.value), lineOfOffset(key.range[0]));
    const found = [...document.errors, ...document.warnings].map(({ code, pos }) => ({
      code: String(code),
      line: lineOfOffset(pos[0]),
    }));
    const strays = strayAliases(document).map((offset) => ({ code: 'BAD_ALIAS', line: lineOfOffset(offset) }));
    const errors = [...found, ...strays].map(({ code, line }) => explainYamlError(code, line, text));
    keepFiguresAsWritten(document);
    const value: unknown = errors.length > 0 ? undefined : document.toJS();
    const lineAt = (path: readonly (string | number)[]): number | undefined => {
      const at: unknown = document.getIn(path, true);
      return isNode(at) && at.range ? lineOfOffset(at.range[0]) : undefined;
    };
    const warnings = remarksInValues(document).map(({ offset, ...slip }) => ({ line: lineOfOffset(offset), ...slip }));
    return { value, lineOf: (key) => lines.get(key), lineAt, errors, warnings };
  } catch {
    return {
      value: undefined,
      lineOf: () => undefined,
      lineAt: () => undefined,
      errors: [{ line: 1, message: 'This is too deep or too tangled to be read.', remedy: 'Write it more simply.' }],
      warnings: [],
    };
  }
};

/** `*sale*` means a name given elsewhere, to YAML; where there is none, an editor meant the words. */
function strayAliases(document: Document.Parsed): number[] {
  const strays: number[] = [];
  visit(document, {
    Alias(_key, alias) {
      if (!alias.resolve(document)) strays.push(alias.range?.[0] ?? 0);
    },
  });
  return strays;
}

/** A telephone number loses its zero and its plus as a number, a version its last zero: what was typed stays. */
function keepFiguresAsWritten(document: Document.Parsed): void {
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'number' && node.source !== undefined && String(node.value) !== node.source)
        node.value = node.source;
    },
  });
}

/** `Order #12` ends at `Order`; a remark as such has a blank after its `#`. */
function remarksInValues(document: Document.Parsed): { offset: number; message: string; remedy: string }[] {
  const found: { offset: number; message: string; remedy: string }[] = [];
  visit(document, {
    Scalar(key, { comment, source = '', type, range }) {
      if (key === 'key' || type !== 'PLAIN' || !comment || /^\s/.test(comment) || !range) return;
      found.push({
        offset: range[0],
        message: `Only "${source}" is read: after a blank, # begins a remark.`,
        remedy: `Put the value in quotes: "${source} #${comment}".`,
      });
    },
  });
  return found;
}
