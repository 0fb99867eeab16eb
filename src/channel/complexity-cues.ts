/** Why a problem counts as simple or complex. */
export type ComplexityReason =
  | 'several-facts'
  | 'order-numbers'
  | 'amounts-and-dates'
  | 'several-problems'
  | 'several-parties'
  | 'own-case'
  | 'general-question'
  | 'long-story'
  | 'at-stake'
  | 'said-by-editor';

/** One thing that makes a problem simpler (negative) or harder. */
export interface ComplexityCue {
  readonly reason: ComplexityReason;
  readonly weight: number;
  /** More than this many count no more. */
  readonly most: number;
  /** `text` is in lower case. */
  readonly count: (text: string) => number;
}

/**
 * Words by language, as stems: `versicher` also finds `Versicherung`. All languages are looked for at once, as people
 * mix them; no stem here means something else in another of the languages.
 */
const WORDS = {
  /** Third parties with a say of their own. */
  parties: [
    'insur landlord tenant solicitor lawyer police court bank hospital surgeon doctor reseller surveyor fitter council embassy visa employer guarantor loss_adjuster ex-wife dementia executor gp pharmacist',
    'versicher vermieter mieter anwalt anwält polizei gericht bank krankenhaus klinik arzt ärzt gutacht spedition jobcenter behörde arbeitgeber inkasso mahnung notar steuerberat erb betreuer finanzamt hausverwalt',
    'assicura proprietario inquilino avvocato polizia carabinieri tribunale banca ospedale medico dottor perito comune datore notaio commercialista erede asl successione agenzia vigili officina patronato',
  ],
  /** What a person's life hangs on: these need somebody who may leave the script. */
  stakes: [
    'died stolen scam fraud evict ransom identity stalk injur falls crying furious panic upset ashamed scared wits in_bits custody merge splitting scholarship benefit hearing appeal',
    'gestorben verstorben gestohlen betrug betrogen räumung gepfändet pfändung todkrank eingeschläfert sturz verzweifel angst weine heule tränen trennung scheidung nervlich fertig_mit unfall haftet haftung widerspruch',
    'mancata morto morta rubato rubata truffa sfratto clonata intervento frattura paura piang pezzi malissimo disperat separat penale ricorso sinistro franchigia risarcimento',
  ],
  /** One's own order, account, device: somebody must look it up. */
  ownCase: [
    "charged billed invoice missing wrong error invalid expired cracked broken where_is_my didn't wasn't hasn't never_came lost left_a says_no my_booking my_order my_points refund cancelled deposit claim",
    'abgebucht berechnet rechnung fehlt fehler falsch kaputt defekt kommt_nicht geht_nicht funktioniert_nicht nicht_angekommen storniert gutschrift erstattung verloren vergessen_im meine_bestellung doppelt zugestellt gesperrt reklam beschädigt gebrochen',
    'addebit fattura manca mancano errore sbagliat rott_ crepat non_va non_funziona non_arriv non_sono_mai_arriv annullat rimborso pagato scalato perso bloccat non_compare non_si_collega dice_consegnato doppi',
  ],
  /** One more thing, and who says what. */
  more: [
    'and_also on_top_of as_well besides then_the instead but_then now_the in_the_meantime plus_ says_the one_says another',
    'außerdem zusätzlich dazu_kommt obendrein und_dann jetzt_soll stattdessen gleichzeitig inzwischen einerseits weder sowie und_auch',
    'inoltre in_più anche_il e_poi invece intanto però_ nel_frattempo oltre_a e_ora un_altr',
  ],
  /** A question that has the same answer for everybody. */
  general: [
    "how_do_i how_long do_you do_u are_you are_ye can_i can_you can_he can_we is_there what's_the whats_the does_the where's_the where_do where_can do_i_need do_we how_many which_bin can_the do_we_pay does_it",
    'wie_lange wie_lang kann_man kann_ich wo_find wo_kann ab_wieviel ab_wann bis_wann gibt_es gibts habt_ihr haben_sie ist_die darf_ma darf_ich wie_krieg wie_viel wieviel in_welchem welche wie_kann wo_ist_der braucht_man muss_ich',
    'come_cambio come_si come_faccio come_posso dove_tolgo dove_vado dove_trovo entro_quant entro_quando che_documenti si_può si_possono siete_aperti a_che_ora quando_scade avete_ basta_che c_è_un fate_ posso_pag quanto_costa spedite',
  ],
} as const;

const count = (pattern: RegExp) => (text: string) => text.match(pattern)?.length ?? 0;

/** How many different words of a table a text has; `_` stands for a blank or an apostrophe. */
function countOf(table: readonly string[]): ComplexityCue['count'] {
  const words = table
    .join(' ')
    .split(' ')
    .map((word) => word.replaceAll('_', "[\\s'’]"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'gu');
  return (text) => new Set(text.match(pattern)).size;
}

/** Commas, full stops and the like: each begins something new. */
const facts = count(/[,;:–]|[.?!] |\n| (?:and|und|e|but|aber|ma|plus|più) /g);
const length = count(/[\p{L}\p{N}]+/gu);
const general = countOf(WORDS.general);
const NUMERALS = [
  'two three four five six seven eight nine ten eleven several both',
  'zwei drei vier fünf sechs sieben acht neun zehn elf mehrere beide',
  'due tre quattro cinque sei_ sette otto nove dieci undici diversi entrambi',
];

/** What people ask in the end counts most: long stories often end in a short question. */
function lastSentence(text: string): string {
  return (
    text
      .trim()
      .split(/[.!?\n]\s+/)
      .at(-1) ?? text
  );
}

/** The table that is walked. How the weights were found, and how well they do, is in test/channel/complexity/README.md. */
export const COMPLEXITY_CUES: readonly ComplexityCue[] = [
  { reason: 'several-facts', weight: 0.9, most: 6, count: facts },
  // What is told besides does not make a problem harder.
  { reason: 'long-story', weight: -2, most: 4, count: (text) => Math.floor(length(text) / 25) },
  { reason: 'order-numbers', weight: 0.3, most: 3, count: count(/(?<![\p{L}\p{N}])[a-z]{0,4}[-#]?\d{3,}(?![.,]\d)/gu) },
  { reason: 'amounts-and-dates', weight: 0.5, most: 4, count: count(/\d+(?:[.,:]\d+)*/g) },
  { reason: 'amounts-and-dates', weight: 0.5, most: 3, count: countOf(NUMERALS) },
  { reason: 'several-parties', weight: 1.6, most: 4, count: countOf(WORDS.parties) },
  { reason: 'at-stake', weight: 2.2, most: 2, count: countOf(WORDS.stakes) },
  { reason: 'own-case', weight: 1, most: 3, count: countOf(WORDS.ownCase) },
  { reason: 'several-problems', weight: 0.4, most: 3, count: countOf(WORDS.more) },
  { reason: 'general-question', weight: -0.5, most: 2, count: general },
  { reason: 'general-question', weight: -0.9, most: 1, count: (text) => general(lastSentence(text)) },
  { reason: 'general-question', weight: -0.4, most: 1, count: (text) => (text.trim().endsWith('?') ? 1 : 0) },
];
