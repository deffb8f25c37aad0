/** Words with which a reader says what is true, and the answers to it. */
export const situation = {
  /** What opens the choice where it is closed at first. */
  open: 'My situation is different',
  title: 'What is true for you now',
  why: 'Choose any that are true. It changes which words you meet, and stays on this device.',
  members: {
    home: 'My baby is at home',
    hospital: 'My baby is in hospital',
    loss: 'My baby died',
    partner: 'I’m the partner',
  },

  /** One or more of these answer a choice. */
  answers: {
    loss: 'We’re so sorry that your baby died.',
    lossAlone:
      'From now on, these pages don’t speak as if your baby were with you. What you saved is kept, and some of it waits out of sight. Reminders in your own words stay as you wrote them.',
    lossAndLiving:
      'Passages and lines leave room for your grief now. Cards are for the baby who is with you, and some are for grief.',
    hospital:
      'Words that need a baby at home are left out now. In hospital, the nurses can help you with anything you would like to try.',
    homeAndHospital:
      'Passages and lines fit both places now. Cards are for home and for the hospital.',
    partner: 'Words meant for the one who gave birth are left out now. Your days count here, too.',
    home: 'Words for a baby at home are here.',
    nothing: 'Nothing is chosen now. Words here are for a baby at home.',
  },
  /** Leads to Help now, where support after a loss comes early. */
  lossHelp: 'Who can help after a loss',
};
