/** What went wrong, and what the user can do. */
export const problems = {
  unavailable:
    'Your browser won’t let this page save anything, so favorites and reminders are off. The passages are all here.',
  full: 'This couldn’t be saved because the disk is full. Nothing you saved before is lost. Please make some room and try again.',
  'newer-version':
    'What you saved was written by a newer version of Gently Led. It’s safe. Update the extension to see it.',
  'outdated-page': 'Gently Led was updated. Please reload this page.',
  unreadable:
    'What you saved can’t be opened right now. Nothing was deleted. The Favorites page can help you back it up.',
  detached:
    'This is a private window or a container tab. What you saved is here, and what you save here is kept, too.',
  'out-of-reach':
    'What you saved can’t be reached from this window right now. Nothing was deleted. Please reload this page.',
  unread:
    'Something you saved couldn’t be read right now. It wasn’t deleted. Please reload this page.',
  cleared:
    'What you saved was deleted from this browser. If you have a backup, you can restore it.',
  failed: 'This couldn’t be saved. Nothing you saved before is lost. Please try again.',
  blocked: 'An older Gently Led page is still open. Please close or reload it.',
  waiting:
    'Opening what you saved is taking a while. If another Gently Led page is open, you could close it.',
  view: 'Something went wrong here, and this part can’t be shown. What you saved is still kept.',
  reload: 'Reload',
};
