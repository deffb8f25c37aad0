/** Words of the small things around a passage: sharing, hiding, keys, the first tabs, search, links. */
export const page = {
  close: 'Close',
  hello: (name: string) => `Hello, ${name}.`,

  share: {
    open: 'Share',
    title: 'Share',
    copyText: 'Copy as text',
    copyPicture: 'Copy as a picture',
    saveSquare: 'Save a square picture',
    saveWide: 'Save a wide picture',
    print: 'Print',
    send: 'Send with another app',
    copied: 'Copied.',
    saved: 'The picture is in your downloads.',
    tooLong: 'This is too long for a picture. You could copy it as text instead.',
    failed: 'That didn’t work here. You could try another way to share it.',
    fileName: 'a-passage',
  },

  hide: {
    button: 'Quick hide',
    why: 'Switches to a blank tab. Or click the page, then press Escape twice.',
  },

  keys: {
    title: 'Keyboard shortcuts',
    open: 'Keyboard shortcuts',
    /** The address bar of a fresh tab has the focus. */
    why: 'Click the page or press F6 first.',
    list: [
      ['← →', 'Previous or next passage'],
      ['F', 'Save or unsave'],
      ['S', 'Share'],
      ['P', 'Today’s practice'],
      ['H', 'Help now'],
      ['Esc Esc', 'Quick hide'],
      ['?', 'This list'],
    ],
    on: 'Turn off one-letter shortcuts',
    off: 'One-letter shortcuts are off. Turn them on',
  },

  welcome: {
    label: 'If you like',
    scripture: 'Show Scripture?',
    yes: 'Yes',
    no: 'No, just kind words',
    textSize: 'Larger text?',
    large: 'Large',
    larger: 'Larger',
    reminder: 'A quiet reminder?',
    addReminder: 'Choose a time',
    privacy: 'No account. Nothing you save or choose leaves this device.',
    done: 'Not now',
  },

  search: { label: 'Search the web', button: 'Search' },
  links: { label: 'Your links' },
};
