/** Words of the small things around a passage: sharing, hiding, keys, the first tabs, search, links. */
export const page = {
  close: 'Close',
  hello: (name: string) => `Hello, ${name}.`,

  share: {
    open: 'Share',
    title: 'Share',
    copyText: 'Copy the words',
    copyPicture: 'Copy as a picture',
    saveSquare: 'Save a square picture',
    saveWide: 'Save a wide picture',
    print: 'Print',
    send: 'Send with another app',
    copied: 'Copied.',
    saved: 'The picture was saved with your downloads.',
    tooLong: 'This is too long for a picture. You could copy the words instead.',
    failed: 'That did not work here. You could copy the words instead.',
    fileName: 'a-passage',
  },

  hide: {
    button: 'Quick hide',
    why: 'Switches to a blank tab. Escape twice does the same.',
  },

  keys: {
    title: 'Keyboard shortcuts',
    open: 'Keyboard shortcuts',
    list: [
      ['← →', 'Previous, next passage'],
      ['F', 'Save or unsave'],
      ['S', 'Share'],
      ['P', 'Today’s practice'],
      ['H', 'Help now'],
      ['Esc Esc', 'Quick hide'],
      ['?', 'This list'],
    ],
    on: 'Turn letter keys off',
    off: 'Letter keys are off. Turn them on',
  },

  welcome: {
    label: 'If you like',
    scripture: 'Show Scripture?',
    yes: 'Yes',
    no: 'No, only kind words',
    textSize: 'Larger text?',
    large: 'Large',
    larger: 'Larger',
    reminder: 'A quiet reminder?',
    addReminder: 'Choose a time',
    privacy: 'No account. Nothing you save or choose leaves this device.',
    done: 'Leave all as it is',
  },

  search: { label: 'Search the web', button: 'Search' },
  links: { label: 'Your links' },
};
