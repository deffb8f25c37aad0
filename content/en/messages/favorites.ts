/** Words of the favorites: the list, reading, notes, her own passages. */
export const favorites = {
  title: 'Favorites',
  none: 'Nothing is saved here yet. When a passage does you good, press the heart below it, or the key F.',
  noneInPopup: 'What you save on a new tab will wait for you here.',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} was removed.`,
  undo: 'Undo',
  undoNamed: (name: string) => `Undo: keep ${name}`,
  hidden: (count: number) =>
    count === 1
      ? 'One passage is kept here and waits until Scripture is on again.'
      : `${count} passages are kept here and wait until Scripture is on again.`,
  savedOn: (date: string) => `Saved on ${date}`,
};
