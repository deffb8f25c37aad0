/** Words of Help now. */
export const help = {
  title: 'Help now',
  /** Stands for the number where no number was checked. */
  localEmergency: 'your local emergency number',
  callNumber: (number: string) => `Call ${number}`,
  noEmergency:
    'We don’t have a verified emergency number for this country. Please call the one you know.',
  country: 'Your country',
  choose: 'Please choose',
  elsewhere: 'Another country / not listed',
  guessed: 'Guessed from your browser’s language.',
  unknownCountry:
    'We don’t have phone numbers for your country yet. Find A Helpline lists them by country.',
  lines: 'Helplines',
  whatHappens:
    'You need not give your name. You can hang up. If someone is in danger, some lines send help.',
  call: 'Call',
  text: 'Text',
  textTo: (how: string) => `Text ${how}`,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying didn’t work here. You can select the number and copy it.',
  alwaysOpen: 'Day and night, every day.',
  hours: (hours: string) => `Hours: ${hours}.`,
  hoursUnknown: 'Hours not confirmed.',
  languages: (names: string) => `Languages: ${names}.`,
  checked: (month: string) => `Checked ${month}.`,
  notFor: {
    emergency: (number: string) => `Not for an emergency. In danger, call ${number}.`,
    crisis: (number: string) =>
      `Not a crisis line. With thoughts of suicide, call a crisis line. In danger, call ${number}.`,
  },
  missing: {
    suicide: (emergency: string) =>
      `We don’t have a verified crisis line for this country yet. With thoughts of suicide, open Find A Helpline, which lists them by country, or call ${emergency}. You could tell a doctor today.`,
    perinatal:
      'We don’t have a verified line for new parents here yet. Your doctor, midwife or nurse can help, and so can the hospital’s maternity ward.',
    loss: 'We don’t have a verified line for parents after a loss here yet. The hospital’s maternity ward, your doctor or your midwife can tell you who helps.',
  },
  numbersChange:
    'Numbers can change. If one does not work, look at Find A Helpline, or call your local emergency number.',
  findAHelpline: 'Open findahelpline.com',
  opensSite: 'This opens a website. Nothing leaves this page until you press a link.',
  whoElse: 'What is happening, and who can help',
};
