import type { Problem, ReadBackup } from '@/domain/backup/format.ts';
import { toMarkdown } from '@/domain/backup/markdown.ts';
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

/** How many of the entries that were not understood are listed. */
const MOST_NAMED = 20;

/** What importing a file would do, or why it cannot be imported. */
export type ImportPreview =
  | { ok: false; reason: Refusal | 'no-file' }
  | {
      ok: true;
      madeAt: number | null;
      counts: ImportCounts['counts'];
      /** Entries that were not understood: their number, and the first of them. */
      problems: { count: number; first: Problem[] };
      cleaned: number;
      repeated: number;
      damagedFrom: number | null;
      checksumMatches: boolean;
    };

export type BackupService = ReturnType<typeof backupService>;

/**
 * Makes and imports backups. It remembers nothing between calls: it may move from a worker into the
 * page at any time, and what it had read would be gone.
 * @param open gives the records
 */
export function backupService(open: () => Promise<Pick<Repositories, 'backup' | 'favorites'>>) {
  return {
    /** Reads a file and counts what importing it would do. Changes nothing. */
    async preview(file: Blob): Promise<ImportPreview> {
      const read = await readFile(file);
      if (!read.ok) return read;
      const { counts } = await (await open()).backup.preview(read.records);
      return { ...summaryOf(read), counts };
    },
    /**
     * Imports a file: all of it or nothing. Importing it again changes nothing.
     * @param bringBack whether favorites of the file that were removed here later are restored
     * @param now milliseconds since 1970
     * @throws Error where the file can no longer be read, StorageError where it cannot be kept
     */
    async importFile(file: Blob, bringBack: boolean, now: number): Promise<void> {
      const read = await readFile(file);
      if (!read.ok) throw new Error(`This file cannot be imported: ${read.reason}.`);
      const { backup, favorites } = await open();
      const { stillRemoved } = await backup.merge(read.records, now);
      if (bringBack) await favorites.restore(stillRemoved, now);
    },
    undoImport: async () => (await open()).backup.undoImport(),
    /**
     * A backup file of everything, including favorites that are hidden now.
     * @param madeAt milliseconds since 1970
     * @param app name and version of the extension
     */
    async exportFile(madeAt: number, app: string): Promise<Blob> {
      const { favorites, reminders, settings } = await (await open()).backup.read();
      const source = { favorites: [favorites], reminders: [reminders], settings: [settings] };
      const parts = await Array.fromAsync(writeBackup(source, { madeAt, app }, sha256));
      return new Blob(parts, { type: 'application/json' });
    },
    /**
     * The favorites that may be shown, in the words that are shown, as Markdown, newest first.
     * @param metadata what the content says of them
     */
    async exportText(
      preferences: VisibilityPreferences,
      metadata: ContentMetadata,
      words: TextWords,
    ): Promise<Blob> {
      const { favorites } = await (await open()).backup.read();
      const visible = visibleFavorites(favorites, preferences, metadata);
      const parts = await Array.fromAsync(toMarkdown([newestFirst(visible)], markdownWords(words)));
      return new Blob(parts, { type: 'text/markdown' });
    },
  };
}

async function readFile(file: Blob): Promise<ReadBackup | { ok: false; reason: 'no-file' }> {
  const size = problemWithSize(file.size);
  if (size) return { ok: false, reason: size };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { ok: false, reason: 'no-file' };
  return readBackup(new Uint8Array(bytes), sha256);
}

function summaryOf({ madeAt, problems, cleaned, repeated, ...read }: ReadBackup & { ok: true }) {
  return {
    ok: true as const,
    madeAt,
    problems: { count: problems.length, first: problems.slice(0, MOST_NAMED) },
    cleaned: cleaned.length,
    repeated,
    damagedFrom: read.damagedFrom,
    checksumMatches: read.checksumMatches,
  };
}
