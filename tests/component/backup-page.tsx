import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryPage } from '@/app/library/LibraryPage.tsx';
import { messages } from '@/content/en/messages.ts';
import { savedPassage } from '../support/favorites.ts';
import { newRecords } from './records.ts';

const { backup: text } = messages;

export type BackupPage = Awaited<ReturnType<typeof newBackupPage>>;

/** The backup view over empty records. Undone by `close` and `vi.restoreAllMocks`. */
export async function newBackupPage() {
  localStorage.clear();
  // A page under test is always idle.
  vi.stubGlobal('requestIdleCallback', (work: () => void) => queueMicrotask(work));
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Gently Led',
    version: '1.2.3',
  });

  const page = {
    records: await newRecords(),
    /** What was downloaded. */
    files: catchDownloads(),
    show: () => {
      location.hash = '#favorites/copy';
      render(<LibraryPage open={async () => page.records} />);
    },
    press: async (name: string) => userEvent.click(await screen.findByRole('button', { name })),
    /** Saves favorites with these titles. */
    save: async (...titles: string[]) => {
      for (const [index, title] of titles.entries()) {
        await page.records.favorites.addOwnPassage(savedPassage(title, index + 1));
      }
    },
    /** Presses a button and gives the file that is downloaded. */
    download: async (button: string) => {
      const before = page.files.length;
      await page.press(button);
      await waitFor(() => expect(page.files.length).toBeGreaterThan(before));
      const file = page.files.at(-1);
      if (!file) throw new Error('Nothing was downloaded.');
      return file;
    },
    chooseFile: async (file: File) =>
      userEvent.upload(await screen.findByLabelText(text.choose, { selector: 'input' }), file),
    /** Makes a backup of favorites with these titles, then begins again with empty records. */
    backupOf: async (...titles: string[]) => {
      await page.save(...titles);
      page.show();
      const file = await page.download(text.save);
      page.close();
      page.records = await newRecords();
      return file;
    },
    close: () => {
      cleanup();
      page.records.close();
    },
  };
  return page;
}

function catchDownloads(): File[] {
  const files: File[] = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob) files.push(new File([blob], this.download));
  });
  return files;
}
