/** Backup, import, print, and the gentle reminder to keep a copy. */
const many = new Intl.NumberFormat('en');

/** "1 new favorite", "12 new favorites". */
const counted = (one: string, more: string) => (count: number) =>
  count === 1 ? `1 ${one}` : `${many.format(count)} ${more}`;

export const backup = {
  title: 'Keep a copy',
  intro: 'A copy in a file keeps your favorites safe if this device is lost. Nothing is sent.',
  save: 'Save a copy',
  saveWhy: 'One file with your favorites, notes, reminders and settings.',
  saveText: 'Save as text',
  saveTextWhy: 'Your favorites and notes, to read in any program.',
  print: 'Print',
  printWhy: 'Your favorites and notes, laid out for paper.',
  someWait: 'What waits for now is in the copy. It is not in the text or on paper.',
  making: 'Making the file…',
  made: (name: string) => `Your browser has saved ${name} with your downloads.`,
  notMade: 'The file could not be made. Nothing is lost. Please try again.',

  bringIn: 'Bring a copy back',
  bringInWhy: 'First you see what it would do. What is here now is never lost.',
  choose: 'Choose a file',
  drop: 'You can also drop the file here.',
  reading: 'Reading the file…',
  file: (name: string) => `In ${name}`,
  madeOn: (date: string) => `Made on ${date}`,
  takeIn: 'Take it in',
  leave: 'Leave it',
  takingIn: 'Taking it in…',
  takenIn: 'It is all here now.',
  notTaken: 'This could not be taken in. Nothing was changed. Please try again.',
  bringBack: (count: number) =>
    count === 1 ? 'Bring that one back as well' : `Bring those ${many.format(count)} back as well`,
  nothingNew: 'All that is in this file is here already.',
  outcomes: {
    favorites: {
      new: counted('new favorite', 'new favorites'),
      updated: counted('favorite brought up to date', 'favorites brought up to date'),
      removed: counted('favorite removed, as in the file', 'favorites removed, as in the file'),
      newerNotesKept: counted('newer note here is kept', 'newer notes here are kept'),
      bothNotesKept: counted(
        'text was written in both places, and both are kept',
        'texts were written in both places, and both are kept',
      ),
      kept: counted('favorite here is newer and stays', 'favorites here are newer and stay'),
      stillRemoved: counted(
        'favorite was removed here later and stays removed',
        'favorites were removed here later and stay removed',
      ),
      same: counted('favorite is the same', 'favorites are the same'),
    },
    reminders: {
      new: counted('new reminder', 'new reminders'),
      updated: counted('reminder brought up to date', 'reminders brought up to date'),
      removed: counted('reminder removed, as in the file', 'reminders removed, as in the file'),
      kept: counted('reminder here is newer and stays', 'reminders here are newer and stay'),
    },
    settings: {
      new: counted('setting from the file', 'settings from the file'),
      updated: counted('setting changed', 'settings changed'),
      kept: counted('setting here is newer and stays', 'settings here are newer and stay'),
    },
  },
  notUnderstood: {
    favorites: counted('favorite was not understood', 'favorites were not understood'),
    reminders: counted('reminder was not understood', 'reminders were not understood'),
    settings: counted('setting was not understood', 'settings were not understood'),
  },
  notUnderstoodWhy: 'What was not understood is left out. All else is taken in.',
  changedFile: 'This file was changed after it was made. It can add, but it removes nothing here.',
  refused: {
    empty: 'This file is empty. Please choose another one.',
    'too-large': 'This file is too large to be a copy of ours.',
    'not-a-backup': 'This file is not a copy of ours. Please choose one that “Save a copy” made.',
    'newer-version':
      'This copy was made by a newer version of Gently Led. Please update the extension first.',
    damaged: 'This copy is damaged, so nothing in it was taken in. Please choose another one.',
    'no-file': 'This file could not be opened. Please choose it again.',
  },
  lastImport: (date: string) => `A copy was taken in on ${date}.`,
  undoImport: 'Undo this import',
  undoing: 'Undoing…',
  undone: counted('entry is as it was before', 'entries are as they were before'),
  stayed: counted(
    'entry was changed since then and stays',
    'entries were changed since then and stay',
  ),

  reminder: 'Would you like to keep a copy of your favorites? It is safe if this device is lost.',
  reminderClose: 'Not now',
  reminderNever: 'Do not ask again',
  remindMe: 'Remind me of this, once a month at most',

  paper: {
    title: 'Words to keep',
    back: 'Back',
    print: 'Print',
    preparing: 'Laying it out…',
    ready: counted('favorite is ready for paper', 'favorites are ready for paper'),
    none: 'There is nothing to print yet.',
    reflection: 'A reflection',
    thoughts: 'My thoughts',
    note: 'My note',
    otherNote: 'Also in my note',
  },
};
