import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneFor } from '@/domain/scene/draw.ts';
import { MOST_SHAPES, MOTIFS, PHASES, phaseOf } from '@/domain/scene/scene.ts';

const YEAR = Array.from({ length: 366 }, (_, day) =>
  Temporal.PlainDate.from('2026-01-01').add({ days: day }).toString(),
);

describe('a scene', () => {
  it('is the same for the same date and hour', () => {
    expect(sceneFor('2026-11-24', 7)).toEqual(sceneFor('2026-11-24', 7));
  });

  it('is different each day', () => {
    const drawn = YEAR.map((date) => JSON.stringify(sceneFor(date, 12).shapes));
    expect(new Set(drawn).size).toBe(YEAR.length);
    const motifs = YEAR.map((date) => sceneFor(date, 12).motif);
    expect(motifs.every((motif, day) => motif !== motifs[day + 1])).toBe(true);
    expect(new Set(motifs)).toEqual(new Set(MOTIFS));
  });

  it('has under 4 KB of paths and no more shapes than the page has elements for', () => {
    for (const date of YEAR) {
      for (const hour of [3, 7, 12, 19]) {
        const { shapes } = sceneFor(date, hour);
        expect(shapes.length).toBeLessThanOrEqual(MOST_SHAPES);
        expect(shapes.map(({ path }) => path).join('').length).toBeLessThan(4096);
      }
    }
  });

  it('consists of path commands and whole numbers only', () => {
    const date = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 23 }), (day, hour) => {
        const { shapes } = sceneFor(day.toISOString().slice(0, 10), hour);
        for (const { path } of shapes) expect(path).toMatch(/^(?:[MCLQaZ]|-?\d+| )+$/);
      }),
    );
  });

  it('has each time of day', () => {
    const phases = Array.from({ length: 24 }, (_, hour) => phaseOf(hour));
    expect(new Set(phases)).toEqual(new Set(PHASES));
    expect([phases[5], phases[6], phases[21], phases[22]]).toEqual([
      'night',
      'dawn',
      'dusk',
      'night',
    ]);
  });
});
