/** The moment that a reminder opens, or that waits in a new tab. */
export const delivery = {
  title: 'A gentle moment',
  actions: 'What to do with this moment',
  later: 'Later',
  notToday: 'Not today',
  passageOfToday: 'Today’s passage',
  lineOfToday: 'Today’s kind words',
  comesAgain: 'It will come back in 30 minutes.',
  /** Where it would be quiet in 30 minutes. */
  comesAfterQuietHours: (time: string) => `Quiet hours start before then. It can come at ${time}.`,
  comesLater: (when: string) => `It can come ${when}.`,
  comesAfterPause: 'It can come once reminders are no longer paused.',
  restsToday: 'Skipped for today. Your reminder is kept.',
  notKept: 'That couldn’t be saved. You could try again.',
  /** Where there are no words to show. */
  quiet: 'A quiet minute for you, if you like.',

  waiting: {
    text: 'A gentle moment is here, if you like.',
    open: 'Open',
    close: 'Close',
  },

  /**
   * Care rule: a rest prompt says first that baby lies safe, wherever a baby is at home.
   * `afterCot` follows that line; `alone` is for other situations and names no baby.
   */
  rest: {
    cot: 'Put baby down on their back in their own clear crib or cot first.',
    invitations: [
      {
        title: 'A glass of water',
        afterCot: 'Then a glass of water, if you like.',
        alone: 'You could drink a glass of water. It can also wait.',
      },
      {
        title: 'A little rest',
        afterCot: 'Then you could sit or lie down for a little while.',
        alone: 'You could sit or lie down for a little while, if you like.',
      },
      {
        title: 'Something small to eat',
        afterCot: 'Then something small to eat, if you like.',
        alone: 'You could have something small to eat. It can also wait.',
      },
    ],
  },
};
