import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feelingCurve, visitIntensity } from '../../src/emotion/index.js';

const visit = (...intensities: number[]) =>
  feelingCurve(intensities.map((intensity, at) => ({ at, intensity, kind: intensity > 0.5 ? 'anger' : 'calm' })));

describe('how a contact felt', () => {
  it('nothing said: calm', () => {
    assert.deepEqual(feelingCurve([]), { points: [], peak: 0, end: 0, trend: 'steady', kind: 'calm' });
    assert.equal(visitIntensity(feelingCurve([])), 0);
  });

  it('turned round: the peak stays, the end is calm, the trend falls', () => {
    const { peak, end, trend, kind } = visit(0.9, 0.6, 0.1);
    assert.deepEqual({ peak, end, trend, kind }, { peak: 0.9, end: 0.1, trend: 'falling', kind: 'anger' });
  });

  it('slow build-up counts a little, and an outburst long ago hardly', () => {
    assert.equal(visitIntensity(visit(0.4)), 0.4);
    assert.ok(visitIntensity(visit(0.4, 0.4, 0.4)) > 0.45);
    assert.ok(visitIntensity(visit(0.4, 0.4, 0.4)) < 0.5);
    assert.ok(visitIntensity(visit(0.9, 0.1)) < 0.25);
    assert.ok(visitIntensity(visit(0.9, 0.9, 0.9, 1)) <= 1);
  });

  it('answers that failed count as messages full of anger do', () => {
    assert.equal(visitIntensity(visit(0.4), 0), 0.4);
    assert.ok(visitIntensity(visit(0.4, 0.4), 1) > 0.5);
    assert.ok(visitIntensity(visit(0.4), 1000) <= 1);
  });

  it('keeps what a hand-over can hold: 500 points, 200 characters each', () => {
    const long = Array.from({ length: 600 }, (_, at) => ({
      at,
      intensity: 0.2,
      kind: 'calm' as const,
      words: 'x'.repeat(300),
    }));
    const { points } = feelingCurve(long);
    assert.equal(points.length, 500);
    assert.equal(points[0]?.at, 100);
    assert.equal(points[0]?.words?.length, 200);
  });
});
