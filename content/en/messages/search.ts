/** Words of the search. */
export const search = {
  label: 'Search',
  hint: 'A word, like “tired”, or a verse, like “Ps 34”.',
  hintWithoutScripture: 'A word, like “tired”.',
  results: 'Search results',
  found: (count: number) => `${count} found`,
  foundMore: (count: number, shown: number) => `${count} found. These are the first ${shown}.`,
  nothing: (query: string) =>
    `Nothing found for “${query}”. You could try another word, or just its first letters.`,
  failed: 'Search couldn’t be opened. Please try again in a moment.',
  kinds: {
    passage: 'Passage',
    line: 'Kind words',
    practice: 'Gentle practice',
    reason: 'Why it can be hard',
  },
};
