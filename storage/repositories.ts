import type { BackupRepository } from './backup.ts';
import type { Changes } from './changes.ts';
import type { Database } from './database.ts';
import type { DeliveryRepository } from './deliveries.ts';
import { type DeliveryLogRepository, deliveryLogRepository } from './delivery-log.ts';
import { type FavoriteRepository, favoriteRepository } from './favorites.ts';
import { notifyOnWrite } from './notify-on-write.ts';
import { type ReminderContentRepository, reminderContentRepository } from './reminder-content.ts';
import { type ReminderRepository, reminderRepository } from './reminders.ts';
import { type RotationRepository, rotationRepository } from './rotation.ts';
import { type SettingRepository, settingRepository } from './settings.ts';
import { unfinishedDeliveries } from './unfinished-deliveries.ts';

/** All records, one repository a record type. */
export type Repositories = {
  kind: Database['kind'];
  problem: Database['problem'];
  favorites: FavoriteRepository;
  reminders: ReminderRepository;
  settings: SettingRepository;
  deliveryLog: DeliveryLogRepository;
  deliveries: DeliveryRepository;
  reminderContent: ReminderContentRepository;
  rotation: RotationRepository;
  backup: BackupRepository;
  /** Deletes what is kept for a limited time (purge.ts). Never rejects. */
  purge: (now: number) => Promise<void>;
  /** Calls back when one of these stores has changed, in this page or another. */
  subscribe: Changes['subscribe'];
  close: () => void;
};

/** The repositories over one database. Each change is announced once it is on disk. */
export function openRepositories(database: Database, changes: Changes): Repositories {
  const announced = notifyOnWrite(database, changes);
  return {
    kind: database.kind,
    problem: database.problem,
    favorites: favoriteRepository(announced),
    reminders: reminderRepository(announced),
    settings: settingRepository(announced),
    deliveryLog: deliveryLogRepository(announced),
    deliveries: lazyDeliveries(announced),
    reminderContent: reminderContentRepository(announced),
    rotation: rotationRepository(announced),
    backup: lazyBackup(announced),
    // Only the worker calls it, so pages do not load it.
    purge: async (now) => (await import('./purge.ts')).purgeExpired(announced, now),
    subscribe: changes.subscribe,
    close: () => {
      changes.close();
      database.close();
    },
  };
}

/** Each new tab looks for what waits; few pages have anything to answer. */
function lazyDeliveries(database: Database): DeliveryRepository {
  const load = async () => (await import('./deliveries.ts')).deliveryRepository(database);
  return {
    unfinished: () => unfinishedDeliveries(database),
    get: async (id) => (await load()).get(id),
    put: async (delivery) => (await load()).put(delivery),
    claim: async (...args) => (await load()).claim(...args),
    shown: async (id, now) => (await load()).shown(id, now),
    snooze: async (id, now) => (await load()).snooze(id, now),
    notToday: async (id, now) => (await load()).notToday(id, now),
    seen: async (id, now) => (await load()).seen(id, now),
  };
}

/** The code that merges records is loaded when it is first used: few pages need it. */
function lazyBackup(database: Database): BackupRepository {
  const load = async () => (await import('./backup.ts')).backupRepository(database);
  return {
    read: async () => (await load()).read(),
    preview: async (...args) => (await load()).preview(...args),
    merge: async (...args) => (await load()).merge(...args),
    lastImport: async () => (await load()).lastImport(),
    undoImport: async (...args) => (await load()).undoImport(...args),
  };
}
