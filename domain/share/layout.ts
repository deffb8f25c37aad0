import type { TabPassage } from '../snapshot.ts';
import { balancedLines, linesWithin, type Measure } from './lines.ts';

/** The sizes of pictures, in pixels. */
export const SHAPES = {
  square: { width: 1080, height: 1080 },
  wide: { width: 1600, height: 900 },
} as const;
export type PictureShape = keyof typeof SHAPES;

export type Role = 'scripture' | 'text' | 'source' | 'reflection';

/** One line of text: `x` and `y` are its center. */
export type PlacedLine = { text: string; role: Role; size: number; x: number; y: number };

/** Measures text in the font of a role at a size in pixels. */
export type MeasureRole = (role: Role, size: number) => Measure;

/** Font sizes, tried in order: large enough to read on a phone, smaller only for long passages. */
const SIZES = [64, 60, 56, 52, 48, 44, 40, 36, 33, 30, 27, 24];
const LEADING: Record<Role, number> = { scripture: 1.36, text: 1.36, source: 1.5, reflection: 1.5 };

/**
 * Lays out a passage in a picture: centered, as large as it fits.
 * @returns the lines from top to bottom, in pixels; null if it is too long for a picture
 */
export function layOut(
  passage: TabPassage,
  shape: PictureShape,
  measure: MeasureRole,
): PlacedLine[] | null {
  const { width, height } = SHAPES[shape];
  const available = { width: width * 0.78, height: height * 0.76 };
  const blockOfSize = (size: number, breakLines: typeof linesWithin) =>
    blockOf(passage, size, (text, role, fontSize) =>
      breakLines(text, available.width, measure(role, fontSize)),
    );
  const size = SIZES.find((one) => blockOfSize(one, linesWithin).height <= available.height);
  if (size === undefined) return null;
  const block = blockOfSize(size, balancedLines);
  const top = (height - block.height) / 2;
  return block.lines.map(({ y, ...line }) => ({ ...line, x: width / 2, y: top + y }));
}

type BreakLines = (text: string, role: Role, size: number) => string[];

/** The lines of a passage at a font size, below each other from 0. */
function blockOf(passage: TabPassage, size: number, breakLines: BreakLines) {
  const { text, reference, edition, reflection, aside } = passage;
  const source = [reference, edition && `(${edition})`].filter(Boolean).join(' ');
  // A line has only a reflection: it is as large as Scripture would be.
  const parts: { text: string; role: Role; size: number; before: number }[] = [
    { text, role: edition ? 'scripture' : 'text', size, before: 0 },
    { text: source, role: 'source', size: size * 0.5, before: size * 0.45 },
    text
      ? { text: reflection, role: 'reflection', size: size * 0.56, before: size * 0.95 }
      : { text: reflection, role: 'text', size, before: 0 },
    { text: aside, role: 'reflection', size: size * 0.5, before: size * 0.4 },
  ];
  const lines: Omit<PlacedLine, 'x'>[] = [];
  let height = 0;
  for (const part of parts.filter((one) => one.text !== '')) {
    height += part.before;
    for (const line of breakLines(part.text, part.role, part.size)) {
      const lineHeight = part.size * LEADING[part.role];
      lines.push({ text: line, role: part.role, size: part.size, y: height + lineHeight / 2 });
      height += lineHeight;
    }
  }
  return { lines, height };
}
