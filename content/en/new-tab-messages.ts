import { delivery } from './messages/delivery.ts';
import { page } from './messages/page.ts';
import { problems } from './messages/problems.ts';
import { situation } from './messages/situation.ts';

/** The words of a new tab, which loads no others. They are among `messages` (messages.ts), too. */
export const newTabMessages = {
  name: 'Gently Led',
  newTabTitle: 'New tab',

  nav: {
    practices: 'Practices',
    reasons: 'Reasons',
    help: 'Help now',
    favorites: 'Favorites',
    search: 'Search',
    reminders: 'Reminders',
    settings: 'Settings',
    about: 'About',
  },

  passage: {
    title: 'A passage and a reflection',
    previous: 'Previous passage',
    next: 'Next passage',
    favorite: 'Favorite',
    controls: 'Passage controls',
    practice: 'Today’s practice',
    allPractices: 'All practices',
  },

  card: {
    safety: 'Please read first',
    sources: 'Sources',
    steps: 'Try it now, if you want',
    mayHelp: 'What may help with this',
    tell: 'When to tell someone',
    help: 'Talk to someone: Help now',
    save: (title: string) => `Favorite: ${title}`,
    notAdvice:
      'This is not medical advice. If you are worried, talk to a doctor, midwife or nurse.',
    notReviewed: 'Not yet clinically reviewed.',
  },

  page,
  delivery,
  problems,
  situation,
};
