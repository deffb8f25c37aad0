import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneFor } from '@/domain/scene/draw.ts';
import { MOTIFS, PHASES, phaseOf, type Scene, type SceneElement } from '@/domain/scene/scene.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
const HUGE = { width: 2560, height: 1080 };
const FIRST = Temporal.PlainDate.from('2026-01-01');
const YEAR = Array.from({ length: 366 }, (_, day) => FIRST.add({ days: day }));

const all = (elements: readonly SceneElement[]): SceneElement[] =>
  elements.flatMap((each) => [each, ...all(each.children)]);
const markupOf = ({ elements }: Scene) => {
  const write = ({ tag, attributes, children }: SceneElement): string => {
    const texts = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<${tag}${texts.join('')}>${children.map(write).join('')}</${tag}>`;
  };
  return elements.map(write).join('');
};
/** The points at which the steps of the shapes of a scene end. Steps are relative. */
const pointsOf = (path: string) => {
  let [x, y] = [0, 0];
  const points: [number, number][] = [];
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const [dx = 0, dy = 0] = numbers.slice(-2);
    if (letter === 'M') [x, y] = [dx, dy];
    else if ('lqcs'.includes(letter)) [x, y] = [x + dx, y + dy];
    points.push([x, y]);
  }
  return points;
};

describe('a scene', () => {
  it('is the same for the same date and size', () => {
    const date = Temporal.PlainDate.from('2026-11-24');
    expect(sceneFor(date, WIDE)).toEqual(sceneFor(date, WIDE));
  });

  it('is different each day, and each motif has its turn', () => {
    const drawn = YEAR.map((date) => markupOf(sceneFor(date, WIDE)));
    expect(new Set(drawn).size).toBe(YEAR.length);
    const firstWeek = drawn.slice(0, MOTIFS.length);
    const motifs = MOTIFS.map((motif, days) =>
      markupOf(sceneFor(FIRST.add({ days }), WIDE, motif)),
    );
    expect(new Set(firstWeek.map((each) => each.length)).size).toBe(MOTIFS.length);
    expect(new Set(motifs).size).toBe(MOTIFS.length);
  });

  it.each([WIDE, PHONE, HUGE])(
    'has under 4 KB of paths and at most 60 elements: $width px',
    (size) => {
      for (const date of YEAR) {
        const elements = all(sceneFor(date, size).elements);
        const bytes = elements.reduce(
          (sum, { attributes }) => sum + (attributes.d?.length ?? 0),
          0,
        );
        expect(bytes).toBeLessThan(4096);
        expect(elements.filter(({ tag }) => /path|circle|use/.test(tag)).length).toBeLessThan(60);
      }
    },
  );

  it('has only numbers in its paths, at any date and size', () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    const size = fc.record({
      width: fc.integer({ min: 200, max: 5_120 }),
      height: fc.integer({ min: 200, max: 2_880 }),
    });
    fc.assert(
      fc.property(days, size, fc.constantFrom(...MOTIFS), (after, each, motif) => {
        const date = Temporal.PlainDate.from('2026-01-01').add({ days: after });
        const markup = markupOf(sceneFor(date, each, motif));
        expect(markup).not.toMatch(/NaN|undefined|Infinity/);
        for (const { attributes } of all(sceneFor(date, each, motif).elements)) {
          if (attributes.d) expect(attributes.d).toMatch(/^[MlqcshvzZ\d .-]+$/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes every color from the style sheet', () => {
    for (const motif of MOTIFS) {
      for (const { attributes } of all(sceneFor(FIRST, WIDE, motif).elements)) {
        for (const name of ['fill', 'stroke', 'stop-color']) {
          if (attributes[name])
            expect(attributes[name]).toMatch(/^(?:var\(|color-mix\(in oklab,|url\(#scene-|none)/);
        }
      }
    }
  });

  it('grows no leaf or blade of grass into the words', () => {
    for (const date of YEAR) {
      for (const motif of ['leaves', 'grass'] as const) {
        const { elements } = sceneFor(date, WIDE, motif);
        const paths = all(elements).flatMap(({ tag, attributes }) =>
          tag === 'path' ? [attributes.d ?? ''] : [],
        );
        // The first path is the ground.
        for (const [x, y] of paths.slice(1).flatMap(pointsOf)) {
          const isInWords = x > 330 && x < 950 && y > 160 && y < 600;
          expect(isInWords, `${motif} on ${date}: ${x}, ${y}`).toBe(false);
        }
      }
    }
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
