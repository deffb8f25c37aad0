import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import { StorageError } from '@/storage/database.ts';
import { type BackupPage, newBackupPage } from './backup-page.tsx';

const { backup: text } = messages;

let page: BackupPage;

beforeEach(async () => {
  page = await newBackupPage();
});

afterEach(() => {
  page.close();
  vi.restoreAllMocks();
});

describe('making a backup', () => {
  it('downloads one file, named by its day, and notes when', async () => {
    await page.save('Psalm 34:18');
    page.show();
    const file = await page.download(text.save);
    expect(file.name).toMatch(/^gently-led-\d{4}-\d\d-\d\d\.json$/);
    await screen.findByText(text.made(file.name));
    expect(JSON.parse(await file.text())).toMatchObject({
      format: 'gently-led-backup',
      app: 'Gently Led 1.2.3',
    });
    await waitFor(async () =>
      expect((await page.records.settings.all()).backupRemindedAt).toBeGreaterThan(0),
    );
  });

  it('can download a text to read', async () => {
    await page.save('Psalm 34:18');
    page.show();
    const file = await page.download(text.saveText);
    expect(file.name).toMatch(/\.md$/);
    expect(await file.text()).toContain('The text of Psalm 34:18');
  });

  it('leaves passages out of the text while Scripture is off', async () => {
    await page.save('Psalm 34:18');
    await page.records.settings.change({ scripture: false }, 1);
    page.show();
    expect(await (await page.download(text.saveText)).text()).not.toContain('Psalm');
  });

  it('says when it fails, and does not note it as made', async () => {
    vi.spyOn(page.records.backup, 'read').mockRejectedValue(new StorageError('failed'));
    page.show();
    await page.press(text.save);
    await screen.findByText(text.notMade);
    expect(page.files).toEqual([]);
    expect((await page.records.settings.all()).backupRemindedAt).toBe(0);
  });
});
