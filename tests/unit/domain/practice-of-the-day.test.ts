import { practices } from 'virtual:content/en/cards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);

describe('practice of the day', () => {
  it('is another one on each of five days in a row', () => {
    const noon = at('2026-11-23T12:00');
    const week = [0, 1, 2, 3, 4].map((days) => practiceOfTheDay(practices, noon.add({ days })).id);
    expect(new Set(week).size).toBe(5);
  });

  it('is the same all day', () => {
    const morning = practiceOfTheDay(practices, at('2026-11-23T07:00'));
    expect(practiceOfTheDay(practices, at('2026-11-23T21:59'))).toBe(morning);
  });

  it('is never skin-to-skin between 22:00 and 7:00', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 800 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const now = at('2026-01-01T00:00').add({ minutes: minute });
        const night = now.hour >= 22 || now.hour < 7;
        const { id } = practiceOfTheDay(practices, now);
        expect(night && id === 'skin-to-skin').toBe(false);
      }),
    );
  });
});
