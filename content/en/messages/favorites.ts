/** Words of the favorites: the list, reading, notes, bringing back. */
const many = new Intl.NumberFormat('en');

export const favorites = {
  title: 'Favorites',
  none: 'Nothing is saved here yet.',
  noneHow:
    'When words do you good, press the heart beside them. On a new tab you can press F. They will wait for you here.',
  noneOwn: 'You can also write down words of your own.',
  noneInPopup: 'What you save will wait for you here.',
  waitsInPopup: 'What you saved is kept. It waits for now.',
  waiting: {
    scripture: (count: number) =>
      count === 1
        ? 'One passage is kept here and waits until Scripture is on again.'
        : `${many.format(count)} passages are kept here and wait until Scripture is on again.`,
    // For a parent whose baby died: it names nothing.
    situation: (count: number) =>
      count === 1
        ? 'One favorite is kept here and waits for now. It may not fit what is true for you.'
        : `${many.format(count)} favorites are kept here and wait for now. They may not fit what is true for you.`,
  },
  waitingHere: {
    scripture: 'This passage is kept. It waits here until Scripture is on again.',
    situation: 'This favorite is kept. It waits for now, as it may not fit what is true for you.',
  },
  waitingHow: 'You can change this in Settings',

  kinds: {
    passage: 'Passage',
    line: 'Encouragement',
    practice: 'Gentle practice',
    reason: 'Why bonding can be hard',
    own: 'My own words',
  },
  themes: {
    'being-known': 'Being known',
    comfort: 'Comfort',
    'fear-and-anxiety': 'Fear and worry',
    'guilt-and-shame': 'Guilt and shame',
    'help-from-others': 'Help from others',
    hope: 'Hope',
    identity: 'Who I am',
    lament: 'Sorrow',
    love: 'Love',
    nighttime: 'Nighttime',
    presence: 'Not alone',
    rest: 'Rest',
    'small-beginnings': 'Small beginnings',
    'strength-in-weakness': 'Strength in weakness',
    thanksgiving: 'Thanks',
    'waiting-and-seasons': 'Waiting',
    weariness: 'Being tired',
  },

  list: 'Your favorites',
  searchLabel: 'Search your favorites',
  searchHint: 'A word, also from a note, or a place such as “Ps 34”.',
  searchHintWithoutScripture: 'A word, also from a note.',
  moreChoices: 'More choices',
  kind: 'Kind',
  everyKind: 'Every kind',
  theme: 'Theme',
  everyTheme: 'Every theme',
  sort: 'Order',
  sorts: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    canonical: 'As in the Bible',
    title: 'A to Z',
  },
  kept: (count: number) => (count === 1 ? '1 favorite' : `${many.format(count)} favorites`),
  found: (count: number, kept: number) => `${many.format(count)} of ${many.format(kept)} found`,
  looking: 'Looking through your favorites…',
  nothing: 'Nothing fits this yet. You could try another word, or only its first letters.',
  showAll: 'Show all favorites',
  withNote: 'with a note',

  select: 'Choose several',
  selectDone: 'Done',
  selectAll: 'Choose all of these',
  chosen: (count: number) => `${many.format(count)} chosen`,
  selectNamed: (name: string) => `Choose ${name}`,
  removeChosen: 'Remove these',

  reading: 'Reading',
  openOne: 'Choose a favorite to read it here.',
  back: 'Back to all favorites',
  gone: 'This favorite is not here any more.',
  savedOn: (date: string) => `Saved on ${date}`,
  themeIs: (theme: string) => `Theme: ${theme}`,

  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} was removed.`,
  removedMany: (count: number) => `${many.format(count)} favorites were removed.`,
  removedHere: 'This favorite was removed. It is kept for 30 days.',
  undo: 'Undo',
  undoNamed: (name: string) => `Undo: keep ${name}`,
  undoClose: 'Close',
  undoMany: (count: number) => `Undo: keep these ${many.format(count)} favorites`,

  recent: 'Recently removed',
  recentIntro: 'What you remove waits here for 30 days. You can bring it back.',
  recentNone: 'Nothing was removed in the last 30 days.',
  recentDay: (date: string) => `Removed on ${date}`,
  recentMore: (count: number) => `and ${many.format(count)} more`,
  bringBack: 'Bring back',
  bringBackNamed: (name: string) => `Bring back ${name}`,
  bringBackMany: (count: number) => `Bring back these ${many.format(count)} favorites`,
  broughtBack: 'It is back among your favorites.',
  showMore: 'Show more',

  note: 'Your note',
  noteWhy: 'Only you can read it. It stays on this device.',
  noteSaving: 'Saving…',
  noteSaved: 'Saved on this device',
  noteNotSaved: 'This could not be saved yet. Your words are still here.',
  noteTooLong: (most: number) =>
    `A note holds ${many.format(most)} letters. What you wrote is still here, but it is not saved.`,
  noteTryAgain: 'Try again',
  noteElsewhere: 'Also written in another tab',
  noteElsewhereWhy: 'Both texts are kept. You can put them into one note.',
  noteTogether: 'Keep both together',

  onlyFavorites: 'Show only my favorites in new tabs',
  onlyFavoritesWhy: 'New tabs then show what you saved, and your own words.',
  onlyFavoritesNone: 'Nothing you saved can show there yet. Until then, new tabs show everything.',
};
