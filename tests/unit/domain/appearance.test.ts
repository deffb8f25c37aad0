import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_APPEARANCE, parseAppearance, rootAttributes } from '@/domain/appearance.ts';

describe('the appearance of pages', () => {
  it('has the night theme from 22:00 to 6:00, else follows the system', () => {
    const themes = Array.from(
      { length: 24 },
      (_, hour) => rootAttributes(DEFAULT_APPEARANCE, hour).theme,
    );
    const night = themes.flatMap((theme, hour) => (theme === 'night' ? [hour] : []));
    expect(night).toEqual([0, 1, 2, 3, 4, 5, 22, 23]);
    expect(new Set(themes)).toEqual(new Set(['night', null]));
  });

  it.each(['light', 'dark', 'night'] as const)(
    'stays %s at every hour once that theme is chosen',
    (theme) => {
      for (let hour = 0; hour < 24; hour++) {
        expect(rootAttributes({ ...DEFAULT_APPEARANCE, theme }, hour).theme).toBe(theme);
      }
    },
  );

  it('is read from storage as it was stored', () => {
    const appearance = {
      ...DEFAULT_APPEARANCE,
      theme: 'night',
      textSize: 'larger',
      scene: 'leaves',
    } as const;
    expect(parseAppearance(JSON.stringify(appearance))).toEqual(appearance);
  });

  it('has defaults for everything that is missing or unknown', () => {
    expect(parseAppearance(null)).toEqual(DEFAULT_APPEARANCE);
    expect(parseAppearance('{')).toEqual(DEFAULT_APPEARANCE);
    expect(parseAppearance('{"theme":"neon","scene":"leaves"}')).toEqual({
      ...DEFAULT_APPEARANCE,
      scene: 'leaves',
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(parseAppearance(text)).toSorted()).toEqual(
          Object.keys(DEFAULT_APPEARANCE).toSorted(),
        );
      }),
    );
  });
});
