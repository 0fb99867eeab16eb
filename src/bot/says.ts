import type { Block } from '../model/index.js';

/** Plain text as the bot's words: a blank line begins a new paragraph. */
export function says(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((paragraph) => ({ kind: 'paragraph', children: [{ kind: 'text', text: paragraph }] }));
}
