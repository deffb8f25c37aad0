import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_APPEARANCE, parseAppearance, rootAttributes } from '@/domain/appearance.ts';

describe('the look of the pages', () => {
  it('is the night’s from 22:00 to 06:00, and the system’s else', () => {
    const themes = Array.from(
      { length: 24 },
      (_, hour) => rootAttributes(DEFAULT_APPEARANCE, hour).theme,
    );
    const night = themes.flatMap((theme, hour) => (theme === 'night' ? [hour] : []));
    expect(night).toEqual([0, 1, 2, 3, 4, 5, 22, 23]);
    expect(new Set(themes)).toEqual(new Set(['night', null]));
  });

  it.each(['light', 'dark', 'night'] as const)(
    'stays %s at every hour when she says so',
    (theme) => {
      for (let hour = 0; hour < 24; hour++) {
        expect(rootAttributes({ ...DEFAULT_APPEARANCE, theme }, hour).theme).toBe(theme);
      }
    },
  );

  it('comes back from storage as it was kept', () => {
    const appearance = {
      ...DEFAULT_APPEARANCE,
      theme: 'night',
      textSize: 'larger',
      scene: 'leaves',
    } as const;
    expect(parseAppearance(JSON.stringify(appearance))).toEqual(appearance);
  });

  it('is the default one for anything that is not understood', () => {
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
