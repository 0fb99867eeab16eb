import { loadSentences, sayWindow } from '../../locales/index.js';
import { pageVisit } from '../../visit/index.js';
import { pageSettings } from '../shared/page-settings.js';

/** Tells the launcher what to say of a promised call: a few words, or undefined when there is none (any more). */
export function watchPromise(launcher: HTMLElement, say: (words: string | undefined) => void): void {
  const settings = pageSettings(launcher);
  if (settings === undefined) return;
  const visit = pageVisit(settings);
  const update = async (): Promise<void> => {
    const { callback, language } = visit.state;
    const sentences = await loadSentences(language);
    if (callback.kind !== 'booked') return say(undefined);
    const { ticket } = callback;
    if (ticket.state === 'promised') say(sentences.promised(sayWindow(ticket.window, Date.now(), language)));
    else if (ticket.state === 'calling') say(sentences.calling(ticket.agent));
    else if (ticket.state === 'done' && ticket.feelingAfter === undefined) say(sentences.howDoYouFeel);
    else say(undefined);
  };
  visit.subscribe(() => void update());
  visit.prepare('promise');
  void update();
}
