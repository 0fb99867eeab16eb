/** Names of U+00A0–U+00FF in order (HTML 4, "Latin-1 entities"). */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED = new Map<string, string>([
  ...LATIN_1.split(' ').map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    euro: '€',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    trade: '™',
    larr: '←',
    uarr: '↑',
    rarr: '→',
    darr: '↓',
    harr: '↔',
    check: '✓',
    star: '☆',
    dagger: '†',
    permil: '‰',
    minus: '−',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '\u200e',
    rlm: '\u200f',
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
    Yuml: 'Ÿ',
    fnof: 'ƒ',
    tilde: '˜',
    ne: '≠',
    le: '≤',
    ge: '≥',
    infin: '∞',
    Tab: '\t',
    NewLine: '\n',
    colon: ':',
    lpar: '(',
    rpar: ')',
    sol: '/',
    num: '#',
  }),
]);

/**
 * Adds names to those that are known without it, which are those of ordinary texts. Node compiles with all there are; a
 * browser fetches the rest for a text that needs it ({@link needsMoreEntities}).
 */
export function knowEntities(table: string): void {
  if (NAMED.has('ClockwiseContourIntegral')) return;
  let codePoint = 0;
  for (const row of table.trim().split(/[;\n]/)) {
    const [code = '', ...names] = row.split(',');
    const [distance = 0, ...more] = code.split('_').map((digits) => Number.parseInt(digits, 36));
    codePoint += distance;
    for (const name of names) NAMED.set(name, String.fromCodePoint(codePoint, ...more));
  }
}

/** Whether a text holds a name that is not known yet. */
export function needsMoreEntities(text: string): boolean {
  return text.includes('&') && [...text.matchAll(/&([a-zA-Z]\w{1,31});/g)].some(([, name = '']) => !NAMED.has(name));
}

/** Replaces character references (`&amp;`, `&#8364;`, `&#x20ac;`); names that are not known stay as typed. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]\w{1,31}));/g, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED.get(name) ?? whole;
    return characterAt(typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/** Zero, surrogates and what lies beyond Unicode become the replacement character (CommonMark 0.31, 2.5). */
function characterAt(codePoint: number): string {
  const valid = codePoint > 0 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
  return valid ? String.fromCodePoint(codePoint) : '\ufffd';
}
