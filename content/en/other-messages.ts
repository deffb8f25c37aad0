import { about } from './messages/about.ts';
import { appearance } from './messages/appearance.ts';
import { backup } from './messages/backup.ts';
import { favorites } from './messages/favorites.ts';
import { help } from './messages/help.ts';
import { notification } from './messages/notification.ts';
import { ownPassage } from './messages/own-passage.ts';
import { recovery } from './messages/recovery.ts';
import { reminders } from './messages/reminders.ts';
import { search } from './messages/search.ts';
import { settings } from './messages/settings.ts';

/** The words of the library and the popup, beyond those of a new tab. */
export const otherMessages = {
  libraryTitle: 'Library',

  popup: {
    tabs: { practices: 'Practices', reasons: 'Reasons', favorites: 'Favorites' },
    tabsLabel: 'What you can look at',
    today: 'Today, if you want',
    morePractices: 'More gentle practices',
    reasonsIntro: 'Bonding can be hard for many reasons. None of them is your fault.',
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
      'This is not medical advice. If you are worried, talk to a doctor, midwife or health visitor.',
    notReviewed: 'Not yet clinically reviewed.',
  },

  favorites,
  search,
  reminders,
  settings,
  appearance,
  notification,
  ownPassage,
  backup,
  help,
  about,
  recovery,
};
