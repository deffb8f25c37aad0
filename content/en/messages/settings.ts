/** Words of the settings. */
export const settings = {
  title: 'Settings',
  saved: 'Saved',
  words: 'Scripture',
  wordsWhy: 'With Scripture off, no page shows a Bible passage or mentions God.',
  scripture: 'A Bible passage and a short reflection',
  lines: 'Kind words, without Scripture',
  edition: 'Bible translation',
  editionWhy: 'Some passages keep their own translation.',
  preferred: 'Our choice for each passage',
  newTabs: 'Which passages',
  newTabsWhy: 'You can stick to what you saved. Until you save something, everything shows.',
  newTabsAll: 'Everything that fits you',
  newTabsFavorites: 'Only my favorites',
  turn: 'How often it changes',
  turnWhy: 'You can go to the next one anytime.',
  turns: {
    day: 'One by day, one by night',
    hour: 'A new one every hour',
    tab: 'A new one every tab',
  },
  themes: 'Topics',
  themesWhy: 'Leave out what you don’t want to see now. You can still find it in Search.',
  language: 'Language',
  languageWhy:
    'English only, so far. We’ll add a language once native speakers have checked every word.',
  privacy: {
    title: 'Privacy',
    neutral: 'Plain toolbar icon',
    neutralWhy:
      'The icon and its name won’t say what this is. Your browser’s list of extensions still shows the real name.',
    deleteTitle: 'Delete everything',
    deleteWhy: 'Favorites, notes, reminders and settings. Browser permissions are given back, too.',
    deleted: 'Everything was deleted. Gently Led is like new.',
  },
  fromTheContent: 'What you read',
};
