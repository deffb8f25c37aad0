/** Numbers below 200 as people write them in references: "twenty-three", "xxiii". */

const BELOW_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ROMAN = /^c?(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Small letters with their spelled and Roman numbers as digits: "john three sixteen" → "john 3 16". */
export function withDigits(text: string): string {
  const words = text.replace(/(?<=[a-z])-(?=[a-z])/g, ' ').split(' ');
  const done: string[] = [];
  for (let at = 0; at < words.length; ) {
    const { value, length } = spelledAt(words, at);
    done.push(length > 0 ? `${value}` : (romanValue(words[at] ?? '') ?? words[at] ?? ''));
    at += Math.max(1, length);
  }
  return done.join(' ');
}

/** The number that is spelled from a word on, and how many words it takes; 0 if none is. */
function spelledAt(words: readonly string[], start: number): { value: number; length: number } {
  let at = start;
  let value = 0;
  if (words[at + 1] === 'hundred' && /^(?:a|one)$/.test(words[at] ?? '')) {
    value = 100;
    at += words[at + 2] === 'and' ? 3 : 2;
  }
  const tens = TENS.indexOf(words[at] ?? '');
  if (tens >= 0) {
    value += (tens + 2) * 10;
    at += 1;
  }
  const rest = BELOW_TWENTY.indexOf(words[at] ?? '');
  if (rest >= 0 && (tens < 0 || (rest > 0 && rest < 10))) {
    value += rest;
    at += 1;
  }
  return { value, length: at - start };
}

/** A Roman number, which may have a mark behind it ("iii,"), with digits in its place; or null. */
function romanValue(word: string): string | null {
  const [, letters = '', rest = ''] = /^([clxvi]+)(\W.*)?$/.exec(word) ?? [];
  if (letters === '' || !ROMAN.test(letters)) return null;
  const values = [...letters].map((letter) => ROMAN_VALUES[letter] ?? 0);
  const sum = values.reduce(
    (total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
  return `${sum}${rest}`;
}
