/** Words of the settings. */
export const settings = {
  title: 'Settings',
  saved: 'Saved',
  words: 'What a new tab shows',
  wordsWhy: 'With Scripture off, no page shows a Bible passage or speaks of God.',
  scripture: 'A Bible passage and a short reflection',
  lines: 'A short line, with no Scripture',
  edition: 'Bible edition',
  editionWhy:
    'A passage that is quoted in part, and those of the article, stay in the edition chosen for them.',
  preferred: 'The one chosen for each passage',
  newTabs: 'What new tabs show',
  newTabsWhy: 'You can keep to what you saved. While nothing is saved, everything shows.',
  newTabsAll: 'All that fits you',
  newTabsFavorites: 'Only my favorites',
  turn: 'How often another one comes',
  turnWhy: 'The arrow keys lead to others at any time.',
  turns: {
    day: 'One by day, one by night',
    hour: 'Another one each hour',
    tab: 'Another one in each tab',
  },
  themes: 'What it may be about',
  themesWhy: 'Leave out what you do not want to meet now. It stays in the search.',
  language: 'Language',
  languageWhy:
    'These pages are in English so far. Another language comes once people who speak it have checked every word.',
  privacy: {
    title: 'Privacy',
    neutral: 'A plain icon in the toolbar',
    neutralWhy:
      'The icon and its name then say nothing. The browser’s list of extensions still has the real name.',
    deleteTitle: 'Delete everything',
    deleteWhy: 'Favorites, notes, reminders and settings. What the browser allowed is given back.',
    deleted: 'Everything is deleted. This page is as it was on the first day.',
  },
  fromTheContent: 'What you read',
};
