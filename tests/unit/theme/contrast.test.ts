import { readFileSync } from 'node:fs';
import { converter, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';

const sheet = (path: string) =>
  readFileSync(new URL(`../../../components/${path}`, import.meta.url), 'utf8');

type Tokens = Record<string, string>;
type Theme = 'light' | 'dark' | 'night';

const THEMES: Theme[] = ['light', 'dark', 'night'];
const PHASES = ['dawn', 'day', 'dusk', 'night'];

/** What `:root` with these attributes sets, in the order of the rules. */
function tokensOf(css: string, attributes: readonly string[], theme: Theme): Tokens {
  const found: Tokens = {};
  for (const [, selector = '', body = ''] of css.matchAll(/^(:root[^{]*)\{([^}]*)\}/gm)) {
    const wanted = [...selector.matchAll(/\[([^\]]+)\]/g)].map(([, attribute]) => attribute ?? '');
    if (!wanted.every((attribute) => attributes.includes(attribute))) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
      const pair = /^light-dark\((oklch\([^)]+\)), (oklch\([^)]+\))\)$/.exec(value);
      found[name] = pair ? ((theme === 'light' ? pair[1] : pair[2]) ?? '') : value;
    }
  }
  return found;
}

/** The ratio as a screen shows it: colors it cannot show are brought into its range first. */
function ratio(a: string | undefined, b: string | undefined): number {
  const shown = (color = '') => {
    const rgb = converter('rgb')(color);
    if (!rgb) throw new Error(`Not a color: ${color}`);
    const within = (part: number) => Math.min(1, Math.max(0, part));
    return { ...rgb, r: within(rgb.r), g: within(rgb.g), b: within(rgb.b) };
  };
  return wcagContrast(shown(a), shown(b));
}

const tokens = sheet('theme/tokens.css');
const scenes = sheet('scene/scene-colors.css');

describe.each(THEMES)('the %s theme', (theme) => {
  const set = tokensOf(tokens, [`data-theme="${theme}"`], theme);

  it.each(
    ['--paper', '--card', '--sunken', '--care'].flatMap((ground) =>
      ['--ink', '--ink-soft', '--accent'].map((text) => [text, ground]),
    ),
  )('has text %s on %s at 7:1', (text, ground) => {
    expect(ratio(set[text], set[ground])).toBeGreaterThanOrEqual(7);
  });

  it.each(['--paper', '--card', '--sunken'])('has borders of controls on %s at 3:1', (ground) => {
    expect(ratio(set['--edge'], set[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each(PHASES)('has the words of a new tab at 7:1 on every color of a scene at %s', (phase) => {
    const colors = tokensOf(scenes, [`data-theme="${theme}"`, `data-phase="${phase}"`], theme);
    const low = Object.entries(colors).filter(([, color]) => ratio(set['--ink'], color) < 7);
    expect(Object.keys(colors)).toHaveLength(7);
    expect(low).toEqual([]);
  });

  it.each(PHASES)('has the edge of a control seen on every color of a scene at %s', (phase) => {
    const colors = tokensOf(scenes, [`data-theme="${theme}"`, `data-phase="${phase}"`], theme);
    const low = Object.entries(colors).filter(([, color]) => ratio(set['--accent'], color) < 3);
    expect(low).toEqual([]);
  });
});
