/** A small library with a record of each kind. */
import type { Library } from '@/domain/backup/merge.ts';
import { savableCard, savablePassage, save } from '@/domain/favorites/favorite.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import { newOwnPassage } from '@/domain/favorites/own-passage.ts';
import type { Favorite } from '@/domain/records.ts';
import { remove } from '@/domain/tombstone.ts';
import { reminder as anyReminder } from '../../../support/reminders.ts';

export const psalm: Favorite = save(
  savablePassage({
    ...{ id: 'psalm-34-18', reference: 'Psalm 34:18', edition: 'BSB', aside: '' },
    ...{ text: 'The LORD is near.', reflection: 'Near, as you are.', theme: 'comfort' },
  }),
  undefined,
  10,
);

export const noted = writeNote(psalm, 'the night of the storm', [], 'page-1', 20);

export const own = newOwnPassage(
  { title: 'From my sister', text: 'You are doing it.\n“Slowly.” 🕊️', reflection: '', theme: '' },
  '7f',
  'page-2',
  1,
  30,
);

const card = save(
  savableCard('practice', {
    ...{ id: 'voice', title: 'Hum', body: 'Hum a tune.', plain: '', safety: 'Stay awake.' },
    ...{ steps: ['Sit.', 'Hum.'], tell: 'A midwife', leave: 'You can skip it.', helps: [] },
    ...{ sources: [], for: [], partner: true, night: true },
  }),
  undefined,
  40,
);

export const reminder = anyReminder({
  ...{ id: 'r-1', kind: 'own', text: 'Drink some water' },
  schedule: { type: 'interval', hours: 3, from: '22:00', to: '06:00' },
  ...{ weekdays: [1, 7], skippedOn: '2026-11-23', createdAt: 50, updatedAt: 60 },
});

export const sample: Library = {
  favorites: [noted, own, remove(card, 45)],
  reminders: [reminder],
  settings: [
    { name: 'scripture', value: false, updatedAt: 70 },
    {
      name: 'quietTimes',
      value: {
        quietHours: [{ from: '22:00', to: '07:00' }],
        pause: { type: 'local', at: '2026-11-25T07:00' },
        changedAt: 80,
      },
      updatedAt: 80,
    },
  ],
};
