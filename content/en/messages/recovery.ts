import { counted } from '../numbers.ts';

const entries = counted({ one: '# entry', other: '# entries' });

/** Shown when what the user saved will not open. */
export const recovery = {
  title: 'What you saved cannot be opened',
  happened: {
    unreadable:
      'Your browser cannot open what Gently Led kept here. Nothing was deleted. You could close the browser, open it and look again.',
    'newer-version':
      'A newer version of Gently Led wrote this, and this older one cannot open it. It is safe. An update of the extension brings it back.',
  },
  meanwhile: 'The passages, the practices and Help now are all here, as always.',
  tryAgain: 'Try again',

  saveTitle: 'Save a copy first',
  saveWhy:
    'One file with all that can still be read: favorites, notes, reminders and settings. You can bring it back later, under “Keep a copy”.',
  save: 'Save what can be read',
  saving: 'Reading…',
  saved: (count: number, name: string) =>
    `The file ${name} is made, with ${entries(count)}. Your browser puts it with your downloads.`,
  unread: (count: number) => `${entries(count)} could not be read.`,
  incomplete: 'Some of it could not be read.',
  nothing: 'There is nothing here that can be read.',
  notSaved: 'The file could not be made. Nothing was changed. Please try again.',

  afreshTitle: 'Start afresh',
  afreshWhy: 'If nothing else helps, you can begin again with an empty page.',
  afresh: 'Start afresh…',
  sure: 'This deletes what Gently Led keeps in this browser. It cannot be undone. A file that you saved stays.',
  keep: 'Keep it',
  delete: 'Delete it and start afresh',
  blocked: 'Another page of Gently Led is open. Please close it, and this goes on.',
  notDeleted: 'This did not work, and nothing was changed. You could open the browser again first.',
};
