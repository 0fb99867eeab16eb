import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';

/** Whether a path is that of a folder, or lies in it; links are followed, and neither need be there yet. */
export function liesIn(path: string, folder: string): boolean {
  const way = relative(real(folder), real(path));
  return way === '' || (!isAbsolute(way) && way.split(/[\\/]/)[0] !== '..');
}

/** A path with the links in that part of it that is there followed. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(real(parent), basename(path));
}
