/**
 * Every word of the pages that is not a passage, card or letter. Another language is another file
 * of the type `Messages`: the type checker names what is missing.
 */
export const messages = {
  language: 'en',
  name: 'Gently Led',
  newTabTitle: 'New tab',

  nav: {
    help: 'Help now',
    favorites: 'Favorites',
    search: 'Search',
    reminders: 'Reminders',
    settings: 'Settings',
    about: 'About',
  },

  passage: {
    title: 'A passage and a reflection',
    previous: 'Previous passage',
    next: 'Next passage',
    favorite: 'Favorite',
    controls: 'Passage controls',
  },

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
    notAdvice:
      'This is not medical advice. If you are worried, talk to a doctor, midwife or health visitor.',
    notReviewed: 'Not yet clinically reviewed.',
  },

  favorites: {
    title: 'Favorites',
    none: 'Nothing is saved here yet. When a passage does you good, press the heart below it, or the key F.',
    noneInPopup: 'What you save on a new tab will wait for you here.',
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} was removed.`,
    undo: 'Undo',
    undoNamed: (name: string) => `Undo: keep ${name}`,
    hidden: (count: number) =>
      count === 1
        ? 'One passage is kept here and waits until Scripture is on again.'
        : `${count} passages are kept here and wait until Scripture is on again.`,
    savedOn: (date: string) => `Saved on ${date}`,
  },

  search: {
    label: 'Search',
    hint: 'A word such as “tired”, or a place such as “Ps 34”.',
    hintWithoutScripture: 'A word such as “tired”.',
    results: 'What was found',
    found: (count: number) => `${count} found`,
    foundMore: (count: number, shown: number) => `${count} found. These are the first ${shown}.`,
    nothing: (query: string) =>
      `Nothing found for “${query}”. You could try another word, or only its first letters.`,
    failed: 'The search could not be opened. Please try again in a moment.',
    kinds: {
      passage: 'Passage',
      line: 'Encouragement',
      practice: 'Gentle practice',
      reason: 'Why bonding can be hard',
    },
  },

  reminders: {
    title: 'Reminders',
    intro:
      'A quiet note at a time you choose. It says only “A gentle moment”. You can wave it off.',
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
  },

  settings: {
    title: 'Settings',
    saved: 'Saved. New tabs follow it from now on.',
    words: 'What a new tab shows',
    wordsWhy: 'With Scripture off, no page shows a Bible passage or speaks of God.',
    scripture: 'A Bible passage and a short reflection',
    lines: 'A short line, with no Scripture',
    edition: 'Bible edition',
    editionWhy:
      'A passage that is quoted in part, and those of the article, stay in the edition chosen for them.',
    preferred: 'The one chosen for each passage',
    situation: 'What is true for you now',
    situationWhy: 'It changes which words may appear. It is kept on this device only.',
    situations: {
      home: 'My baby is at home',
      hospital: 'My baby is in hospital',
      loss: 'My baby died',
      partner: 'I am a partner',
    },
  },

  notification: {
    title: 'A gentle moment',
    message: 'Open it when you like. It can also wait.',
  },

  help: {
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
    situation: 'Baby in hospital, my baby died, I am a partner',
  },

  about: {
    title: 'About',
    what: 'A passage and a short reflection on each new tab, and gentle ways to be close to your baby. It is Christian in origin. It is for mothers, fathers and partners.',
    version: (version: string) => `Version ${version}`,
    privacy: 'Privacy, in five lines',
    privacyLines: [
      'No account, no sign-in, no ads.',
      'No request ever leaves your browser. The passages are inside the extension.',
      'What you save and set stays on this device.',
      'A website opens only when you press its link.',
      'If you remove the extension, your browser deletes what it kept.',
    ],
    permissions: 'What the browser lets it do',
    permissionLines: [
      'Alarms: to wake at the time of a reminder.',
      'Storage: to keep what you save on this device, also when the disk is nearly full.',
      'Notifications: only if you ask for reminders. The browser asks you first.',
    ],
    home: 'Your home page, too',
    homeText:
      'In Firefox you can also have the passage when a window opens. Copy this address. In the settings, under Home, choose “Custom URLs” and paste it.',
    homeAddress: 'Address of the passage page',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Please mark the address and copy it by hand.',
    words: 'The words',
    edition: (name: string, licence: string) => `${name}. ${licence}`,
    nivTitle: 'New International Version (NIV)',
    niv: 'Scripture quotations marked (NIV) are taken from the Holy Bible, New International Version®, NIV®. Copyright © 1973, 1978, 1984, 2011 by Biblica, Inc.™ Used by permission of Zondervan. All rights reserved worldwide. www.zondervan.com The “NIV” and “New International Version” are trademarks registered in the United States Patent and Trademark Office by Biblica, Inc.™',
    sources: 'Where the claims come from',
    licences: 'Licenses',
    code: 'The code is free software under the MIT License. It uses parts made by others; their licenses come with it.',
    licencesLink: 'Read the licenses of these parts',
  },

  trouble: {
    unavailable:
      'Your browser does not let this page keep anything, so favorites and reminders are off. The passages are all here.',
    full: 'This could not be saved: the disk is full. Nothing you saved before is lost. Make some room and try again.',
    'newer-version':
      'What you saved was written by a newer version of Gently Led. It is safe. Update the extension to see it.',
    'outdated-page': 'Gently Led was updated. Please load this page again.',
    failed: 'This could not be saved. Nothing you saved before is lost. Please try again.',
    blocked: 'An older page of Gently Led is still open. Please close it or load it again.',
    reload: 'Load again',
  },
};

export type Messages = typeof messages;
