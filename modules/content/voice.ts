/** Wording that blames, presses or wounds a parent, as far as a program can find it in our own texts. */

export type Finding = { rule: string; hint: string };

/** A pattern that must not stand in our own words, and what to write instead. */
const FORBIDDEN: readonly [pattern: RegExp, hint: string][] = [
  [/!/, 'leave out the exclamation mark'],
  [
    /\b(should|must|need to|don't forget|make sure|have to try)\b/i,
    'offer it: “you could”, “some find”, “if you want”',
  ],
  [
    /\b(failed|failure) to bond\b|\black of bond\b|\bdetached\b/i,
    'say “slow to come”, “not there yet”',
  ],
  [
    /\b(normal|real|good|bad|perfect) mothers?\b/i,
    'say “many mothers”, “some parents”: nobody is sorted',
  ],
  [
    /\bbaby blues\b|\bhormones?\b|\bmummy brain\b/i,
    'say what it is: an illness that can be treated',
  ],
  [
    /\bbreast is best\b|\bnatural (birth|feeding)\b|\bnormal birth\b|\bgave up\b/i,
    'say “feeding your baby”, “how the birth was for you”',
  ],
  [/\bat least\b/i, 'leave it out: it silences'],
  [/\bcrazy\b|\bdangerous\b/i, 'say “scary thoughts you do not want”'],
  [
    /\bcommitted suicide\b|\b(failed|successful) attempt\b|\bcommon way out\b|\bbetter place\b|\bat peace\b/i,
    'see the part on suicide-safe wording',
  ],
  [
    /\b(super ?mum|super ?mom|mama bear|warrior|blessed|precious|magical|glowing|journey)\b/i,
    'leave out the ideal picture',
  ],
  [/\b(releases|proven|heals|instantly|boosts)\b/i, 'say “may help”, “can feel”'],
  [
    /\beverything happens for a reason\b|\bthis too shall pass\b|\bit will pass\b|\benjoy every\b|\bsleep when the baby sleeps\b/i,
    'leave it out: it dismisses',
  ],
  [/\bnot (broken|crazy|a bad mother)\b/i, 'say the good thing instead'],
  [
    /\byou are enough\b|\bstrong for your baby\b|\byour baby needs you\b/i,
    'pair care for the reader, never a demand',
  ],
  [
    /\b(pray harder|choose joy|just trust|more than you can handle|plan for this pain)\b/i,
    'faith stands beside care, never instead',
  ],
  // On a ward the staff lead, so the sentence that asks them may stand.
  [
    /(?<!Ask the nurse when you could hold your baby )\bskin.to.skin\b/i,
    'it never stands without its safety line: leave it to its card',
  ],
];

/** Findings in a text of ours. Quoted Scripture is not ours: do not pass it. */
export function voiceFindings(text: string): Finding[] {
  return FORBIDDEN.flatMap(([pattern, hint]) => {
    const found = pattern.exec(text);
    return found ? [{ rule: `“${found[0]}”`, hint }] : [];
  });
}

/** The words of a text, without punctuation, in small letters. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  )
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter(Boolean);
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?…]["”’']?)\s+/u).filter((sentence) => wordsOf(sentence).length > 0);
}

/**
 * Flesch–Kincaid grade level (Kincaid and others, 1975): US school grade that can read a text.
 * Syllables are counted by groups of vowels, as most implementations do.
 */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentences = Math.max(1, sentencesOf(text).length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const letters = word.replace(/[^a-z]/g, '');
  const groups = letters
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0] ?? '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
