import type { Changes } from './changes.ts';
import type { Database } from './database.ts';
import { type FavoriteRepository, favoriteRepository } from './favorites.ts';
import { type LedgerRepository, ledgerRepository } from './ledger.ts';
import { type ReminderRepository, reminderRepository } from './reminders.ts';
import { type RotationRepository, rotationRepository } from './rotation.ts';
import { type SettingRepository, settingRepository } from './settings.ts';

/** All records, one repository a record type. */
export type Repositories = {
  kind: Database['kind'];
  problem: Database['problem'];
  favorites: FavoriteRepository;
  reminders: ReminderRepository;
  settings: SettingRepository;
  ledger: LedgerRepository;
  rotation: RotationRepository;
  /** Calls back when one of these stores has changed, in this page or another. */
  subscribe: Changes['subscribe'];
  close: () => void;
};

/** The repositories over one database, announcing each change once it is on disk. */
export function openRepositories(database: Database, changes: Changes): Repositories {
  const announcing: Database = {
    ...database,
    async write(stores, work) {
      const result = await database.write(stores, work);
      changes.announce(stores);
      return result;
    },
  };
  return {
    kind: database.kind,
    problem: database.problem,
    favorites: favoriteRepository(announcing),
    reminders: reminderRepository(announcing),
    settings: settingRepository(announcing),
    ledger: ledgerRepository(announcing),
    rotation: rotationRepository(announcing),
    subscribe: changes.subscribe,
    close: () => {
      changes.close();
      database.close();
    },
  };
}
