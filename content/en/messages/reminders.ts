import { counted } from '../numbers.ts';

const every = counted({ one: 'Every hour', other: 'Every # hours' });

/** Words of the reminders view, and of pausing. */
export const reminders = {
  title: 'Reminders',
  intro: 'A quiet note at a time you choose. You can wave it off, or let it pass.',
  none: 'No reminders yet, and none are needed. Add one only if you would like it.',
  list: 'Your reminders',
  /** What a reminder is called: what it brings, and when. */
  named: (kind: string, times: string) => `${kind}, ${times}`,

  kind: 'What it brings',
  kinds: {
    passage: 'A passage',
    line: 'A kind line',
    practice: 'A gentle practice',
    rest: 'Rest or water',
    own: 'My own words',
  },
  ownText: 'Your words',
  ownTextWhy: 'They are kept on this device only.',

  add: 'Add a reminder',
  addAnother: 'Add another reminder',
  added: 'Your reminder was added.',
  change: 'Change',
  changeNamed: (name: string) => `Change: ${name}`,
  save: 'Save',
  saved: 'Your reminder was changed.',
  cancel: 'Cancel',

  time: 'Time',
  timeNumbered: (number: number) => `Time ${number}`,
  addTime: 'Add another time',
  removeTime: (number: number) => `Remove time ${number}`,
  every: 'Every',
  hours: counted({ one: 'hour', other: '# hours' }),
  from: 'From',
  to: 'To',
  everyHours: (count: number, from: string, to: string) => `${every(count)}, ${from} to ${to}`,
  comesAt: (times: string) => `It comes at ${times}.`,
  weekdays: 'On these days',
  everyDay: 'Every day',

  more: 'More choices',
  interval: 'Every few hours, between two times',
  discreet: 'Keep it discreet',
  discreetWhy:
    'It then says only “A gentle moment”. Without this, it shows its words on your screen.',
  showsWords: 'Shows its words',
  restingToday: 'Rests today',

  on: (name: string) => `Reminder: ${name}`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove: ${name}`,
  removed: (name: string) => `Removed: ${name}.`,
  undo: 'Undo',
  undoNamed: (name: string) => `Undo: keep ${name}`,
  needs: {
    text: 'Please write a few words first.',
    time: 'Please choose a time first.',
    interval: 'Please choose two times that differ.',
    weekdays: 'Please choose one day or more.',
  },

  coming: 'What comes next',
  allOff: 'Nothing comes now. No reminder is on.',
  allQuiet: 'Nothing comes now. Every time is in your quiet hours.',

  pause: 'Quiet for a while',
  pauses: {
    'half-hour': '30 minutes',
    'two-hours': '2 hours',
    tomorrow: 'Until tomorrow morning',
    date: 'Until a day…',
    open: 'Until I say so',
  },
  pauseDate: 'Until the morning of',
  pauseToDate: 'Be quiet until then',
  needsDate: 'Please choose a day after today.',
  paused: (end: string) => `All reminders are quiet. They begin again ${end}.`,
  pausedOpen: 'All reminders are quiet until you say so.',
  resume: 'Resume',
  resumed: 'Your reminders come again.',

  quietHours: 'Quiet hours',
  quietHoursWhy: 'No reminder comes in these hours. What falls into them is let go.',
  range: (from: string, to: string) => `${from} to ${to}`,
  overMidnight: 'over midnight',
  addQuietHours: 'Add quiet hours',
  needsRange: 'Please choose two times that differ.',

  permissionReason:
    'Your browser will ask if Gently Led may show notifications. They are for your reminders only.',
  permissionRefused:
    'Your browser does not allow notifications for Gently Led. That is all right: what you set is kept. Until then a new tab shows what is due.',
  howToAllow: {
    chromium:
      'To allow them, press “Allow notifications” and choose “Allow”. If nothing is asked, look in your system settings. Find this browser under notifications.',
    firefox:
      'To allow them, press “Allow notifications” and choose “Allow”. If nothing is asked, open the add-ons page. Choose Gently Led, then Permissions.',
  },
  allow: 'Allow notifications',

  tryOne: 'See how it looks',
  try: 'See how it looks',
  showTestNotification: 'Show me one now',
  shown: 'One was sent.',
  notShown: 'It could not be shown. Please allow notifications first.',
  notSeen: 'You cannot see it?',
  whereToLook: [
    [
      'Windows',
      'Open Settings, System, Notifications. Look if “Do not disturb” or Focus is on, and if your browser is.',
    ],
    ['Mac', 'Open System Settings, then Notifications. Choose your browser. Then look at Focus.'],
    ['Linux', 'Look for “Do not disturb” where your desktop keeps its notifications.'],
  ],

  strip: {
    label: 'Reminders',
    next: (when: string) => `Next reminder: ${when}`,
    none: 'No reminder comes now.',
    pause: 'Quiet until tomorrow morning',
    all: 'All reminders',
  },
};
