/**
 * The books of the Bible: a code, the English names, and common short forms (SBL Handbook of Style, and
 * the two- and three-letter forms that Bibles print). Without spaces, capitals and the words that parseReference leaves out
 * ("of", "the").
 */
type Book = {
  id: string;
  names: readonly string[];
  short: readonly string[];
  /** Has one chapter only: in "Jude 24", 24 is a verse. */
  single: boolean;
};

const TABLE = `
GEN genesis: gen gn
EXO exodus: exod exo ex
LEV leviticus: lev lv
NUM numbers: num nm nb
DEU deuteronomy: deut deu dt
JOS joshua: josh jos jsh
JDG judges: judg jdg jdgs jgs jg
RUT ruth: rut ru rth
1SA 1samuel: 1sam 1sm 1sa
2SA 2samuel: 2sam 2sm 2sa
1KI 1kings: 1kgs 1kg 1ki 1kngs
2KI 2kings: 2kgs 2kg 2ki 2kngs
1CH 1chronicles: 1chron 1chr 1ch
2CH 2chronicles: 2chron 2chr 2ch
EZR ezra: ezr
NEH nehemiah: neh
EST esther: esth est
JOB job: jb
PSA psalms psalm: pss psa ps pslm psm psl
PRO proverbs: prov prv pro
ECC ecclesiastes qoheleth: eccles eccl ecc qoh
SNG songsongs songsolomon songssolomon canticles canticlecanticles: song cant sng sos ss sg
ISA isaiah: isa is
JER jeremiah: jer jr
LAM lamentations: lam lm
EZK ezekiel: ezek ezk eze
DAN daniel: dan dn
HOS hosea: hos
JOL joel: joe jl
AMO amos: amo am
OBA obadiah: obad oba ob
JON jonah: jon jnh
MIC micah: mic mi mc
NAM nahum: nah nam na
HAB habakkuk: hab hb hbk
ZEP zephaniah: zeph zep zp
HAG haggai: hag hg
ZEC zechariah: zech zec zc
MAL malachi: mal ml
MAT matthew: matt mat mt
MRK mark: mrk mk mr
LUK luke: luk lk
JHN john: jhn jn
ACT acts actsapostles: act ac
ROM romans: rom rm
1CO 1corinthians: 1cor 1co
2CO 2corinthians: 2cor 2co
GAL galatians: gal gl
EPH ephesians: eph
PHP philippians: phil php pp phl
COL colossians: col
1TH 1thessalonians: 1thess 1thes 1th 1ths
2TH 2thessalonians: 2thess 2thes 2th 2ths
1TI 1timothy: 1tim 1tm 1ti
2TI 2timothy: 2tim 2tm 2ti
TIT titus: tit
PHM philemon: philem phlm phm pm
HEB hebrews: heb
JAS james: jas jam jm jms
1PE 1peter: 1pet 1pt 1pe
2PE 2peter: 2pet 2pt 2pe
1JN 1john: 1jn 1jhn
2JN 2john: 2jn 2jhn
3JN 3john: 3jn 3jhn
JUD jude: jud jde jd
REV revelation revelations apocalypse: rev rv`;

const SINGLE = ['OBA', 'PHM', '2JN', '3JN', 'JUD'];

const BOOKS: readonly Book[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [full = '', short = ''] = line.split(': ');
    const [id = '', ...names] = full.split(' ');
    return { id, names, short: short.split(' '), single: SINGLE.includes(id) };
  });

/**
 * The book that is meant by a name, a short form, or the beginning of a name.
 * @param name folded, without spaces and dots, number first: "1cor"
 * @returns null for an unknown or ambiguous name
 */
export function bookNamed(name: string): Book | null {
  if (name.length < 2) return null;
  const exact = BOOKS.find(({ names, short }) => names.includes(name) || short.includes(name));
  if (exact) return exact;
  const begun = BOOKS.filter(({ names }) => names.some((full) => full.startsWith(name)));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** The short forms of a book, by its code; none for an unknown one. */
export function shortForms(id: string): readonly string[] {
  return BOOKS.find((book) => book.id === id)?.short ?? [];
}

/** The position of a book in the Bible, from 0; -1 for an unknown code. */
export function placeOfBook(id: string): number {
  return BOOKS.findIndex((book) => book.id === id);
}
