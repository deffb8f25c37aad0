import { seed } from '../browser/harness/seed.ts';
import { until } from '../browser/harness/until.ts';
import type { Installed } from './installed.ts';
import { seedFavorites } from './seed-favorites.ts';
import { dueReminders } from './seed-reminders.ts';

const FAVORITES = 100_000;
const REMINDERS = 200;
const YEARS = 5;
const A_DAY = 8;

/** Writes what very long use may leave: favorites, reminders, and a delivery log of five years. */
export async function seedFull({ open }: Installed, favorites = FAVORITES): Promise<void> {
  const page = await open('library.html#about');
  await until('the records', () =>
    page.evaluate(async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'gently-led'),
    ),
  );
  await seedFavorites(page, favorites);
  const now = Temporal.Now.zonedDateTimeISO();
  await seed(page, {
    reminders: dueReminders(REMINDERS, now).map((reminder) => ({ ...reminder, enabled: false })),
    deliveryLog: Array.from({ length: YEARS * 365 * A_DAY }, (_, number) => {
      const at = now.subtract({ hours: 24 * Math.floor(number / A_DAY), minutes: number % A_DAY });
      const time = at.toPlainDateTime().toString({ smallestUnit: 'minute' });
      return { id: `bench-${number}@${time}`, claimedAt: at.epochMilliseconds };
    }),
  });
  await page.close();
}
