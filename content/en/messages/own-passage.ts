/** Her own passages: the form. */
const many = new Intl.NumberFormat('en');

export const ownPassage = {
  add: 'Write your own',
  title: 'Words of your own',
  intro: 'A verse, a line from a song, or something kind that someone said.',
  edit: 'Change',
  editNamed: (name: string) => `Change ${name}`,
  editTitle: 'Change your words',
  name: 'Where it is from, or a title',
  nameHint: 'You can leave this empty.',
  text: 'The words',
  reflection: 'Your thoughts on it',
  reflectionHint: 'You can leave this empty.',
  theme: 'Theme',
  noTheme: 'No theme',
  inRotation: 'Show it in my new tabs too',
  rotatesWhy: 'It then takes its turn with the others.',
  save: 'Save',
  cancel: 'Leave it',
  startAnew: 'Start anew',
  draft: 'This is what you began to write. It is not saved yet.',
  needsText: 'Please write a few words first.',
  tooLong: (most: number) =>
    `This is longer than fits here. It can hold ${many.format(most)} letters.`,
  notSaved: 'This could not be saved yet. Your words are still here.',
  elsewhere: 'Also written in another tab',
  elsewhereWhy: 'Both are kept. You can put them into one.',
  together: 'Keep both together',
};
