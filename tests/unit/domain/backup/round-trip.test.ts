import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeBackup } from '@/domain/backup/merge.ts';
import { mergeFavorite } from '@/domain/backup/merge-favorite.ts';
import { problemWithSize } from '@/domain/backup/read.ts';
import { partsForFiles } from '@/domain/backup/write.ts';
import { registerOf } from '@/domain/register.ts';
import { DEFAULT_SETTINGS, SETTING_NAMES, SETTINGS } from '@/domain/settings.ts';
import { ownPassage as anyOwn, library } from './arbitraries.ts';
import { ALL_UNDERSTOOD, bytesOf, EMPTY, MADE_AT, read, readable, textOf } from './file.ts';
import { noted, own, sample } from './sample.ts';

describe('a backup', () => {
  it('read back into an empty library gives the same library', async () => {
    await fc.assert(
      fc.asyncProperty(library, async (records) => {
        const result = await readable(await textOf(records));
        expect(result).toMatchObject({ notUnderstood: ALL_UNDERSTOOD, checksumMatches: true });
        expect(result.records).toEqual(records);
        expect(mergeBackup(EMPTY, result.records).changes).toEqual(records);
      }),
    );
  });

  it('carries what a merge knows of removals', async () => {
    const alike = anyOwn.map((favorite) => ({ ...favorite, id: 'own:1' }));
    await fc.assert(
      fc.asyncProperty(alike, alike, async (a, b) => {
        const favorites = [mergeFavorite(a, b)];
        const { records } = await readable(await textOf({ ...EMPTY, favorites }));
        expect(records.favorites).toEqual(favorites);
      }),
    );
  });

  it('has a record on each line, after the header', async () => {
    const lines = (await textOf(sample)).split('\n');
    const head = lines.slice(0, 7).map((line) => line.replace(/[0-9a-f]{64}/, '…'));
    expect(head).toEqual([
      '{',
      '"format":"gently-led-backup",',
      '"version":1,',
      '"madeAt":"2026-11-24T02:00:00Z",',
      '"app":"Gently Led 0.1.0",',
      '"checksum":"sha-256:…",',
      '"records":{',
    ]);
    expect(JSON.parse((lines[8] ?? '').slice(0, -1))).toEqual(noted);
    expect(lines.slice(-3)).toEqual(['}', '}', '']);
  });

  it('is JSON that other programs can read', async () => {
    const { records } = JSON.parse(await textOf(sample));
    expect(records).toEqual(sample);
  });

  it('says when it was made', async () => {
    expect((await readable(await textOf(sample))).madeAt).toBe(MADE_AT);
  });

  it('of many megabytes can be read, also when another program has put it in one line', async () => {
    const note = registerOf('A long night. '.repeat(1_000), 'page-1', 20);
    const favorites = Array.from({ length: 1_200 }, (_, at) => ({ ...own, id: `own:${at}`, note }));
    const text = await textOf({ ...EMPTY, favorites });
    expect(text.length).toBeGreaterThan(16_000_000);
    const result = await readable(text);
    expect(result).toMatchObject({ notUnderstood: ALL_UNDERSTOOD, checksumMatches: true });
    expect(result.records.favorites).toEqual(favorites);
    const { records } = await readable(JSON.stringify(JSON.parse(text)));
    expect(records.favorites).toHaveLength(1_200);
  });

  it('that would be too large to read is made in parts, which bring back all of it', async () => {
    await fc.assert(
      fc.asyncProperty(library, fc.integer({ min: 1, max: 2_000 }), async (records, maxBytes) => {
        const parts = partsForFiles(records, maxBytes, 4);
        const read = [];
        for (const part of parts) {
          const size = [...part.favorites, ...part.reminders, ...part.settings].reduce(
            (sum, record) => sum + bytesOf(JSON.stringify(record)).length,
            0,
          );
          const count = part.favorites.length + part.reminders.length + part.settings.length;
          expect(count).toBeLessThanOrEqual(4);
          if (count > 1) expect(size).toBeLessThanOrEqual(maxBytes);
          read.push((await readable(await textOf(part))).records);
        }
        expect({
          favorites: read.flatMap(({ favorites }) => favorites),
          reminders: read.flatMap(({ reminders }) => reminders),
          settings: read.flatMap(({ settings }) => settings),
        }).toEqual(records);
      }),
    );
    expect(partsForFiles(sample)).toEqual([sample]);
    expect(partsForFiles(EMPTY)).toEqual([EMPTY]);
  });

  it('of an empty library can be read', async () => {
    const { records, checksumMatches } = await readable(await textOf(EMPTY));
    expect(records).toEqual(EMPTY);
    expect(checksumMatches).toBe(true);
  });

  it('leaves out settings that belong to one device', async () => {
    const settings = [
      { name: 'notificationsAsked', value: true, updatedAt: 1 },
      { name: 'backupRemindedAt', value: 5, updatedAt: 1 },
      { name: 'country', value: 'US', updatedAt: 1 },
    ];
    const { records } = await readable(await textOf({ ...EMPTY, settings }));
    expect(records.settings.map(({ name }) => name)).toEqual(['country']);
  });

  it('carries every other setting that there is', async () => {
    const all = Object.entries(DEFAULT_SETTINGS).map(([name, value]) => ({
      ...{ name, value, updatedAt: 1 },
    }));
    const { records, notUnderstood } = await readable(await textOf({ ...EMPTY, settings: all }));
    expect(notUnderstood).toEqual(ALL_UNDERSTOOD);
    const carried = SETTING_NAMES.filter((name) => SETTINGS[name].inBackup);
    expect(records.settings.map(({ name }) => name).toSorted()).toEqual(carried.toSorted());
    for (const { name, value } of records.settings) {
      expect(value).toEqual(DEFAULT_SETTINGS[name as keyof typeof DEFAULT_SETTINGS]);
    }
  });

  it('with a byte order mark or line ends of Windows can be read', async () => {
    const text = await textOf(sample);
    expect((await readable(`\ufeff${text}`)).checksumMatches).toBe(true);
    expect((await readable(text.replaceAll('\n', '\r\n'))).records.favorites).toHaveLength(2);
  });

  it('that was laid out anew can be read, and only adds', async () => {
    const json = JSON.parse(await textOf(sample));
    json.records.favorites.push({ id: 'own:1' });
    const result = await readable(JSON.stringify(json, null, 2));
    expect(result.records.favorites).toHaveLength(2);
    expect(result.notUnderstood).toEqual({ ...ALL_UNDERSTOOD, favorites: 1 });
    expect(result.checksumMatches).toBe(false);
  });

  it('of a newer version is refused', async () => {
    const text = (await textOf(sample)).replace('"version":1', '"version":2');
    expect(await read(text)).toEqual({ ok: false, reason: 'newer-version' });
  });

  it('is measured before it is read', () => {
    expect(problemWithSize(200 * 1024 * 1024)).toBe('too-large');
    expect(problemWithSize(128 * 1024 * 1024)).toBeNull();
    expect(problemWithSize(0)).toBe('empty');
  });
});
