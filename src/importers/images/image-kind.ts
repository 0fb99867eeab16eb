/** First bytes of the kinds of image that pages show, as Latin-1 text. */
const KINDS: readonly { readonly ending: string; readonly begins: RegExp }[] = [
  { ending: 'png', begins: /^\u0089PNG\r\n/ },
  { ending: 'jpg', begins: /^\u00ff\u00d8\u00ff/ },
  { ending: 'gif', begins: /^GIF8[79]a/ },
  { ending: 'webp', begins: /^RIFF[^]{4}WEBP/ },
  { ending: 'avif', begins: /^[^]{4}ftyp(?:avif|avis)/ },
];

/** A drawing that opens by itself would run what it holds. */
const ACTIVE = /<\s*(?:script|foreignobject|iframe|embed|object)\b|\son[a-z]+\s*=|javascript:|<!ENTITY/i;

/** The ending that tells what an image is, by its first bytes; undefined for what is none, or may do harm. */
export function imageEnding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const kind = KINDS.find(({ begins }) => begins.test(start));
  if (kind) return kind.ending;
  if (bytes.length > 2_000_000 || !/^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!--|svg|!doctype svg)/i.test(start))
    return undefined;
  const drawing = Buffer.from(bytes).toString('utf8');
  return /<svg[\s>]/i.test(drawing) && !ACTIVE.test(drawing) ? 'svg' : undefined;
}
