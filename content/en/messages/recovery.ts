import { counted } from '../numbers.ts';

const items = counted({ one: '# item', other: '# items' });

/** Shown when what the user saved will not open. */
export const recovery = {
  title: 'What you saved can’t be opened',
  happened: {
    unreadable:
      'Your browser can’t open what you saved here. Nothing was deleted. You could restart the browser and look again.',
    'newer-version':
      'A newer version of Gently Led saved this, and this older one can’t open it. It’s safe. Updating the extension brings it back.',
  },
  meanwhile: 'The passages, the practices and Help now are still here, as always.',
  tryAgain: 'Try again',

  saveTitle: 'Back up first',
  saveWhy:
    'A file with everything that can still be read: favorites, notes, reminders and settings. You can restore it later, under “Back up or restore”.',
  save: 'Save what can be read',
  saving: 'Reading…',
  saved: (count: number, name: string) =>
    `The file ${name} is ready, with ${items(count)}. Your browser puts it with your downloads.`,
  unread: (count: number) => `${items(count)} couldn’t be read.`,
  incomplete: 'Some of it couldn’t be read.',
  nothing: 'Nothing here can be read.',
  notSaved: 'The file couldn’t be made. Nothing was changed. Please try again.',

  afreshTitle: 'Start over',
  afreshWhy: 'If nothing else helps, you can start over with nothing saved.',
  afresh: 'Start over…',
  sure: 'This deletes everything Gently Led saved in this browser. It can’t be undone. Any backup file you made stays.',
  keep: 'Keep everything',
  delete: 'Delete it and start over',
  blocked: 'Another Gently Led page is open. Please close it, and this will continue.',
  notDeleted:
    'This didn’t work, and nothing was changed. You could restart the browser and try again.',
};
