/** What went wrong, and what the user can do. */
export const problems = {
  unavailable:
    'Your browser does not let this page keep anything, so favorites and reminders are off. The passages are all here.',
  full: 'This could not be saved: the disk is full. Nothing you saved before is lost. Make some room and try again.',
  'newer-version':
    'What you saved was written by a newer version of Gently Led. It is safe. Update the extension to see it.',
  'outdated-page': 'Gently Led was updated. Please load this page again.',
  unreadable:
    'What you saved cannot be opened just now. Nothing was deleted. The favorites page can help you save a copy.',
  detached:
    'This is a private window or a container tab. What you saved is here. What you save here is kept, too.',
  'out-of-reach':
    "What you saved can't be reached from this window just now. Nothing was deleted. Please load this page again.",
  unread:
    'Something you saved could not be read just now. It was not deleted. Please load this page again.',
  cleared:
    'What Gently Led kept was deleted from this browser. If you have a copy, you can bring it back.',
  failed: 'This could not be saved. Nothing you saved before is lost. Please try again.',
  blocked: 'An older page of Gently Led is still open. Please close it or load it again.',
  waiting:
    'What you saved takes long to open. If another page of Gently Led is open, you could close it.',
  view: 'Something went wrong here, and this part can’t be shown. What you saved is still kept.',
  reload: 'Load again',
};
