import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryPage } from '@/app/library/LibraryPage.tsx';
import { messages } from '@/content/en/messages.ts';
import { StorageError } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { savedPassage } from '../support/favorites.ts';
import { newRecords } from './records.ts';

const { backup: text } = messages;

// Each of these opens a database and reads all of it: a busy machine may take its time.
configure({ asyncUtilTimeout: 4_000 });

let records: Repositories;
let files: { name: string; file: Blob }[];
const open = async () => records;

function show(hash = '#favorites/copy') {
  location.hash = hash;
  return render(<LibraryPage open={open} />);
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const save = async (...titles: string[]) => {
  for (const [index, title] of titles.entries()) {
    await records.favorites.addOwnPassage(savedPassage(title, index + 1));
  }
};
const choose = async (file: File) =>
  userEvent.upload(await screen.findByLabelText(text.choose, { selector: 'input' }), file);
const made = async (button: string) => {
  await press(button);
  await waitFor(() => expect(files).not.toHaveLength(0));
  const last = files.at(-1);
  if (!last) throw new Error('no file');
  return new File([last.file], last.name);
};

beforeEach(async () => {
  localStorage.clear();
  // What is done when there is nothing else to do has its own tests.
  globalThis.requestIdleCallback ??= () => 0;
  records = await newRecords();
  files = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Gently Led',
    version: '1.2.3',
  });
  // What the browser would put with the downloads.
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const file = blobs.get(this.href);
    if (file) files.push({ name: this.download, file });
  });
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

describe('a copy', () => {
  it('is one file, named by its day, and counts as asked', async () => {
    await save('Psalm 34:18');
    show();
    const file = await made(text.save);
    expect(file.name).toMatch(/^gently-led-\d{4}-\d\d-\d\d\.json$/);
    await screen.findByText(text.made(file.name));
    expect(JSON.parse(await file.text())).toMatchObject({
      format: 'gently-led-backup',
      app: 'Gently Led 1.2.3',
    });
    await waitFor(async () =>
      expect((await records.settings.all()).backupRemindedAt).toBeGreaterThan(0),
    );
  });

  it('can be a text to read', async () => {
    await save('Psalm 34:18');
    show();
    const file = await made(text.saveText);
    expect(file.name).toMatch(/\.md$/);
    expect(await file.text()).toContain('The text of Psalm 34:18');
  });

  it('as a text leaves passages out while Scripture is off', async () => {
    await save('Psalm 34:18');
    await records.settings.set('scripture', false, 1);
    show();
    expect(await (await made(text.saveText)).text()).not.toContain('Psalm');
  });

  it('says so when it could not be made', async () => {
    vi.spyOn(records.backup, 'read').mockRejectedValue(new StorageError('failed'));
    show();
    await press(text.save);
    await screen.findByText(text.notMade);
    expect(files).toEqual([]);
  });
});

describe('bringing a copy back', () => {
  it('says first what it would do, does it in one go, and can be undone', async () => {
    await save('Psalm 1:1', 'Psalm 2:2');
    show();
    const file = await made(text.save);
    cleanup();
    records.close();
    records = await newRecords();
    await save('Psalm 1:1');
    show();
    await choose(file);

    const preview = within(await screen.findByRole('region', { name: text.file(file.name) }));
    expect(preview.getByText(text.outcomes.favorites.new(1)).textContent).toBe('1 new favorite');
    expect(preview.getByText(text.outcomes.favorites.same(1))).toBeTruthy();
    expect(await records.favorites.savedIds()).toHaveLength(1);

    await press(text.takeIn);
    await screen.findByText(text.takenIn);
    expect(await records.favorites.savedIds()).toHaveLength(2);

    await press(text.undoImport);
    await waitFor(async () => expect(await records.favorites.savedIds()).toHaveLength(1));
    expect(screen.queryByRole('button', { name: text.undoImport })).toBeNull();
  });

  it('names the lines that were not understood, and takes in the others', async () => {
    await save('Psalm 1:1', 'Psalm 2:2');
    show();
    const file = await made(text.save);
    const lines = (await file.text()).split('\n');
    const at = lines.findIndex((line) => line.includes('Psalm 1:1'));
    lines[at] = lines[at]?.replace('"kind":"passage"', '"kind":"song"') ?? '';
    cleanup();
    records.close();
    records = await newRecords();
    show();
    await choose(new File([lines.join('\n')], 'changed.json'));
    await screen.findByText(text.notUnderstood(1));
    expect(screen.getByText(new RegExp(`^${text.line(at + 1)}: `))).toBeTruthy();
    expect(screen.getByText(text.changedFile)).toBeTruthy();
    await press(text.takeIn);
    await waitFor(async () => expect(await records.favorites.savedIds()).toHaveLength(1));
  });

  it('changes nothing when she leaves it', async () => {
    await save('Psalm 1:1');
    show();
    const file = await made(text.save);
    cleanup();
    records.close();
    records = await newRecords();
    show();
    await choose(file);
    await screen.findByRole('button', { name: text.takeIn });
    await press(text.leave);
    expect(screen.queryByRole('button', { name: text.takeIn })).toBeNull();
    expect(await records.favorites.savedIds()).toHaveLength(0);
  });

  it('leaves removed what she removed later, and brings that back too if she wants', async () => {
    await save('Psalm 1:1');
    show();
    const file = await made(text.save);
    await records.favorites.remove(['passage:psalm-1-1'], Date.now());
    await choose(file);
    await screen.findByText(text.outcomes.favorites.stillRemoved(1));
    expect(screen.queryByRole('button', { name: text.takeIn })).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: text.bringBack(1) }));
    await press(text.takeIn);
    await waitFor(async () => expect(await records.favorites.savedIds()).toHaveLength(1));
  });

  it('says that all is here already, where it is', async () => {
    await save('Psalm 1:1');
    show();
    await choose(await made(text.save));
    await screen.findByText(text.nothingNew);
  });

  it('changes nothing, and says so, when it cannot be kept', async () => {
    await save('Psalm 1:1');
    show();
    const file = await made(text.save);
    cleanup();
    records.close();
    records = await newRecords();
    show();
    vi.spyOn(records.backup, 'merge').mockRejectedValue(new StorageError('full'));
    await choose(file);
    await press(text.takeIn);
    await screen.findByText(text.notTaken);
    expect(await records.favorites.savedIds()).toHaveLength(0);
  });

  it.each([
    ['empty', ''],
    ['not-json', 'Dear diary'],
    ['not-a-backup', '{"hello": "world"}'],
    ['newer-version', '{"format":"gently-led-backup","version":99,"records":{}}'],
  ] as const)('says kindly why a file cannot be taken in: %s', async (reason, content) => {
    show();
    await choose(new File([content], 'some.json'));
    await screen.findByText(text.refused[reason]);
    expect(screen.queryByRole('button', { name: text.takeIn })).toBeNull();
  });
});
