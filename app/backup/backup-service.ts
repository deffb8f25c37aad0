import { messages } from '@/content/en/messages.ts';
import type { ReadBackup } from '@/domain/backup/format.ts';
import { type MarkdownWords, toMarkdown } from '@/domain/backup/markdown.ts';
import type { Library, MergeResult } from '@/domain/backup/merge.ts';
import { problemWithSize, type Refusal, readBackup } from '@/domain/backup/read.ts';
import { writeBackup } from '@/domain/backup/write.ts';
import { newestFirst } from '@/domain/favorites/favorite.ts';
import {
  type ContentMetadata,
  type VisibilityPreferences,
  visibleFavorites,
} from '@/domain/favorites/visibility.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { sha256 } from './sha256.ts';

/** What a file would do, before anything is done. */
export type ImportPreview =
  | { ok: false; reason: Refusal | 'no-file' }
  | {
      ok: true;
      madeAt: number | null;
      counts: MergeResult['counts'];
      /** How many entries of each kind are no records of ours. */
      notUnderstood: (ReadBackup & { ok: true })['notUnderstood'];
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
      const { records, ...about } = read;
      incoming = records;
      const preview = await (await open()).backup.preview(incoming);
      stillRemoved = preview.stillRemoved;
      return { ...about, counts: preview.counts };
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
      const library = await (await open()).backup.read();
      const text = await writeBackup(library, { madeAt, app }, sha256);
      return new Blob([text], { type: 'application/json' });
    },
    /**
     * The favorites that may be read, as they are read, as a text, newest first.
     * @param known what the content says of them
     */
    async text(preferences: VisibilityPreferences, known: ContentMetadata): Promise<Blob> {
      const { favorites } = await (await open()).backup.read();
      const shown = visibleFavorites(favorites, preferences, known);
      const text = toMarkdown(newestFirst(shown), markdownWords());
      return new Blob([text], { type: 'text/markdown' });
    },
  };
}

function markdownWords(): MarkdownWords {
  const { favorites, backup, language } = messages;
  return {
    title: backup.paper.title,
    kinds: favorites.kinds,
    reflection: backup.paper.reflection,
    note: backup.paper.note,
    otherNote: backup.paper.otherNote,
    savedOn: (at) =>
      favorites.savedOn(new Date(at).toLocaleDateString(language, { dateStyle: 'long' })),
  };
}
