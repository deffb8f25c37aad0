import { counted } from '../numbers.ts';

const every = counted({ one: 'Every hour', other: 'Every # hours' });

/** Words of the reminders view, and of pausing. */
export const reminders = {
  title: 'Reminders',
  intro: 'A quiet note at a time you choose. You can dismiss it, or let it pass.',
  none: 'No reminders yet, and you don’t need any. Add one only if you’d like it.',
  list: 'Your reminders',
  /** What a reminder is called: what it sends, and when. */
  named: (kind: string, times: string) => `${kind}, ${times}`,

  kind: 'What to send',
  kinds: {
    passage: 'A passage',
    line: 'Kind words',
    practice: 'A gentle practice',
    rest: 'Rest or water',
    own: 'Your own words',
  },
  ownText: 'Your words',
  ownTextWhy: 'They stay on this device.',

  add: 'Add a reminder',
  addAnother: 'Add another reminder',
  added: 'Your reminder was added.',
  change: 'Edit',
  changeNamed: (name: string) => `Edit: ${name}`,
  save: 'Save',
  saved: 'Your reminder was saved.',
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
  comesAt: (times: string) => `It will come at ${times}.`,
  weekdays: 'On these days',
  everyDay: 'Every day',

  more: 'More options',
  interval: 'Every few hours, between two times',
  discreet: 'Keep it discreet',
  discreetWhy: 'It says only “A gentle moment”. With this off, its words show on your screen.',
  showsWords: 'Shows its words',
  restingToday: 'Skipped today',

  on: (name: string) => `Reminder: ${name}`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove: ${name}`,
  removed: (name: string) => `Removed: ${name}.`,
  undo: 'Undo',
  undoNamed: (name: string) => `Undo: keep ${name}`,
  needs: {
    text: 'Please write a few words first.',
    time: 'Please choose a time first.',
    interval: 'Please choose two different times.',
    weekdays: 'Please choose at least one day.',
  },

  coming: 'Coming up',
  allOff: 'Nothing is coming up. No reminder is on.',
  allQuiet: 'Nothing is coming up. All your reminders are in your quiet hours.',

  pause: 'Pause',
  pauses: {
    'half-hour': '30 minutes',
    'two-hours': '2 hours',
    tomorrow: 'Until tomorrow morning',
    date: 'Pick a date…',
    open: 'Until I turn them on',
  },
  pauseDate: 'Until the morning of',
  pauseToDate: 'Pause until then',
  needsDate: 'Please choose a date after today.',
  paused: (end: string) => `All reminders are paused. They start again ${end}.`,
  pausedOpen: 'All reminders are paused until you turn them on.',
  resume: 'Turn them on',
  resumed: 'Your reminders are no longer paused.',

  quietHours: 'Quiet hours',
  quietHoursWhy: 'Reminders in these hours are skipped.',
  range: (from: string, to: string) => `${from} to ${to}`,
  overMidnight: 'past midnight',
  addQuietHours: 'Add quiet hours',
  needsRange: 'Please choose two different times.',

  permissionReason:
    'Your browser will ask if Gently Led may show notifications. They’re only for your reminders.',
  permissionRefused:
    'Your browser doesn’t allow notifications from Gently Led. That’s all right: your reminders are saved, and a new tab shows what’s due.',
  howToAllow: {
    chromium:
      'To allow them, press “Allow notifications” and choose “Allow”. If nothing happens, open your system settings. Find this browser under notifications.',
    firefox:
      'To allow them, press “Allow notifications” and choose “Allow”. If nothing happens, open the add-ons page. Choose Gently Led, then Permissions.',
  },
  allow: 'Allow notifications',

  tryOne: 'See how it looks',
  try: 'See how it looks',
  showTestNotification: 'Show me one now',
  shown: 'It should be on your screen now.',
  notShown: 'It couldn’t be shown. Please allow notifications first.',
  notSeen: 'Don’t see it?',
  whereToLook: [
    [
      'Windows',
      'Open Settings, System, Notifications. Check that “Do not disturb” and Focus are off, and that your browser is on.',
    ],
    [
      'Mac',
      'Open System Settings, then Notifications. Choose your browser. Then check that Focus is off.',
    ],
    ['Linux', 'Check that “Do not disturb” is off in your desktop’s notification settings.'],
  ],

  strip: {
    label: 'Reminders',
    next: (when: string) => `Next reminder: ${when}`,
    none: 'No reminders are coming up.',
    pause: 'Pause until tomorrow morning',
    all: 'All reminders',
  },
};
