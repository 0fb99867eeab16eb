import { bodyText } from '../../model/index.js';
import type { Exchange } from './customer.js';

/** `> words` and `< words  [rule]`, as in a chat. */
export function transcriptOf({ said, answers }: Exchange): string[] {
  return [
    `> ${said.text}`,
    ...answers.flatMap(({ body, rule, suggestions, choices, offers }) => [
      `< ${short(bodyText(body).replaceAll('\n', ' '))}  [${rule}]`,
      ...suggestions.map(({ id, title }) => `    · ${title}  [${id}]`),
      ...choices.map(({ label }) => `    ( ${label} )`),
      ...offers.map((offer) => `    ( ${offer} )`),
    ]),
  ];
}

/** Words as they fit into one line of a report. */
export function short(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
