import { about } from './messages/about.ts';
import { appearance } from './messages/appearance.ts';
import { backup } from './messages/backup.ts';
import { delivery } from './messages/delivery.ts';
import { favorites } from './messages/favorites.ts';
import { help } from './messages/help.ts';
import { notification } from './messages/notification.ts';
import { ownPassage } from './messages/own-passage.ts';
import { page } from './messages/page.ts';
import { problems } from './messages/problems.ts';
import { recovery } from './messages/recovery.ts';
import { reminders } from './messages/reminders.ts';
import { search } from './messages/search.ts';
import { settings } from './messages/settings.ts';
import { situation } from './messages/situation.ts';

/**
 * Every word of the pages that is not a passage, card or letter. Another language is another file
 * of the type `Messages` (content/types.ts): the type checker names what is missing.
 */
export const messages = {
  name: 'Gently Led',
  newTabTitle: 'New tab',
  libraryTitle: 'Library',

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

  popup: {
    tabs: { practices: 'Practices', reasons: 'Reasons', favorites: 'Favorites' },
    tabsLabel: 'What you can look at',
    today: 'Today, if you want',
    practicesIntro: 'Small things you could try. Any of them can wait.',
    morePractices: 'More gentle practices',
    reasonsIntro: 'Bonding can be hard for many reasons. None of them is your fault.',
    /** For a parent whose baby died. */
    afterLoss: 'After a loss',
    afterLossIntro: 'You could read one of these, or none.',
    allFavorites: 'See all favorites',
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

  favorites,
  search,
  reminders,
  settings,
  situation,
  appearance,
  page,
  notification,
  delivery,
  ownPassage,
  backup,
  help,
  about,
  problems,
  recovery,
};
