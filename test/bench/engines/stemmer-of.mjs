const NAMES = { en: 'english', de: 'german', it: 'italian' };

export async function stemmerOf(language) {
  return (await import(`@orama/stemmers/${NAMES[language]}`)).stemmer;
}
