import type { ReadBackup } from '@/domain/backup/format.ts';
import { toMarkdown } from '@/domain/backup/markdown.ts';
import type { MergeResult } from '@/domain/backup/merge.ts';
import { problemWithSize, type Refusal, readBackup } from '@/domain/backup/read.ts';
import { newestFirst } from '@/domain/favorites/favorite.ts';
import {
  type ContentMetadata,
  type VisibilityPreferences,
  visibleFavorites,
} from '@/domain/favorites/visibility.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { backupFiles } from './backup-files.ts';
import { sha256 } from './sha256.ts';
import { markdownWords, type TextWords } from './text-words.ts';

/** What importing a file would do, or why it cannot be imported. */
export type ImportPreview =
  | { ok: false; reason: Refusal | 'no-file' }
  | {
      ok: true;
      /** Of the records in the file. */
      fingerprint: string;
      madeAt: number | null;
      counts: MergeResult['counts'];
      /** How many entries of each kind are no records of ours. */
      notUnderstood: (ReadBackup & { ok: true })['notUnderstood'];
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
    /**
     * Reads a file and counts what importing it would do. Changes nothing.
     * @param now milliseconds since 1970
     */
    async preview(file: Blob, now: number): Promise<ImportPreview> {
      const read = await readFile(file);
      if (!read.ok) return read;
      const { records, ...about } = read;
      const options = { onlyAdds: !read.checksumMatches };
      const { counts } = await (await open()).backup.preview(records, now, options);
      return { ...about, counts };
    },
    /**
     * Imports a file: all of it or nothing. Importing it again changes nothing.
     * @param fingerprint of the preview that the user has seen
     * @param bringBack whether favorites of the file that were removed here later are restored
     * @param now milliseconds since 1970
     * @throws Error if the file is no longer what the preview was of, or if nothing was in it;
     *   StorageError if it cannot be stored
     */
    async importFile(
      file: Blob,
      fingerprint: string,
      bringBack: boolean,
      now: number,
    ): Promise<void> {
      const read = await readFile(file);
      if (!read.ok) throw new Error(`This file cannot be imported: ${read.reason}.`);
      if (read.fingerprint !== fingerprint) throw new Error('This file has changed.');
      const { counts } = await (await open()).backup.merge(read.records, now, {
        onlyAdds: !read.checksumMatches,
        bringBackAt: bringBack ? now : null,
      });
      if (countOf(counts) === 0) throw new Error('There was nothing to import.');
    },
    undoImport: async (at: number, now: number) => (await open()).backup.undoImport(at, now),
    /**
     * A backup of everything, including favorites that are hidden now. It is one file, or several if
     * one could not be imported.
     * @param madeAt milliseconds since 1970
     * @param app name and version of the extension
     */
    async exportFiles(madeAt: number, app: string): Promise<Blob[]> {
      return backupFiles(await (await open()).backup.read(), { madeAt, app });
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
      const text = toMarkdown(newestFirst(visible), markdownWords(words));
      return new Blob([text], { type: 'text/markdown' });
    },
  };
}

/** How many records a merge has looked at. Each has one outcome. */
function countOf({ favorites, reminders, settings }: MergeResult['counts']): number {
  const { newerNotesKept: _, bothNotesKept: __, ...outcomes } = favorites;
  const all = [outcomes, reminders, settings].flatMap((counts) => Object.values(counts));
  return all.reduce((sum, count) => sum + count, 0);
}

async function readFile(file: Blob): Promise<ReadBackup | { ok: false; reason: 'no-file' }> {
  const size = problemWithSize(file.size);
  if (size) return { ok: false, reason: size };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { ok: false, reason: 'no-file' };
  return readBackup(new Uint8Array(bytes), sha256);
}
