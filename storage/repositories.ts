import { announcing } from './announcing.ts';
import { type BackupRepository, backupRepository } from './backup.ts';
import type { Changes } from './changes.ts';
import type { Database } from './database.ts';
import { type FavoriteRepository, favoriteRepository } from './favorites.ts';
import { type LedgerRepository, ledgerRepository } from './ledger.ts';
import { type MomentRepository, momentRepository } from './moments.ts';
import { type PreparedRepository, preparedRepository } from './prepared.ts';
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
  moments: MomentRepository;
  prepared: PreparedRepository;
  rotation: RotationRepository;
  backup: BackupRepository;
  /** Calls back when one of these stores has changed, in this page or another. */
  subscribe: Changes['subscribe'];
  close: () => void;
};

/** The repositories over one database, announcing each change once it is on disk. */
export function openRepositories(database: Database, changes: Changes): Repositories {
  const announced = announcing(database, changes);
  return {
    kind: database.kind,
    problem: database.problem,
    favorites: favoriteRepository(announced),
    reminders: reminderRepository(announced),
    settings: settingRepository(announced),
    ledger: ledgerRepository(announced),
    moments: momentRepository(announced),
    prepared: preparedRepository(announced),
    rotation: rotationRepository(announced),
    backup: backupRepository(announced),
    subscribe: changes.subscribe,
    close: () => {
      changes.close();
      database.close();
    },
  };
}
