import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseLanguagePack, parseManifest, type ChannelKind, type OpeningHours } from '../model/index.js';

/**
 * Opening hours of the first callback channel in a content pack on disk, else of the first telephone; undefined where
 * neither names any. `manifest` is the path of `pack.json`. Throws a PackError for what is not a pack, and the
 * system's error when a file is not there.
 */
export async function callbackHours(manifest: string): Promise<OpeningHours | undefined> {
  const { languages, defaultLanguage } = parseManifest(await readJsonFile(manifest), manifest);
  const pack = languages.find(({ language }) => language === defaultLanguage) ?? languages[0];
  if (pack === undefined) return undefined;
  const path = join(dirname(manifest), pack.href);
  const { channels } = parseLanguagePack(await readJsonFile(path), path);
  // People who answer the telephone are the people who call back.
  const hoursOf = (kind: ChannelKind) => channels.find((channel) => channel.kind === kind)?.hours;
  return hoursOf('callback') ?? hoursOf('phone');
}

async function readJsonFile(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
