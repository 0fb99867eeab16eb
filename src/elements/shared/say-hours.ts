import type { ChannelOption, Language } from '../../model/index.js';
import { sayClock, sayDay, type Sentences } from '../../locales/index.js';

/** When a channel is there, in one sentence and in the time of the reader. */
export function sayHours(option: ChannelOption, now: number, language: Language, say: Sentences): string {
  if (option.channel.hours === undefined) return say.alwaysOpen;
  if (option.open)
    return option.closesAt === undefined ? say.alwaysOpen : say.openNow(sayClock(option.closesAt, language));
  if (option.opensAt === undefined) return say.closed;
  return say.opens(`${sayDay(option.opensAt, now, language)}, ${sayClock(option.opensAt, language)}`);
}
