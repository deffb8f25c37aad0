import type { TabPassage } from '../snapshot.ts';
import { balancedLines, type Measure } from './lines.ts';

/** What a picture is drawn in. */
export const SHAPES = {
  square: { width: 1080, height: 1080 },
  wide: { width: 1600, height: 900 },
} as const;
export type PictureShape = keyof typeof SHAPES;

/** Scripture is as large as other text; the Name of God stands in small capitals in it. */
export type Role = 'scripture' | 'text' | 'source' | 'reflection';

/** One line of words: where its middle stands and how large it is. */
export type PlacedLine = { words: string; role: Role; size: number; x: number; y: number };

/** How wide a text is in pixels, in the font of a role at a size in pixels. */
export type MeasureRole = (role: Role, size: number) => Measure;

/** Large enough to be read on a phone; smaller only where a passage is long. */
const SIZES = [64, 60, 56, 52, 48, 44, 40, 36, 33, 30, 27, 24];
const LEADING: Record<Role, number> = { scripture: 1.36, text: 1.36, source: 1.5, reflection: 1.5 };

/**
 * Where the words of a passage stand in a picture: centered, as large as they fit.
 * @returns the lines, from top to bottom, in pixels
 */
export function layOut(frame: TabPassage, shape: PictureShape, measure: MeasureRole): PlacedLine[] {
  const { width, height } = SHAPES[shape];
  const room = { width: width * 0.78, height: height * 0.76 };
  const tries = SIZES.map((size) => blockOf(frame, size, room.width, measure));
  const block = tries.find(({ tall }) => tall <= room.height) ?? tries.at(-1);
  if (!block) return [];
  const top = (height - block.tall) / 2;
  return block.lines.map(({ y, ...line }) => ({ ...line, x: width / 2, y: top + y }));
}

function blockOf(frame: TabPassage, size: number, width: number, measure: MeasureRole) {
  const source = [frame.reference, frame.edition && `(${frame.edition})`].filter(Boolean).join(' ');
  // A line has no Scripture: it stands as large as a passage would.
  const parts: { words: string; role: Role; size: number; before: number }[] = [
    { words: frame.text, role: frame.edition ? 'scripture' : 'text', size, before: 0 },
    { words: source, role: 'source', size: size * 0.5, before: size * 0.45 },
    frame.text
      ? { words: frame.reflection, role: 'reflection', size: size * 0.56, before: size * 0.95 }
      : { words: frame.reflection, role: 'text', size, before: 0 },
  ];
  const lines: Omit<PlacedLine, 'x'>[] = [];
  let tall = 0;
  for (const { words, role, size: own, before } of parts.filter((part) => part.words !== '')) {
    tall += before;
    for (const line of balancedLines(words, width, measure(role, own))) {
      const high = own * LEADING[role];
      lines.push({ words: line, role, size: own, y: tall + high / 2 });
      tall += high;
    }
  }
  return { lines, tall };
}
