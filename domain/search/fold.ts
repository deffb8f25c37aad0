/**
 * A text as search compares it: no accents, no capitals, no hidden characters, straight quotation marks
 * and hyphens. It is the same for every language, because favorites and notes stay in the language they
 * were written in. Upper case first, so that letters with two small forms ("ſ", "ς") become one.
 */
export function fold(text: string): string {
  const folded = IS_SIMPLE.test(text)
    ? text.toLowerCase()
    : replaceLetters(withoutMarks(withoutMarks(text).toUpperCase().toLowerCase()));
  return folded
    .replace(/[‘’‚‛ʼʻ′`´׳]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[\p{Pd}−]/gu, '-');
}

/**
 * The folded words of a text. An apostrophe does not end a word: "don’t" is "dont". In a script without
 * blanks a "word" is what stands between two marks of punctuation, and each emoji or other symbol is one.
 */
export function wordsOf(text: string): string[] {
  return fold(text).replaceAll("'", '').match(WORDS) ?? [];
}

/** Whether a folded word of a text is the one that is sought, or begins with it. */
export function matchesWord(word: string, sought: string): boolean {
  return isUnspaced(sought) ? word.includes(sought) : word.startsWith(sought);
}

/** Whether a word is of a script without blanks, in which a text must be searched at every letter. */
export function isUnspaced(word: string): boolean {
  return UNSPACED_START.test(word);
}

const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tibt}';
const UNSPACED_START = new RegExp(`^[${UNSPACED}]`, 'v');
const WORDS = new RegExp(
  `[[${UNSPACED}]&&[\\p{L}\\p{M}]]+|[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED}]]+|\\p{RI}{2}|[\\p{L}\\p{M}\\p{N}\\p{S}]`,
  'gv',
);

/** Texts that fold to their small letters: plain English, with its typographic punctuation. */
const IS_SIMPLE = /^[\n -_a-~‘’“”–—…]*$/;

/**
 * Accents, vowel signs that may be left out (Hebrew, Arabic), and what is not seen. Not the vowels of
 * scripts such as Thai or Devanagari, which are letters to their readers, nor the marks of Japanese.
 */
const MARKS =
  /[[\p{M}&&[\p{sc=Inherited}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Cyrillic}]]--[\u3099\u309A]]|\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}/gv;

function withoutMarks(text: string): string {
  // Taken apart, this apostrophe would become a blank.
  return text.replaceAll('´', "'").normalize('NFKD').replace(MARKS, '');
}

/** Letters that Unicode does not take apart, as people write them who do not have the key. */
const PLAIN: Readonly<Record<string, string>> = {
  // Latin. The capital ẞ has no other small form than this.
  ß: 'ss',
  ...{ ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n', ı: 'i' },
  ...{ ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ə: 'e', ɛ: 'e', ǝ: 'e', ɔ: 'o', ɖ: 'd', ƒ: 'f', ŀ: 'l' },
  // Greek and Cyrillic
  ...{ ς: 'σ', ґ: 'г' },
  // Hebrew: a letter at the end of a word
  ...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
  // Arabic, Persian, Urdu: keyboards differ, and a line that only stretches a word
  ...{ ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ـ: '' },
};
const DIGITS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '০১২৩৪৫৬৭৮৯'];
const REPLACED = new Map([
  ...Object.entries(PLAIN),
  ...DIGITS.flatMap((digits) => [...digits].map((digit, value) => [digit, `${value}`] as const)),
]);
const REPLACEABLE = new RegExp(`[${[...REPLACED.keys()].join('')}]`, 'g');

function replaceLetters(text: string): string {
  return text.replace(REPLACEABLE, (letter) => REPLACED.get(letter) ?? letter);
}
