import { screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupService } from '@/app/backup/backup-service.ts';
import { messages } from '@/content/en/messages.ts';
import { newMergeResult } from '@/domain/backup/merge.ts';
import { StorageError } from '@/storage/database.ts';
import { type BackupPage, newBackupPage } from './backup-page.tsx';
import { stubWorkers } from './fake-worker.ts';

const { backup: text } = messages;

let page: BackupPage;

beforeEach(async () => {
  page = await newBackupPage();
});

afterEach(() => {
  page.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('importing a backup', () => {
  it('says first what it would do, does it on request, and can be undone', async () => {
    const file = await page.backupOf('Psalm 1:1', 'Psalm 2:2');
    await page.save('Psalm 1:1');
    page.show();
    await page.chooseFile(file);

    const preview = within(await screen.findByRole('region', { name: text.file(file.name) }));
    expect(preview.getByText(text.outcomes.favorites.new(1)).textContent).toBe('1 new favorite');
    expect(preview.getByText(text.outcomes.favorites.same(1))).toBeTruthy();
    expect(await page.records.favorites.savedIds()).toHaveLength(1);

    await page.press(text.takeIn);
    await screen.findByText(text.takenIn);
    expect(await page.records.favorites.savedIds()).toHaveLength(2);

    await page.press(text.undoImport);
    await waitFor(async () => expect(await page.records.favorites.savedIds()).toHaveLength(1));
    expect(screen.queryByRole('button', { name: text.undoImport })).toBeNull();
  });

  it('counts the entries that it does not understand, and imports the others', async () => {
    const file = await page.backupOf('Psalm 1:1', 'Psalm 2:2');
    const lines = (await file.text()).split('\n');
    const at = lines.findIndex((line) => line.includes('Psalm 1:1'));
    lines[at] = lines[at]?.replace('"kind":"passage"', '"kind":"song"') ?? '';
    page.show();
    await page.chooseFile(new File([lines.join('\n')], 'changed.json'));
    await screen.findByText(text.notUnderstood.favorites(1));
    expect(screen.getByText(text.changedFile)).toBeTruthy();
    await page.press(text.takeIn);
    await waitFor(async () => expect(await page.records.favorites.savedIds()).toHaveLength(1));
  });

  it('changes nothing when the user cancels', async () => {
    const file = await page.backupOf('Psalm 1:1');
    page.show();
    await page.chooseFile(file);
    await screen.findByRole('button', { name: text.takeIn });
    await page.press(text.leave);
    expect(screen.queryByRole('button', { name: text.takeIn })).toBeNull();
    expect(await page.records.favorites.savedIds()).toHaveLength(0);
  });

  it('leaves removed what was removed after the backup, and restores that on request', async () => {
    await page.save('Psalm 1:1');
    page.show();
    const file = await page.download(text.save);
    await page.records.favorites.remove(['passage:psalm-1-1'], Date.now());
    await page.chooseFile(file);
    await screen.findByText(text.outcomes.favorites.stillRemoved(1));
    expect(screen.queryByRole('button', { name: text.takeIn })).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: text.bringBack(1) }));
    await page.press(text.takeIn);
    await waitFor(async () => expect(await page.records.favorites.savedIds()).toHaveLength(1));
  });

  it('says when all of it is here already', async () => {
    await page.save('Psalm 1:1');
    page.show();
    await page.chooseFile(await page.download(text.save));
    await screen.findByText(text.nothingNew);
  });

  it('changes nothing, and says so, when the disk is full', async () => {
    const file = await page.backupOf('Psalm 1:1');
    page.show();
    vi.spyOn(page.records.backup, 'merge').mockRejectedValue(new StorageError('full'));
    await page.chooseFile(file);
    await page.press(text.takeIn);
    await screen.findByText(text.notTaken);
    expect(await page.records.favorites.savedIds()).toHaveLength(0);
  });

  it.each([
    ['empty', ''],
    ['not-a-backup', 'Dear diary'],
    ['not-a-backup', '{"hello": "world"}'],
    ['newer-version', '{"format":"gently-led-backup","version":99,"records":{}}'],
  ] as const)('says why a file cannot be imported: %s', async (reason, content) => {
    page.show();
    await page.chooseFile(new File([content], 'some.json'));
    await screen.findByText(text.refused[reason]);
    expect(screen.queryByRole('button', { name: text.takeIn })).toBeNull();
  });
});

describe('when the worker fails between preview and import', () => {
  const startImport = async () => {
    const file = await page.backupOf('Psalm 1:1', 'Psalm 2:2');
    const workers = stubWorkers(() => backupService(async () => page.records));
    page.show();
    await page.chooseFile(file);
    await screen.findByText(text.outcomes.favorites.new(2));
    expect(workers.started).toHaveLength(1);
    return { file, workers };
  };

  it('the page imports all of the file', async () => {
    const { workers } = await startImport();
    workers.crash();
    await page.press(text.takeIn);
    await screen.findByText(text.takenIn);
    expect(await page.records.favorites.savedIds()).toHaveLength(2);
  });

  it('the page says so where the worker had stored it before it ended', async () => {
    const { file, workers } = await startImport();
    const { merge } = page.records.backup;
    vi.spyOn(page.records.backup, 'merge').mockImplementationOnce(async (...args) => {
      await merge(...args);
      vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('Gone', 'NotReadableError'));
      workers.crash();
      throw new Error('Nobody hears this.');
    });
    await page.press(text.takeIn);
    await screen.findByText(text.takenIn);
    expect(await page.records.favorites.savedIds()).toHaveLength(2);
  });

  it('the page says that an import was undone where the worker ended after that', async () => {
    const { workers } = await startImport();
    await page.press(text.takeIn);
    await screen.findByText(text.takenIn);
    const { undoImport } = page.records.backup;
    vi.spyOn(page.records.backup, 'undoImport').mockImplementationOnce(async (at, now) => {
      await undoImport(at, now);
      workers.crash();
      throw new Error('Nobody hears this.');
    });
    await page.press(text.undoImport);
    await screen.findByText(text.undoneBefore);
    expect(await page.records.favorites.savedIds()).toEqual([]);
  });

  it('the page does not take in another file than was shown', async () => {
    const other = await page.backupOf('Psalm 3:3');
    const { file } = await startImport();
    vi.spyOn(file, 'arrayBuffer').mockImplementation(() => other.arrayBuffer());
    await page.press(text.takeIn);
    await screen.findByText(text.notTaken);
    expect(await page.records.favorites.savedIds()).toEqual([]);
  });

  it('the page does not say that it is here if nothing was taken in', async () => {
    await startImport();
    vi.spyOn(page.records.backup, 'merge').mockResolvedValue(newMergeResult());
    await page.press(text.takeIn);
    await screen.findByText(text.notTaken);
    expect(screen.queryByText(text.takenIn)).toBeNull();
  });

  it('the page says that nothing was imported if it cannot read the file again', async () => {
    const { file, workers } = await startImport();
    workers.crash();
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('Gone', 'NotReadableError'));
    await page.press(text.takeIn);
    await screen.findByText(text.notTaken);
    expect(screen.queryByText(text.takenIn)).toBeNull();
    expect(await page.records.favorites.savedIds()).toEqual([]);
  });
});
