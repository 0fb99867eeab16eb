import { fitsPattern } from '../../model/index.js';

/** Whether one of the URL patterns (such as `/cart*`, in which `*` stands for anything) is the path of this page. */
export function matchesPage(patterns: readonly string[], path = location.pathname): boolean {
  return patterns.some((pattern) => fitsPattern(path.toLowerCase(), pattern.toLowerCase().split('*')));
}
