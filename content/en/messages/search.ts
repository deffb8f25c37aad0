/** Words of the search. */
export const search = {
  label: 'Search',
  hint: 'A word such as “tired”, or a place such as “Ps 34”.',
  hintWithoutScripture: 'A word such as “tired”.',
  results: 'What was found',
  found: (count: number) => `${count} found`,
  foundMore: (count: number, shown: number) => `${count} found. These are the first ${shown}.`,
  nothing: (query: string) =>
    `Nothing found for “${query}”. You could try another word, or only its first letters.`,
  failed: 'The search could not be opened. Please try again in a moment.',
  kinds: {
    passage: 'Passage',
    line: 'Encouragement',
    practice: 'Gentle practice',
    reason: 'Why it can be hard',
  },
};
