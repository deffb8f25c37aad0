/** How the pages look: what she has chosen, as the marks on the page that the style sheets read. */
import { MOTIFS, type Motif, type Phase, phaseOf } from './scene/scene.ts';

export const THEMES = ['auto', 'light', 'dark', 'night'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export const TYPEFACES = ['serif', 'sans', 'readable'] as const;
export const MOTIONS = ['system', 'still'] as const;
/** Another one each day, always the same, or only the colors of the hour. */
export const SCENES = ['daily', ...MOTIFS, 'plain'] as const;

export type Look = {
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
  search: boolean;
  /** A row of links on a new tab. */
  shortcuts: boolean;
};

export const DEFAULT_LOOK: Look = {
  theme: 'auto',
  textSize: 'normal',
  typeface: 'serif',
  scene: 'daily',
  motion: 'system',
  clock: false,
  name: '',
  search: false,
  shortcuts: false,
};

export const LONGEST_NAME = 40;

const oneOf = (allowed: readonly string[]) => (value: unknown) =>
  allowed.some((known) => known === value);
const isBoolean = (value: unknown) => typeof value === 'boolean';

const IS_ALLOWED: { [K in keyof Look]: (value: unknown) => boolean } = {
  theme: oneOf(THEMES),
  textSize: oneOf(TEXT_SIZES),
  typeface: oneOf(TYPEFACES),
  scene: oneOf(SCENES),
  motion: oneOf(MOTIONS),
  clock: isBoolean,
  name: (value) => typeof value === 'string' && value.length <= LONGEST_NAME,
  search: isBoolean,
  shortcuts: isBoolean,
};

/** Data attributes of the root element; null: not there. */
export type Marks = {
  theme: 'light' | 'dark' | 'night' | null;
  phase: Phase;
  size: 'large' | 'larger' | null;
  typeface: 'sans' | 'readable' | null;
  motion: 'still' | null;
  clock: '' | null;
  search: '' | null;
  shortcuts: '' | null;
};

/**
 * The marks of a look.
 * @param hour local, 0 to 23
 */
export function marksOf(look: Look, hour: number): Marks {
  const phase = phaseOf(hour);
  const auto = phase === 'night' ? 'night' : null;
  const present = (shown: boolean) => (shown ? '' : null);
  return {
    theme: look.theme === 'auto' ? auto : look.theme,
    phase,
    size: look.textSize === 'normal' ? null : look.textSize,
    typeface: look.typeface === 'serif' ? null : look.typeface,
    motion: look.motion === 'system' ? null : look.motion,
    clock: present(look.clock),
    search: present(look.search),
    shortcuts: present(look.shortcuts),
  };
}

/** A stored value as a look, with what is missing or not understood as by default. Never throws. */
export function lookOf(value: unknown): Look {
  if (typeof value !== 'object' || value === null) return DEFAULT_LOOK;
  const known = Object.entries(value).filter(
    ([name, one]) => Object.hasOwn(IS_ALLOWED, name) && IS_ALLOWED[name as keyof Look](one),
  );
  return { ...DEFAULT_LOOK, ...Object.fromEntries(known) };
}

/** The stored text as a look. Never throws. */
export function parseLook(stored: string | null): Look {
  try {
    return lookOf(JSON.parse(stored ?? 'null'));
  } catch {
    return DEFAULT_LOOK;
  }
}
