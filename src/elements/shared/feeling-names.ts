import type { FeelingKind } from '../../model/index.js';

/** What a kind of feeling is called in the middle of a sentence: at the desk, and where anybody can try the reading. */
export const feelingNames = {
  en: {
    calm: 'calm',
    anger: 'anger',
    fear: 'fear',
    despair: 'despair',
    grief: 'grief',
    humiliation: 'humiliation',
    exhaustion: 'exhaustion',
    urgency: 'no time left',
  },
  de: {
    calm: 'ruhig',
    anger: 'Ärger',
    fear: 'Angst',
    despair: 'Verzweiflung',
    grief: 'Trauer',
    humiliation: 'Demütigung',
    exhaustion: 'Erschöpfung',
    urgency: 'keine Zeit mehr',
  },
  it: {
    calm: 'calma',
    anger: 'rabbia',
    fear: 'paura',
    despair: 'disperazione',
    grief: 'lutto',
    humiliation: 'umiliazione',
    exhaustion: 'sfinimento',
    urgency: 'senza più tempo',
  },
} satisfies Record<string, Record<FeelingKind, string>>;
