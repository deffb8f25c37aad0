/** Words of the reminders view, and of pausing. */
export const reminders = {
  title: 'Reminders',
  intro: 'A quiet note at a time you choose. It says only “A gentle moment”. You can wave it off.',
  none: 'No reminders yet, and none are needed. Add one only if you would like it.',
  add: 'Add a reminder',
  time: 'Time',
  weekdays: 'On these days',
  everyDay: 'Every day',
  on: (time: string) => `Reminder at ${time}`,
  remove: 'Remove',
  removeNamed: (time: string) => `Remove the reminder at ${time}`,
  removed: (time: string) => `The reminder at ${time} was removed.`,
  undo: 'Undo',
  undoNamed: (time: string) => `Undo: keep the reminder at ${time}`,
  needsTime: 'Please choose a time first.',
  needsWeekday: 'Please choose at least one day.',
  permissionReason:
    'Your browser will ask if Gently Led may show notifications. They are used for your reminders, and for nothing else.',
  permissionRefused:
    'Your browser does not allow notifications for Gently Led, so no reminder can be shown. That is all right: what you set is kept.',
  howToAllow: {
    chromium:
      'To allow them later, press “Allow notifications” here and choose “Allow”. If nothing is asked, look in your system settings under notifications for this browser.',
    firefox:
      'To allow them later, press “Allow notifications” here and choose “Allow”. If nothing is asked, open the add-ons page, choose Gently Led, and look under Permissions.',
  },
  allow: 'Allow notifications',
  showNow: 'Show me one now',
  shown:
    'One was sent. If you cannot see it, look for quiet mode or “do not disturb” in your system settings.',
  notShown: 'It could not be shown. Please allow notifications first.',
};
