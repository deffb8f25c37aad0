import { inflateSync } from 'node:zlib';

/** A picture: four bytes a pixel (red, green, blue, alpha), row by row. */
export type Picture = { width: number; height: number; pixels: Uint8Array };

/** How a byte is foretold from those to the left, above, and above to the left (PNG, section 9.2). */
const FILTERS: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const guess = left + up - corner;
    const [a, b, c] = [left, up, corner].map((part) => Math.abs(guess - part)) as [
      number,
      number,
      number,
    ];
    return a <= b && a <= c ? left : b <= c ? up : corner;
  },
];

/**
 * Reads a PNG with 8 bits a channel and alpha, as browsers write it.
 *
 * @throws Error when it is another kind of PNG
 */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, color, , , interlaced] = file.subarray(24, 29);
  if (depth !== 8 || color !== 6 || interlaced !== 0) throw new Error('not a PNG of this kind');
  const rows = inflateSync(Buffer.concat(dataOf(file)));
  const wide = width * 4;
  const pixels = new Uint8Array(wide * height);
  for (let y = 0; y < height; y++) {
    const foretell = FILTERS[rows[y * (wide + 1)] ?? 0];
    if (!foretell) throw new Error('not a filter that PNG has');
    for (let x = 0; x < wide; x++) {
      const at = y * wide + x;
      const before = (back: number, isThere: boolean) => (isThere ? (pixels[at - back] ?? 0) : 0);
      const left = before(4, x >= 4);
      const up = before(wide, y > 0);
      const corner = before(wide + 4, x >= 4 && y > 0);
      pixels[at] = (rows[y * (wide + 1) + 1 + x] ?? 0) + foretell(left, up, corner);
    }
  }
  return { width, height, pixels };
}

/** The bytes of all chunks that hold the picture. */
function dataOf(file: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') found.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}
