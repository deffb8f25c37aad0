import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, parseReference, type Reference } from '@/domain/search/reference.ts';

const reference = (
  book: string,
  chapter: number | null,
  ...verses: [number, number][]
): Reference => ({
  book,
  chapter,
  verses,
});

function parsed(text: string): Reference {
  const found = parseReference(text);
  if (!found) throw new Error(`"${text}" is not a reference.`);
  return found;
}

describe('a reference', () => {
  it.each([
    ['Ps 34', reference('PSA', 34)],
    ['psalm 34:18', reference('PSA', 34, [18, 18])],
    ['PSALMS 34.18', reference('PSA', 34, [18, 18])],
    ['ps34', reference('PSA', 34)],
    ['Ps. 34, 18', null],
    ['ps 34 18', reference('PSA', 34, [18, 18])],
    ['psalm 34:', reference('PSA', 34)],
    ['psalm 34:18-', reference('PSA', 34, [18, 18])],
    ['Psalm 9:9–10', reference('PSA', 9, [9, 10])],
    ['Ecclesiastes 3:1,4', reference('ECC', 3, [1, 1], [4, 4])],
    ['1 cor 13', reference('1CO', 13)],
    ['1cor 13:4', reference('1CO', 13, [4, 4])],
    ['1 Cor. 13:4-7', reference('1CO', 13, [4, 7])],
    ['I Corinthians 13', reference('1CO', 13)],
    ['First Corinthians 13', reference('1CO', 13)],
    ['2nd tim 1:16', reference('2TI', 1, [16, 16])],
    ['1 cor', reference('1CO', null)],
    ['1 th', reference('1TH', null)],
    ['isa 66', reference('ISA', 66)],
    ['is 66', reference('ISA', 66)],
    ['Jn 3:16', reference('JHN', 3, [16, 16])],
    ['phil 4', reference('PHP', 4)],
    ['song of songs 2:11-12', reference('SNG', 2, [11, 12])],
    ['Song of Solomon 2', reference('SNG', 2)],
    ['jude 24', reference('JUD', 1, [24, 24])],
    ['Jude 1:24', reference('JUD', 1, [24, 24])],
    ['  Ésaïe 3 ', null],
    ['ísaíah 3', reference('ISA', 3)],
    ['ju 1', null],
    ['jo 3', null],
    ['1 c 13', null],
    ['mark', null],
    ['job', null],
    ['psalms', null],
    ['1 in 8', null],
    ['34', null],
    ['', null],
  ])('is read from "%s"', (typed, expected) => {
    expect(parseReference(typed)).toEqual(expected);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => void parseReference(typed)));
  });

  it.each([
    ['psalm 34', 'Psalm 34:18', true],
    ['psalm 34:18', 'Psalm 34:17-19', true],
    ['psalm 34:20', 'Psalm 34:17-19', false],
    ['psalm 34:1-40', 'Psalm 34:18', true],
    ['eccl 3:2', 'Ecclesiastes 3:1,4', false],
    ['psalm 3', 'Psalm 34:18', false],
    ['1 john', '1 John 4:10', true],
    ['john 4', '1 John 4:10', false],
  ])('"%s" and "%s" have a verse in common: %s', (a, b, common) => {
    expect(overlaps(parsed(a), parsed(b))).toBe(common);
    expect(overlaps(parsed(b), parsed(a))).toBe(common);
  });
});
