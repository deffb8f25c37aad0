/** How the pages look: what she has chosen, as the marks on the page that the style sheets read. */
import { MOTIFS, type Motif, type Phase, phaseOf } from './scene/scene.ts';

export const THEMES = ['auto', 'light', 'dark', 'night'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export const TYPEFACES = ['serif', 'sans', 'readable'] as const;
export const MOTIONS = ['system', 'still'] as const;
/** Another one each day, always the same, or only the colors of the hour. */
export const SCENES = ['daily', ...MOTIFS, 'plain'] as const;

export type Appearance = {
  /** auto: the night's from 22:00 to 06:00, else the system's light or dark. */
  theme: (typeof THEMES)[number];
  textSize: (typeof TEXT_SIZES)[number];
  /** serif: Scripture in serifs, the rest without. readable: all in a face made for easier reading. */
  typeface: (typeof TYPEFACES)[number];
  scene: 'daily' | Motif | 'plain';
  /** system: as the system asks. still: nothing moves. */
  motion: (typeof MOTIONS)[number];
  /** The time on a new tab. */
  clock: boolean;
  /** For a short hello on a new tab; "" for none. */
  name: string;
  /** A search box on a new tab. */
  webSearch: boolean;
  /** A row of links on a new tab. */
  links: boolean;
};

export const DEFAULT_APPEARANCE: Appearance = {
  theme: 'auto',
  textSize: 'normal',
  typeface: 'serif',
  scene: 'daily',
  motion: 'system',
  clock: false,
  name: '',
  webSearch: false,
  links: false,
};

export const MAX_NAME_LENGTH = 40;

const oneOf = (allowed: readonly string[]) => (value: unknown) =>
  allowed.some((known) => known === value);
const isBoolean = (value: unknown) => typeof value === 'boolean';

const IS_ALLOWED: { [K in keyof Appearance]: (value: unknown) => boolean } = {
  theme: oneOf(THEMES),
  textSize: oneOf(TEXT_SIZES),
  typeface: oneOf(TYPEFACES),
  scene: oneOf(SCENES),
  motion: oneOf(MOTIONS),
  clock: isBoolean,
  name: (value) => typeof value === 'string' && value.length <= MAX_NAME_LENGTH,
  webSearch: isBoolean,
  links: isBoolean,
};

/** Data attributes of the root element; null: not there. */
export type RootAttributes = {
  theme: 'light' | 'dark' | 'night' | null;
  phase: Phase;
  size: 'large' | 'larger' | null;
  typeface: 'sans' | 'readable' | null;
  motion: 'still' | null;
  clock: '' | null;
  webSearch: '' | null;
  links: '' | null;
};

/**
 * The marks of a look.
 * @param hour local, 0 to 23
 */
export function rootAttributes(appearance: Appearance, hour: number): RootAttributes {
  const phase = phaseOf(hour);
  const auto = phase === 'night' ? 'night' : null;
  const present = (shown: boolean) => (shown ? '' : null);
  return {
    theme: appearance.theme === 'auto' ? auto : appearance.theme,
    phase,
    size: appearance.textSize === 'normal' ? null : appearance.textSize,
    typeface: appearance.typeface === 'serif' ? null : appearance.typeface,
    motion: appearance.motion === 'system' ? null : appearance.motion,
    clock: present(appearance.clock),
    webSearch: present(appearance.webSearch),
    links: present(appearance.links),
  };
}

/** A stored value as a look, with what is missing or not understood as by default. Never throws. */
export function validAppearance(value: unknown): Appearance {
  if (typeof value !== 'object' || value === null) return DEFAULT_APPEARANCE;
  const known = Object.entries(value).filter(
    ([name, one]) => Object.hasOwn(IS_ALLOWED, name) && IS_ALLOWED[name as keyof Appearance](one),
  );
  return { ...DEFAULT_APPEARANCE, ...Object.fromEntries(known) };
}

/** The stored text as a look. Never throws. */
export function parseAppearance(stored: string | null): Appearance {
  try {
    return validAppearance(JSON.parse(stored ?? 'null'));
  } catch {
    return DEFAULT_APPEARANCE;
  }
}
