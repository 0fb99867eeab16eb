import { readdirSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { didYouMean, suggest, type Asset, type Problem } from '../content/index.js';

/** The images of a help folder that are there, relative to it, and what is wrong with any. */
export interface FoundImages {
  readonly images: readonly string[];
  readonly problems: readonly Problem[];
}

/** From so many bytes on an image is told, in bytes. */
const HEAVY = 1024 * 1024;

/** Bytes a second of a slow phone: 1.6 Mbit/s, the "slow 4G" by which Lighthouse judges a page. */
const SLOW = 1_600_000 / 8;

/** What cameras and drawing programs write, and most browsers do not show. */
const NOT_SHOWN = new Set(['.heic', '.heif', '.tif', '.tiff', '.psd', '.ai', '.eps', '.raw', '.dng', '.pdf']);

/** Looks on the disk for the images that articles show. */
export function findImages(folder: string, assets: readonly Asset[]): FoundImages {
  const images: string[] = [];
  const besides = new Map<string, readonly string[]>();
  const namesBeside = (path: string): readonly string[] => {
    const inside = dirname(path);
    const names = besides.get(inside) ?? namesIn(folder, inside);
    besides.set(inside, names);
    return names;
  };
  const problems: Problem[] = [];
  for (const { path, file, line } of assets) {
    const tell = (rule: string, message: string, remedy: string): void =>
      void problems.push({ severity: 'warning', file, line, rule, message, remedy });
    const found = statSync(join(folder, path), { throwIfNoEntry: false });
    if (!found?.isFile()) {
      tell('missing-image', `The image "${path}" is not in the help folder.`, wayOut(path, namesBeside));
      continue;
    }
    images.push(path);
    if (NOT_SHOWN.has(extname(path).toLowerCase()))
      tell('image-kind', `Most browsers do not show "${path}".`, 'Save it as JPEG, PNG or WebP, and name that file.');
    else if (found.size > HEAVY) {
      const [megabytes, seconds] = [(found.size / HEAVY).toFixed(1), Math.round(found.size / SLOW)];
      tell(
        'heavy-image',
        `"${path}" has ${megabytes} MB: with a slow connection it takes ${seconds} seconds to show.`,
        'Save it no wider than 1600 pixels, as JPEG or WebP.',
      );
    }
  }
  return { images, problems };
}

function wayOut(path: string, namesBeside: (path: string) => readonly string[]): string {
  if (path.includes('\\')) return `Write "${path.replaceAll('\\', '/')}": addresses have / between folders.`;
  return didYouMean(suggest(path, namesBeside(path)), 'Copy it there, or correct its path.');
}

/** What lies in a folder, relative to the help folder. */
function namesIn(folder: string, inside: string): string[] {
  try {
    return readdirSync(join(folder, inside)).map((name) => (inside === '.' ? name : `${inside}/${name}`));
  } catch {
    return [];
  }
}
