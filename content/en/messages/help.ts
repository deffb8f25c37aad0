/** Words of Help now. */
export const help = {
  title: 'Help now',
  /** Stands for the number where no number was checked. */
  localEmergency: 'your local emergency number',
  callNumber: (number: string) => `Call ${number}`,
  noEmergency:
    'We hold no checked emergency number for this country. Please call the one you know.',
  country: 'Your country',
  choose: 'Please choose',
  elsewhere: 'Another country / not listed',
  guessed: 'A guess, from your browser’s language.',
  unknownCountry:
    'This page does not hold phone numbers for your country yet. Find A Helpline lists them by country.',
  lines: 'Helplines',
  whatHappens: 'A trained person answers. You can stay nameless. You can hang up.',
  call: 'Call',
  text: 'Text',
  textTo: (how: string) => `Text ${how}`,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Please mark the number and copy it by hand.',
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
  missing: (kinds: string) => `We hold no checked ${kinds} for this country yet.`,
  kinds: { suicide: 'crisis line', perinatal: 'line for new parents' },
  numbersChange:
    'Numbers can change. If one does not work, look at Find A Helpline, or call your local emergency number.',
  findAHelpline: 'Open findahelpline.com',
  findsMore: 'Find A Helpline lists more lines, by country.',
  opensSite: 'This opens a website. Nothing leaves this page until you press a link.',
  whoElse: 'What is happening, and who can help',
};
