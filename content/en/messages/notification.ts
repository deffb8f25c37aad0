/** Words of a notification, and of the moment that it opens. */
export const notification = {
  title: 'A gentle moment',
  message: 'Open it whenever you like. It can also wait.',
  later: 'Later',
  notToday: 'Not today',
  /** Of the button in the toolbar, if it is to say nothing. */
  neutralTitle: 'New tab',
};
