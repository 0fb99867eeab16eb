/** What a refusal of the operating system means, and what to do about it; `path` is the file or folder that it is about. */
const MEANINGS: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: () => 'There is no room left on the disk. Make some, and type it again.',
  EDQUOT: () => 'There is no room left for you on the disk. Make some, and type it again.',
  EACCES: (path) => `You may not read or write ${path}. Ask for the right to, or name another place.`,
  EPERM: (path) => `You may not read or write ${path}. Ask for the right to, or name another place.`,
  EROFS: (path) => `${path} lies where nothing can be written. Name another place.`,
  EEXIST: (path) => `${path} is a file, and a folder is needed there. Name another place.`,
  ENOTDIR: (path) => `A part of ${path} is a file, and a folder is needed there. Name another place.`,
  EISDIR: (path) => `${path} is a folder, and a file is needed there.`,
  ENOENT: (path) => `${path} cannot be found or made. Look whether it was moved meanwhile.`,
  EMFILE: () => 'Too many files are open at once. Close other programs, and type it again.',
};

/** An error of the operating system in words for whoever typed the command; undefined for any other error. */
export function saySystemError(error: Error): string | undefined {
  if (!('syscall' in error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? `"${error.path}"` : 'a file or folder';
  return Object.hasOwn(MEANINGS, error.code) ? MEANINGS[error.code]?.(path) : undefined;
}
