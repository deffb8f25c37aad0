import type { Problem, ReadBackup } from '@/domain/backup/format.ts';
import { toMarkdown } from '@/domain/backup/markdown.ts';
import type { Library } from '@/domain/backup/merge.ts';
import { problemWithSize, type Refusal, readBackup } from '@/domain/backup/read.ts';
import { writeBackup } from '@/domain/backup/write.ts';
import { newestFirst } from '@/domain/favorites/favorite.ts';
import {
  type ContentMetadata,
  type VisibilityPreferences,
  visibleFavorites,
} from '@/domain/favorites/visibility.ts';
import type { ImportCounts } from '@/storage/backup.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { sha256 } from './sha256.ts';
import { markdownWords, type TextWords } from './text-words.ts';

/** So many entries that were not understood are named. */
const NAMED = 20;

/** What a file would do, before anything is done. */
export type ImportPreview =
  | { ok: false; reason: Refusal | 'no-file' }
  | {
      ok: true;
      madeAt: number | null;
      counts: ImportCounts['counts'];
      /** Entries that were not understood: how many, and the first of them. */
      problems: { count: number; first: Problem[] };
      cleaned: number;
      repeated: number;
      damagedFrom: number | null;
      checksumMatches: boolean;
    };

export type BackupService = ReturnType<typeof backupService>;

export const BACKUP_METHODS = ['read', 'takeIn', 'forget', 'undo', 'file', 'text'] as const;

/** What a page can ask about backups, wherever that runs: files can be large. */
export function backupService(open: () => Promise<Pick<Repositories, 'backup' | 'favorites'>>) {
  let incoming: Library | null = null;
  let stillRemoved: readonly string[] = [];

  return {
    /** Reads a file and says what it would do. */
    async read(file: Blob): Promise<ImportPreview> {
      incoming = null;
      const size = problemWithSize(file.size);
      if (size) return { ok: false, reason: size };
      const bytes = await file.arrayBuffer().catch(() => null);
      if (!bytes) return { ok: false, reason: 'no-file' };
      const read = await readBackup(new Uint8Array(bytes), sha256);
      if (!read.ok) return read;
      incoming = read.records;
      const preview = await (await open()).backup.preview(incoming);
      stillRemoved = preview.stillRemoved;
      return { ...said(read), counts: preview.counts };
    },
    /**
     * Takes in what was read: all of it or nothing.
     * @param bringBack whether what was removed here later comes back as well
     * @param now milliseconds since 1970
     * @throws StorageError
     */
    async takeIn(bringBack: boolean, now: number): Promise<void> {
      if (!incoming) return;
      const { backup, favorites } = await open();
      await backup.merge(incoming, now);
      if (bringBack) await favorites.restore(stillRemoved, now);
      incoming = null;
    },
    forget(): void {
      incoming = null;
    },
    undo: async () => (await open()).backup.undoImport(),
    /** A backup file of everything: also of what waits, as it was kept. It is hers. */
    async file(madeAt: number, app: string): Promise<Blob> {
      const { favorites, reminders, settings } = await (await open()).backup.read();
      const source = { favorites: [favorites], reminders: [reminders], settings: [settings] };
      const parts = await Array.fromAsync(writeBackup(source, { madeAt, app }, sha256));
      return new Blob(parts, { type: 'application/json' });
    },
    /**
     * The favorites that may be read, as they are read, as a text, newest first.
     * @param known what the content says of them
     */
    async text(
      preferences: VisibilityPreferences,
      known: ContentMetadata,
      words: TextWords,
    ): Promise<Blob> {
      const { favorites } = await (await open()).backup.read();
      const shown = visibleFavorites(favorites, preferences, known);
      const parts = await Array.fromAsync(toMarkdown([newestFirst(shown)], markdownWords(words)));
      return new Blob(parts, { type: 'text/markdown' });
    },
  };
}

function said({ madeAt, problems, cleaned, repeated, ...read }: ReadBackup & { ok: true }) {
  return {
    ok: true as const,
    madeAt,
    problems: { count: problems.length, first: problems.slice(0, NAMED) },
    cleaned: cleaned.length,
    repeated,
    damagedFrom: read.damagedFrom,
    checksumMatches: read.checksumMatches,
  };
}
