/** How pages look: the user's choices, and the attributes by which style sheets read them. */
import { MOTIFS, type Phase, phaseOf } from './scene/scene.ts';

export const THEMES = ['auto', 'light', 'dark', 'night'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export const TYPEFACES = ['serif', 'sans', 'readable'] as const;
export const MOTIONS = ['system', 'still'] as const;
/** `daily`: another motif each day. `plain`: only the colors of the time of day. */
export const SCENES = ['daily', ...MOTIFS, 'plain'] as const;

export type Appearance = {
  /** auto: the night theme at night, else light or dark as the system asks. */
  theme: (typeof THEMES)[number];
  textSize: (typeof TEXT_SIZES)[number];
  /** serif: for Scripture only. readable: everything in a typeface made for easier reading. */
  typeface: (typeof TYPEFACES)[number];
  scene: (typeof SCENES)[number];
  /** still: nothing moves. */
  motion: (typeof MOTIONS)[number];
  /** Whether a new tab shows the time. */
  clock: boolean;
  /** The name that a new tab greets, or "". */
  name: string;
  /** Whether a new tab has a search box. */
  webSearch: boolean;
  /** Whether a new tab has a row of links. */
  links: boolean;
  /** Whether letters press buttons: "F" saves, "H" opens help. */
  letterKeys: boolean;
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
  letterKeys: true,
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
  letterKeys: isBoolean,
};

/** Data attributes of the root element; null: absent. */
export type RootAttributes = {
  theme: 'light' | 'dark' | 'night' | null;
  phase: Phase;
  size: 'large' | 'larger' | null;
  typeface: 'sans' | 'readable' | null;
  motion: 'still' | null;
  clock: '' | null;
  webSearch: '' | null;
  links: '' | null;
  letterKeys: 'off' | null;
};

/** @param hour local, 0 to 23 */
export function rootAttributes(appearance: Appearance, hour: number): RootAttributes {
  const phase = phaseOf(hour);
  const auto = phase === 'night' ? 'night' : null;
  const flag = (isOn: boolean) => (isOn ? '' : null);
  return {
    theme: appearance.theme === 'auto' ? auto : appearance.theme,
    phase,
    size: appearance.textSize === 'normal' ? null : appearance.textSize,
    typeface: appearance.typeface === 'serif' ? null : appearance.typeface,
    motion: appearance.motion === 'system' ? null : appearance.motion,
    clock: flag(appearance.clock),
    webSearch: flag(appearance.webSearch),
    links: flag(appearance.links),
    letterKeys: appearance.letterKeys ? null : 'off',
  };
}

/** Checks a stored value; what is missing or unknown gets its default. Never throws. */
export function validAppearance(value: unknown): Appearance {
  if (typeof value !== 'object' || value === null) return DEFAULT_APPEARANCE;
  const known = Object.entries(value).filter(
    ([name, one]) => Object.hasOwn(IS_ALLOWED, name) && IS_ALLOWED[name as keyof Appearance](one),
  );
  return { ...DEFAULT_APPEARANCE, ...Object.fromEntries(known) };
}

/** Reads a stored appearance; what is missing or unknown gets its default. Never throws. */
export function parseAppearance(stored: string | null): Appearance {
  try {
    return validAppearance(JSON.parse(stored ?? 'null'));
  } catch {
    return DEFAULT_APPEARANCE;
  }
}
