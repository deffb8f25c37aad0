/** Words of the settings. */
export const settings = {
  title: 'Settings',
  saved: 'Saved. New tabs follow it from now on.',
  words: 'What a new tab shows',
  wordsWhy: 'With Scripture off, no page shows a Bible passage or speaks of God.',
  scripture: 'A Bible passage and a short reflection',
  lines: 'A short line, with no Scripture',
  edition: 'Bible edition',
  editionWhy:
    'A passage that is quoted in part, and those of the article, stay in the edition chosen for them.',
  preferred: 'The one chosen for each passage',
  situation: 'What is true for you now',
  situationWhy: 'It changes which words may appear. It is kept on this device only.',
  situations: {
    home: 'My baby is at home',
    hospital: 'My baby is in hospital',
    loss: 'My baby died',
    partner: 'I am a partner',
  },
};
