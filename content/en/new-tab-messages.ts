import { delivery } from './messages/delivery.ts';
import { page } from './messages/page.ts';
import { problems } from './messages/problems.ts';

/** The words of a new tab, which loads no others. */
export const newTabMessages = {
  name: 'Gently Led',
  newTabTitle: 'New tab',

  nav: {
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
  },

  page,
  delivery,
  problems,
};
