import { fold } from './fold.js';

/**
 * The small words that every sentence has, by language: what tells languages apart without their tables. Single letters
 * ("a", "è", the t of "can't") tell too little. Words that two languages share ("was", "die", "come") stand in both lists,
 * so that they tell nothing; so do loans ("to do") and content words of one that are small words of another ("fare", "hat").
 */
const FUNCTION_WORDS = {
  en: `the an this that these those is are am was were be been being have has had having im ive you youre your my we
    our us they them their she he his her him it its of to for with from at by on in into off and or but if when what where
    which who why how not no nobody nothing none do does did done dont doesnt didnt isnt wasnt cant cannot couldnt wont can
    could would should will must may there here just still again please thanks thank hello because about before after since
    until only very ever never anyone anything someone something any some more most much many than then too so all one two
    get got as out up down over me now yes come fare due hat male sale note die gift war art not den per in`,
  de: `der die das den dem des ein eine einen einem einer eines ich du er sie es wir ihr mich mir dich dir uns euch ihnen
    ihn ihm sein seine mein meine meinen meinem meiner dein deine ihre ihren ihrem unser unsere und oder aber wenn weil dass
    daß ob als wie wo wohin woher wann warum wieso was wer wen wem welche welcher welches welchen nicht kein keine keinen nie
    niemand nichts ist sind war waren bin bist sei hat habe haben hab hatte hatten wird werde werden wurde wurden worden kann
    kannst können konnte könnte muss muß müssen musste soll sollte will wollen möchte mag darf für mit von zu zum zur bei
    beim nach aus auf an am in im ins seit um über unter vor bis durch gegen ohne schon noch nur auch sehr mal immer wieder
    jetzt heute hier da dann denn doch so bitte danke man sich etwas alles alle mehr gibt geht not no to do out`,
  it: `il lo la gli le un uno una di da in con su per tra fra del dello della dell dei degli delle al allo alla all
    ai agli alle nel nello nella nei nelle sul sulla sui dal dallo dalla dai che chi cui non ed ma se come dove quando
    perché quanto quanti quale quali cosa qual sono sei siamo siete era erano ho hai ha abbiamo avete hanno avevo aveva
    mi ti ci vi si ne mio mia miei mie tuo tua suo sua suoi nostro nostra vostro vostra questo questa questi
    queste quello quella più anche ancora già sempre mai niente nulla nessuno solo stato stata stati fatto fare posso può
    puoi potete devo deve dovrei vorrei voglio grazie buongiorno salve ciao tutto tutta tutti tutte molto poco poi ora
    adesso qui qua così senza sto sta me te lui lei noi voi loro no due tre to do out`,
} as const;

/** Languages that can be told from each other by their small words. */
export const TOLD_APART = ['en', 'de', 'it'] as const;
export type ToldApart = (typeof TOLD_APART)[number];

/** For each small word the languages that have it. Made once, when it is first asked for. */
let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The languages that have this as one of their small words; undefined where none has. */
export function languagesOfWord(word: string): ReadonlySet<string> | undefined {
  known ??= languagesByWord();
  return known.get(fold(word, {}));
}

function languagesByWord(): ReadonlyMap<string, ReadonlySet<string>> {
  const languages = new Map<string, Set<string>>();
  for (const language of TOLD_APART)
    for (const word of FUNCTION_WORDS[language].split(/\s+/)) {
      const key = fold(word, {});
      const before = languages.get(key);
      if (before) before.add(language);
      else languages.set(key, new Set([language]));
    }
  return languages;
}
