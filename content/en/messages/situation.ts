/** Words with which a reader says what is true, and the answers to it. */
export const situation = {
  /** What opens the choice where it is closed at first. */
  open: 'My situation is different',
  title: 'Your situation',
  why: 'Choose any that are true. This changes what you’ll see, and it stays on this device.',
  members: {
    home: 'My baby is at home',
    hospital: 'My baby is in the hospital',
    loss: 'My baby died',
    partner: 'I’m the partner',
  },

  /** One or more of these answer a choice. */
  answers: {
    loss: 'We’re so sorry that your baby died.',
    lossAlone:
      'From now on, these pages won’t speak as if your baby were with you. What you saved is kept, and some of it is hidden for now. Reminders in your own words stay as you wrote them.',
    lossAndLiving:
      'Passages and lines leave room for your grief now. Cards are for the baby who is with you, and some are for grief.',
    hospital:
      'What you see now fits a baby in the hospital. The nurses can help with anything you would like to try.',
    partner: 'Words meant for the one who gave birth are left out now. Your days count here, too.',
    home: 'Words here are for a baby at home.',
  },
  /** Leads to Help now, where support after a loss comes early. */
  lossHelp: 'Who can help after a loss',
};
