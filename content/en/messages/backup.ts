import { counted, number } from '../numbers.ts';

/** Backup, restore, print, and the gentle reminder to back up. */
export const backup = {
  title: 'Back up or restore',
  intro: 'A backup is a file to keep somewhere safe, in case this device is lost. Nothing is sent.',
  save: 'Back up',
  saveWhy: 'A file with your favorites, notes, reminders and settings.',
  saveText: 'Save as text',
  saveTextWhy: 'Your favorites and notes, to read in any app.',
  print: 'Print',
  printWhy: 'Your favorites and notes, laid out for paper.',
  someWait: 'What’s hidden for now is in the backup. It isn’t in the text or on paper.',
  making: 'Making the file…',
  made: (name: string) => `The file ${name} is ready. Your browser puts it with your downloads.`,
  madeSeveral: (count: number) =>
    `It’s one of ${number(count)} files, as your backup is large. Please keep all of them.`,
  notMade: 'The file couldn’t be made. Nothing is lost. Please try again.',

  bringIn: 'Restore',
  bringInWhy: 'First you’ll see what it would change. You can undo it afterward.',
  choose: 'Choose a file',
  drop: 'You can also drop the file here.',
  reading: 'Reading the file…',
  file: (name: string) => `In ${name}`,
  madeOn: (date: string) => `Made on ${date}`,
  takeIn: 'Restore these',
  leave: 'Cancel',
  takingIn: 'Restoring…',
  takenIn: 'Restored.',
  notTaken: 'This couldn’t be restored. Nothing was changed. Please choose the file again.',
  bringBack: counted({
    one: 'Restore that one, too',
    other: 'Restore those #, too',
  }),
  nothingNew: 'You already have everything in this file.',
  outcomes: {
    favorites: {
      new: counted({ one: '# new favorite', other: '# new favorites' }),
      updated: counted({
        one: '# favorite updated',
        other: '# favorites updated',
      }),
      removed: counted({
        one: '# favorite removed, as in the file',
        other: '# favorites removed, as in the file',
      }),
      newerNotesKept: counted({
        one: '# note here is newer and stays',
        other: '# notes here are newer and stay',
      }),
      bothNotesKept: counted({
        one: '# text has two versions, and both are kept',
        other: '# texts have two versions, and both are kept',
      }),
      kept: counted({
        one: '# favorite here is newer and stays',
        other: '# favorites here are newer and stay',
      }),
      stillRemoved: counted({
        one: '# favorite that you removed later stays removed',
        other: '# favorites that you removed later stay removed',
      }),
      same: counted({ one: '# favorite is the same', other: '# favorites are the same' }),
    },
    reminders: {
      new: counted({ one: '# new reminder', other: '# new reminders' }),
      updated: counted({
        one: '# reminder updated',
        other: '# reminders updated',
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
      one: '# favorite can’t be read',
      other: '# favorites can’t be read',
    }),
    reminders: counted({
      one: '# reminder can’t be read',
      other: '# reminders can’t be read',
    }),
    settings: counted({
      one: '# setting can’t be read',
      other: '# settings can’t be read',
    }),
  },
  notUnderstoodWhy: 'What can’t be read is left out. You can restore the rest.',
  changedFile:
    'This file was changed after it was made. It can add things, but it won’t remove anything.',
  refused: {
    empty: 'This file is empty. Please choose another one.',
    'too-large': 'This file is too large to be a Gently Led backup.',
    'not-a-backup': 'This isn’t a Gently Led backup. Please choose a file that “Back up” made.',
    'newer-version':
      'This backup was made by a newer version of Gently Led. Please update the extension first.',
    damaged: 'This backup is damaged, so nothing was restored. Please choose another one.',
    'no-file': 'This file couldn’t be opened. Please choose it again.',
  },
  lastImport: (date: string) => `You restored a backup on ${date}.`,
  undoImport: 'Undo restore',
  undoing: 'Undoing…',
  undoneBefore: 'This was already undone.',
  notUndone: 'This couldn’t be undone. Nothing was changed. Please reload this page.',
  undone: counted({
    one: '# item is as it was before',
    other: '# items are as they were before',
  }),
  stayed: counted({
    one: '# item has changed since then and stays',
    other: '# items have changed since then and stay',
  }),

  reminder: 'Would you like to back up your favorites, in case this device is lost?',
  reminderClose: 'Not now',
  reminderNever: 'Don’t ask again',
  remindMe: 'Remind me to back up, once a month at most',

  paper: {
    title: 'Words to keep',
    back: 'Back',
    print: 'Print',
    preparing: 'Getting it ready…',
    ready: counted({
      one: '# favorite is ready to print',
      other: '# favorites are ready to print',
    }),
    none: 'There’s nothing to print yet.',
    reflection: 'A reflection',
    thoughts: 'My thoughts',
    note: 'My note',
    otherNote: 'Also in my note',
  },
};
