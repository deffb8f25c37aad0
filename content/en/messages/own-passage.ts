import { number } from '../numbers.ts';

/** The form of the user's own passages. */
export const ownPassage = {
  add: 'Write your own',
  title: 'Your own words',
  intro: 'A verse, a line from a song, or something kind that someone said.',
  edit: 'Edit',
  editNamed: (name: string) => `Edit ${name}`,
  editTitle: 'Edit your words',
  name: 'A title, or where it’s from',
  nameHint: 'You can leave this empty.',
  text: 'The words',
  reflection: 'Your thoughts on it',
  reflectionHint: 'You can leave this empty.',
  theme: 'Topic',
  noTheme: 'No topic',
  inRotation: 'Show it on my new tabs, too',
  rotatesWhy: 'It will appear among the others.',
  save: 'Save',
  cancel: 'Cancel',
  startAnew: 'Start over',
  draft: 'Here’s what you started writing. It isn’t saved yet.',
  needsText: 'Please write a few words first.',
  tooLong: (most: number) =>
    `This is longer than fits here. There’s room for ${number(most)} characters.`,
  notSaved: 'This couldn’t be saved yet. Your words are still here.',
  elsewhere: 'Also written in another tab',
  elsewhereWhy: 'Both are kept. You can combine them into one.',
  together: 'Combine both',
};
