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
    tabsLabel: 'Choose what to see',
    today: 'Today, if you want',
    practicesIntro: 'Small things you could try. Any of them can wait.',
    morePractices: 'More gentle practices',
    placesLabel: 'Where you are right now',
    places: {
      feeding: 'Feeding',
      holding: 'Holding',
      changing: 'Changing',
      outside: 'Outside',
      asleep: 'Baby’s asleep',
      apart: 'We’re apart',
      'not-today': 'Can’t today',
    },
    lengths: { breath: 'a breath', minute: 'about a minute', three: 'about three minutes' },
    helpsWith: (reasons: string) => `For: ${reasons}`,
    reasonsIntro: 'Bonding can be hard for many reasons. None of them is your fault.',
    /** For a parent whose baby died. */
    afterLoss: 'After a loss',
    afterLossIntro: 'You could read one of these, or none.',
    allFavorites: 'See all favorites',
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
