/** What an editor may choose from. The compiler checks it; in a page that shows a compiled pack nothing does, so none loads it. */
export const COMPLEXITIES = ['low', 'medium', 'high'] as const;

export const NOTICE_TONES = ['info', 'warning', 'urgent'] as const;

/** What happens in a conversation that a bot's reply can be written for. */
export const OCCASIONS = [
  'greeting',
  'thanks',
  'goodbye',
  'who-are-you',
  'wants-person',
  'no-answer',
  'still-no-answer',
  'answer',
  'suggestions',
  'flow-start',
  'not-a-choice',
  'distress',
  'distress-quiet',
  'outside-hours',
  'callback-waiting',
  'callback-declined',
  'solved',
  'not-solved',
  'back-again',
  'back-often',
] as const;
