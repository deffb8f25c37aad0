import { counted, number } from '../numbers.ts';

/** Backup, import, print, and the gentle reminder to keep a copy. */
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
  made: (name: string) => `The file ${name} is made. Your browser puts it with your downloads.`,
  madeSeveral: (count: number) =>
    `It’s one of ${number(count)} files, as your copy is large. Please keep all of them.`,
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
  takenIn: 'The copy was taken in.',
  notTaken: 'This couldn’t be taken in. Nothing was changed. Please choose the file again.',
  bringBack: counted({
    one: 'Bring that one back as well',
    other: 'Bring those # back as well',
  }),
  nothingNew: 'All that is in this file is here already.',
  outcomes: {
    favorites: {
      new: counted({ one: '# new favorite', other: '# new favorites' }),
      updated: counted({
        one: '# favorite brought up to date',
        other: '# favorites brought up to date',
      }),
      removed: counted({
        one: '# favorite removed, as in the file',
        other: '# favorites removed, as in the file',
      }),
      newerNotesKept: counted({
        one: '# newer note here is kept',
        other: '# newer notes here are kept',
      }),
      bothNotesKept: counted({
        one: '# text was written in both places, and both are kept',
        other: '# texts were written in both places, and both are kept',
      }),
      kept: counted({
        one: '# favorite here is newer and stays',
        other: '# favorites here are newer and stay',
      }),
      stillRemoved: counted({
        one: '# favorite was removed here later and stays removed',
        other: '# favorites were removed here later and stay removed',
      }),
      same: counted({ one: '# favorite is the same', other: '# favorites are the same' }),
    },
    reminders: {
      new: counted({ one: '# new reminder', other: '# new reminders' }),
      updated: counted({
        one: '# reminder brought up to date',
        other: '# reminders brought up to date',
      }),
      removed: counted({
        one: '# reminder removed, as in the file',
        other: '# reminders removed, as in the file',
      }),
      kept: counted({
        one: '# reminder here is newer and stays',
        other: '# reminders here are newer and stay',
      }),
    },
    settings: {
      new: counted({ one: '# setting from the file', other: '# settings from the file' }),
      updated: counted({ one: '# setting changed', other: '# settings changed' }),
      kept: counted({
        one: '# setting here is newer and stays',
        other: '# settings here are newer and stay',
      }),
    },
  },
  notUnderstood: {
    favorites: counted({
      one: '# favorite was not understood',
      other: '# favorites were not understood',
    }),
    reminders: counted({
      one: '# reminder was not understood',
      other: '# reminders were not understood',
    }),
    settings: counted({
      one: '# setting was not understood',
      other: '# settings were not understood',
    }),
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
  undoneBefore: 'This import was undone.',
  notUndone: 'This couldn’t be undone. Nothing was changed. Please load this page again.',
  undone: counted({
    one: '# entry is as it was before',
    other: '# entries are as they were before',
  }),
  stayed: counted({
    one: '# entry was changed since then and stays',
    other: '# entries were changed since then and stay',
  }),

  reminder: 'Would you like to keep a copy of your favorites? It is safe if this device is lost.',
  reminderClose: 'Not now',
  reminderNever: 'Do not ask again',
  remindMe: 'Remind me of this, once a month at most',

  paper: {
    title: 'Words to keep',
    back: 'Back',
    print: 'Print',
    preparing: 'Laying it out…',
    ready: counted({
      one: '# favorite is ready for paper',
      other: '# favorites are ready for paper',
    }),
    none: 'There is nothing to print yet.',
    reflection: 'A reflection',
    thoughts: 'My thoughts',
    note: 'My note',
    otherNote: 'Also in my note',
  },
};
