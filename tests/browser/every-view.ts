/** Every page, and every view of the library by its hash. */
import type { PageName } from './harness/extension.ts';

export const everyView: [PageName, string][] = [
  ['newtab.html', ''],
  ['popup.html', ''],
  ['library.html', 'practices'],
  ['library.html', 'reasons'],
  ['library.html', 'favorites'],
  ['library.html', 'search'],
  ['library.html', 'reminders'],
  ['library.html', 'settings'],
  ['library.html', 'help'],
  ['library.html', 'about'],
];
