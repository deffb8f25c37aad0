import { readFileSync } from 'node:fs';
import { converter, wcagContrast, wcagLuminance } from 'culori';
import { describe, expect, it } from 'vitest';

const sheet = (path: string) =>
  readFileSync(new URL(`../../../components/${path}`, import.meta.url), 'utf8');

type Tokens = Record<string, string>;
type Theme = 'light' | 'dark' | 'night';

const THEMES: Theme[] = ['light', 'dark', 'night'];
const PHASES = ['dawn', 'day', 'dusk', 'night'];
const GROUNDS = ['--paper', '--card', '--sunken', '--care'];
const TEXTS = ['--ink', '--ink-soft', '--accent'];

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

/** The color of a token, even if it is that of another one. */
function colorOf(set: Tokens, name: string): string | undefined {
  const other = /^var\((--[\w-]+)\)$/.exec(set[name] ?? '')?.[1];
  return other ? colorOf(set, other) : set[name];
}

/** A color as a screen shows it: one it cannot show is brought into its range first. */
function shown(color = '') {
  const rgb = converter('rgb')(color);
  if (!rgb) throw new Error(`Not a color: ${color}`);
  const within = (part: number) => Math.min(1, Math.max(0, part));
  return { ...rgb, r: within(rgb.r), g: within(rgb.g), b: within(rgb.b) };
}

const ratio = (a: string | undefined, b: string | undefined) => wcagContrast(shown(a), shown(b));

const tokens = sheet('theme/tokens.css');
const scenes = sheet('scene/scene-colors.css');
/** The rules for those who ask for more contrast, as they stand after the others. */
const more = /@media \(prefers-contrast: more\) \{\n([\s\S]*?)\n\}/.exec(tokens)?.[1] ?? '';
const withMore = `${tokens}\n${more.replaceAll(/^ {2}/gm, '')}`;

describe.each(THEMES)('the %s theme', (theme) => {
  const set = tokensOf(tokens, [`data-theme="${theme}"`], theme);

  it.each(GROUNDS.flatMap((ground) => TEXTS.map((text) => [text, ground])))(
    'has text %s on %s at 7:1',
    (text, ground) => {
      expect(ratio(set[text], set[ground])).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(['--paper', '--card', '--sunken'])('has borders of controls on %s at 3:1', (ground) => {
    expect(ratio(set['--edge'], set[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each(PHASES)('has the words of a new tab at 7:1 on every color of a scene at %s', (phase) => {
    const colors = tokensOf(scenes, [`data-theme="${theme}"`, `data-phase="${phase}"`], theme);
    const literal = Object.entries(colors).filter(([, color]) => color.startsWith('oklch('));
    const low = literal.filter(([, color]) => ratio(set['--ink'], color) < 7);
    expect(literal.length).toBeGreaterThanOrEqual(9);
    expect(low).toEqual([]);
  });

  it.each(PHASES)('has the edge of a control seen on every color of a scene at %s', (phase) => {
    const colors = tokensOf(scenes, [`data-theme="${theme}"`, `data-phase="${phase}"`], theme);
    const literal = Object.entries(colors).filter(([, color]) => color.startsWith('oklch('));
    const low = literal.filter(([, color]) => ratio(set['--accent'], color) < 3);
    expect(low).toEqual([]);
  });
});

describe.each(THEMES)('the %s theme where more contrast is asked for', (theme) => {
  const plain = tokensOf(tokens, [`data-theme="${theme}"`], theme);
  const set = tokensOf(withMore, [`data-theme="${theme}"`], theme);
  const between = (text: string, ground: string, of = set) =>
    ratio(colorOf(of, text), colorOf(of, ground));
  /** The night stays dim: it has less to give. */
  const least = theme === 'night' ? 8.5 : 10;

  it.each(GROUNDS.flatMap((ground) => TEXTS.map((text) => [text, ground] as const)))(
    'has more of it for text %s on %s',
    (text, ground) => {
      expect(between(text, ground)).toBeGreaterThanOrEqual(least);
      expect(between(text, ground)).toBeGreaterThan(between(text, ground, plain));
    },
  );

  it.each(GROUNDS)('has the edges of controls and boxes on %s at 4.5:1', (ground) => {
    for (const edge of ['--edge', '--line', '--rim']) {
      expect(between(edge, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has a thicker ring around what has the focus', () => {
    expect(Number.parseFloat(set['--ring'] ?? '')).toBeGreaterThan(
      Number.parseFloat(plain['--ring'] ?? ''),
    );
  });
});

describe('the night where more contrast is asked for', () => {
  it('has nothing brighter than half of what a white page gives', () => {
    const set = tokensOf(withMore, ['data-theme="night"'], 'night');
    const colors = [...GROUNDS, ...TEXTS, '--line', '--edge', '--rim'];
    const bright = colors.filter((name) => wcagLuminance(shown(colorOf(set, name))) >= 0.5);
    expect(bright).toEqual([]);
  });
});
