import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANY_BOOK,
  overlaps,
  parseReference,
  parseSought,
  type Reference,
} from '@/domain/search/reference.ts';

/** @param chapter null for a whole book; without verses the whole chapter */
function reference(book: string, chapter: number | null, ...verses: [number, number][]): Reference {
  const [first, ...others] = verses.map(
    ([from, to]) => [(chapter ?? 0) * 1000 + from, (chapter ?? 0) * 1000 + to] as const,
  );
  const whole =
    chapter === null ? ([0, 999_999] as const) : ([chapter * 1000, chapter * 1000 + 999] as const);
  return { book, ranges: [first ?? whole, ...others] };
}

function parsed(text: string): Reference {
  const found = parseReference(text);
  if (!found) throw new Error(`"${text}" is not a reference.`);
  return found;
}

/** As printed Bibles, study tools and the Chicago Manual of Style abbreviate the books. */
const SHORT_FORMS = `
GEN gen ge gn|EXO exod exo ex|LEV lev le lv|NUM num nu nm nb|DEU deut deu de dt|JOS josh jos jsh
JDG judg jdg jg jdgs|RUT ruth rth ru|1SA 1sam 1sa 1s 1sm|2SA 2sam 2sa 2s 2sm|1KI 1kgs 1kin 1ki 1k
2KI 2kgs 2kin 2ki 2k|1CH 1chron 1chr 1ch|2CH 2chron 2chr 2ch|EZR ezra ezr|NEH neh ne|EST esth est es
JOB job jb|PSA ps psa psm pss pslm psalm|PRO prov pro prv pr|ECC eccl eccles eccle ecc ec qoh
SNG song so sos ss sg cant canticles|ISA isa is|JER jer je jr|LAM lam la|EZK ezek eze ezk|DAN dan da dn
HOS hos ho|JOL joel joe jl|AMO amos am|OBA obad ob|JON jonah jnh jon|MIC mic mc mi|NAM nah na
HAB hab hb|ZEP zeph zep zp|HAG hag hg|ZEC zech zec zc|MAL mal ml|MAT matt mt mat|MRK mark mrk mar mk mr
LUK luke luk lk|JHN john joh jhn jn|ACT acts act ac|ROM rom ro rm|1CO 1cor 1co|2CO 2cor 2co|GAL gal ga
EPH eph ephes|PHP phil php pp|COL col|1TH 1thess 1thes 1th|2TH 2thess 2thes 2th|1TI 1tim 1ti 1tm
2TI 2tim 2ti 2tm|TIT titus tit ti|PHM philem phm pm phlm|HEB heb he|JAS jas jm james|1PE 1pet 1pe 1pt 1p
2PE 2pet 2pe 2pt 2p|1JN 1john 1jn 1jo 1joh 1jhn 1j|2JN 2john 2jn 2jo 2j|3JN 3john 3jn 3jo 3j
JUD jude jud jd|REV rev re revelations apoc`
  .split(/[|\n]/)
  .filter(Boolean)
  .map((line) => [line.slice(0, 3), line.slice(4)] as const);

describe('a reference', () => {
  it.each([
    ['Ps 34', reference('PSA', 34)],
    ['psalm 34:18', reference('PSA', 34, [18, 18])],
    ['PSALMS 34.18', reference('PSA', 34, [18, 18])],
    ['ps34', reference('PSA', 34)],
    ['Ps. 34, 18', reference('PSA', 34, [18, 18])],
    ['Ps 34,18', reference('PSA', 34, [18, 18])],
    ['Ps 34,18.20', reference('PSA', 34, [18, 18], [20, 20])],
    ['Ps 34 : 18', reference('PSA', 34, [18, 18])],
    ['Ｐｓ ３４：１８', reference('PSA', 34, [18, 18])],
    ['ps34:18', reference('PSA', 34, [18, 18])],
    ['Ps 34:18a', reference('PSA', 34, [18, 18])],
    ['Ps 34:18b-20a', reference('PSA', 34, [18, 20])],
    ['Psalm 34 verse 18', reference('PSA', 34, [18, 18])],
    ['Psalm chapter 34 verse 18', reference('PSA', 34, [18, 18])],
    ['Psalm 34, vv. 18-20', reference('PSA', 34, [18, 20])],
    ['ps 34v18', reference('PSA', 34, [18, 18])],
    ['Ps 34:18f', reference('PSA', 34, [18, 19])],
    ['Ps 34:18 ff.', reference('PSA', 34, [18, 999])],
    ['Psalm 34:18 to 20', reference('PSA', 34, [18, 20])],
    ['Psalm 34:18 & 20', reference('PSA', 34, [18, 18], [20, 20])],
    ['(Ps 34:18)', reference('PSA', 34, [18, 18])],
    ['Psalm 34:18 (NIV)', reference('PSA', 34, [18, 18])],
    ['Psalm 34-35', { book: 'PSA', ranges: [[34_000, 35_999]] }],
    ['Isaiah 52:13–53:12', { book: 'ISA', ranges: [[52_013, 53_012]] }],
    [
      'Psalm 34:18; 35:2',
      {
        book: 'PSA',
        ranges: [
          [34_018, 34_018],
          [35_002, 35_002],
        ],
      },
    ],
    ['Psalm XXIII', reference('PSA', 23)],
    ['Ps. xxxiv. 18', reference('PSA', 34, [18, 18])],
    ['ps xxiii v 4', reference('PSA', 23, [4, 4])],
    ['John three sixteen', reference('JHN', 3, [16, 16])],
    ['Psalm one hundred and twenty-one', reference('PSA', 121)],
    ['Psalm ninety', reference('PSA', 90)],
    ['the 23rd Psalm', reference('PSA', 23)],
    ['II Cor', reference('2CO', null)],
    ['IICor 1:3', reference('2CO', 1, [3, 3])],
    ['Second Corinthians', reference('2CO', null)],
    ['III John 4', reference('3JN', 1, [4, 4])],
    ['First letter of Paul to the Corinthians 13', reference('1CO', 13)],
    ['The Gospel according to St. John 3:16', reference('JHN', 3, [16, 16])],
    ['Acts of the Apostles 2', reference('ACT', 2)],
    ['Jude v 24', reference('JUD', 1, [24, 24])],
    ['Obadiah 1-4', reference('OBA', 1, [1, 4])],
    ['ps 34 hope', null],
    ['is one', null],
    ['am I', null],
    ['act two', null],
    ['I am', null],
    ['first light', null],
    ['34:18', null],
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
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^(ps|jude|ii cor|1) ?[\dvfa xi:,.;–-]{1,20}$/),
    );
    fc.assert(fc.property(typed, (text) => void parseSought(text)));
  });

  it.each(['-', '‐', '‑', '–', '—', '−', ' – ', '~'])('may have a range with "%s"', (dash) => {
    expect(parseReference(`Ps 34:18${dash}20`)).toEqual(reference('PSA', 34, [18, 20]));
  });

  it.each(SHORT_FORMS)('of %s may be written in short: %s', (book, forms) => {
    for (const form of forms.split(' ')) {
      expect(parseReference(`${form} 1:2`)?.book, form).toBe(book);
      expect(parseReference(`${form.toUpperCase()}. 1:2`)?.book, form).toBe(book);
    }
  });

  it.each(['34:18', '34:18ff', '34:18 – 20'])('is sought in any book by "%s"', (typed) => {
    const sought = parseSought(typed);
    expect(sought?.book).toBe(ANY_BOOK);
    expect(sought && overlaps(sought, parsed('Psalm 34:17-19'))).toBe(true);
    expect(sought && overlaps(sought, parsed('Psalm 35:18'))).toBe(false);
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
    ['psalm 33-35', 'Psalm 34:18', true],
    ['isaiah 53', 'Isaiah 52:13-53:12', true],
    ['ps 34:18ff', 'Psalm 34:22', true],
    ['ps 34:18f', 'Psalm 34:20', false],
  ])('"%s" and "%s" have a verse in common: %s', (a, b, common) => {
    expect(overlaps(parsed(a), parsed(b))).toBe(common);
    expect(overlaps(parsed(b), parsed(a))).toBe(common);
  });
});
