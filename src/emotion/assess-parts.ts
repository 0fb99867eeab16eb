import type { Cue, Reading } from '../model/index.js';
import { assess } from './assess.js';
import { isManner } from './manners.js';
import type { MessagePart } from './parts-by-language.js';

/**
 * The reading of a message whose parts are in several languages. The part with the highest reading leads: the cues of the
 * others are added to it, each with the language whose table knows it, so that it stays true that the intensity is where the
 * leading table starts plus what the cues add. Manners of telling are those of the leading part. One part is read as {@link assess} reads it. Never throws.
 */
export function assessParts(parts: readonly MessagePart[]): Reading {
  const readings = parts.map(({ lexicon, text }) => assess(text, lexicon));
  const lead = readings.reduce<Reading | undefined>(
    (best, reading) => (best && best.intensity >= reading.intensity ? best : reading),
    undefined,
  );
  if (lead === undefined || readings.length === 1) return lead ?? assess('', []);
  const added = readings
    .filter((reading) => reading !== lead)
    .flatMap(({ cues, language }) =>
      cues.filter(({ category }) => !isManner(category)).map((cue): Cue => ({ ...cue, language })),
    );
  const more = added.reduce((sum, { contribution }) => sum + contribution, 0);
  return {
    ...lead,
    intensity: plusLogits(lead.intensity, more),
    cues: [...lead.cues, ...added].sort((a, b) => a.from - b.from || a.to - b.to),
  };
}

function plusLogits(intensity: number, logits: number): number {
  return 1 / (1 + Math.exp(-(Math.log(intensity / (1 - intensity)) + logits)));
}
