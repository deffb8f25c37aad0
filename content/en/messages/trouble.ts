/** What went wrong, and what she can do. */
export const trouble = {
  unavailable:
    'Your browser does not let this page keep anything, so favorites and reminders are off. The passages are all here.',
  full: 'This could not be saved: the disk is full. Nothing you saved before is lost. Make some room and try again.',
  'newer-version':
    'What you saved was written by a newer version of Gently Led. It is safe. Update the extension to see it.',
  'outdated-page': 'Gently Led was updated. Please load this page again.',
  failed: 'This could not be saved. Nothing you saved before is lost. Please try again.',
  blocked: 'An older page of Gently Led is still open. Please close it or load it again.',
  reload: 'Load again',
};
