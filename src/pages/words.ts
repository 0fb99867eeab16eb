import { primaryLanguage, type Language } from '../model/index.js';

/** What static pages say beside the sentences that the elements say too. */
export interface Words {
  readonly skip: string;
  readonly youAreHere: string;
  readonly allQuestions: string;
  readonly allQuestionsHint: string;
  readonly otherLanguages: string;
  readonly until: (date: string) => string;
  readonly times: (zone: string) => string;
  readonly otherwise: string;
  readonly moved: string;
  readonly missing: string;
}

const WORDS = {
  en: {
    skip: 'Skip to the content',
    youAreHere: 'You are here',
    allQuestions: 'All questions on one page',
    allQuestionsHint: 'Find a word here with your browser: Ctrl+F, or “Find in page” in its menu.',
    otherLanguages: 'Other languages',
    until: (date) => `Until ${date}`,
    times: (zone) => `Times: ${zone}`,
    otherwise: 'On these days it is different',
    moved: 'This page has moved:',
    missing: 'There is no page here.',
  },
  de: {
    skip: 'Zum Inhalt springen',
    youAreHere: 'Sie sind hier',
    allQuestions: 'Alle Fragen auf einer Seite',
    allQuestionsHint: 'Ein Wort finden Sie hier mit Ihrem Browser: Strg+F, oder „Auf Seite suchen“ in seinem Menü.',
    otherLanguages: 'Andere Sprachen',
    until: (date) => `Bis ${date}`,
    times: (zone) => `Zeiten: ${zone}`,
    otherwise: 'An diesen Tagen ist es anders',
    moved: 'Diese Seite ist umgezogen:',
    missing: 'Hier ist keine Seite.',
  },
  it: {
    skip: 'Vai al contenuto',
    youAreHere: 'Lei è qui',
    allQuestions: 'Tutte le domande in una pagina',
    allQuestionsHint: 'Qui può trovare una parola con il browser: Ctrl+F, oppure «Trova nella pagina» nel menu.',
    otherLanguages: 'Altre lingue',
    until: (date) => `Fino al ${date}`,
    times: (zone) => `Orari: ${zone}`,
    otherwise: 'In questi giorni è diverso',
    moved: 'Questa pagina si è spostata:',
    missing: 'Qui non c’è nessuna pagina.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The words of a language, or the English ones; `spoken` is the language they are in. */
export function wordsIn(language: Language): { readonly words: Words; readonly spoken: Language } {
  const primary = primaryLanguage(language);
  if (primary === 'de' || primary === 'it') return { words: WORDS[primary], spoken: language };
  return { words: WORDS.en, spoken: primary === 'en' ? language : 'en' };
}
