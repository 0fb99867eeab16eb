import type { YamlDocument, ReadYaml } from '../fields/yaml-document.js';
import type { Report } from '../problem.js';
import { didYouMean, suggest } from '../suggestion.js';

/**
 * Reads one of the site's own YAML files. Undefined where there is nothing to read: it is empty, or its first slip is
 * reported, and `lost` says what that costs.
 */
export function readSettings(
  text: string,
  readYaml: ReadYaml,
  report: Report,
  lost: string,
): Pick<YamlDocument, 'value' | 'lineAt' | 'lineOf'> | undefined {
  const { errors, ...settings } = readYaml(text);
  const [slip] = errors;
  if (slip !== undefined) {
    const { line, message, remedy } = slip;
    report({ severity: 'error', line, rule: 'yaml', message: `${message} ${lost}`.trim(), remedy });
    return undefined;
  }
  return settings.value === null || settings.value === undefined ? undefined : settings;
}

/**
 * Such a file is ours alone, so a key that is not known is a slip. `what` is what it should be a key of; of `known` the
 * `shown` ones are named where none is close.
 */
export function warnOfUnknownKeys(
  values: Readonly<Record<string, unknown>>,
  {
    known,
    shown = known,
    what,
  }: { readonly known: readonly string[]; readonly shown?: readonly string[]; readonly what: string },
  lineOf: (key: string) => number | undefined,
  report: Report,
): void {
  for (const key of Object.keys(values))
    if (!known.includes(key))
      report({
        severity: 'warning',
        line: lineOf(key) ?? 1,
        rule: 'unknown-key',
        message: `"${key}" is not a key of ${what}.`,
        remedy: didYouMean(suggest(key, known), `Use ${shown.join(', ')}.`),
      });
}
