import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERSION } from '@/domain/backup/format.ts';
import { mergeBackup, mergeFavorite } from '@/domain/backup/merge.ts';
import { problemWithSize, readBackup } from '@/domain/backup/read.ts';
import { writeBackup } from '@/domain/backup/write.ts';
import { DEFAULT_SETTINGS, SETTING_NAMES, SETTINGS } from '@/domain/settings.ts';
import { ownPassage as anyOwn, library } from './arbitraries.ts';
import { bytesOf, digest, EMPTY, MADE_AT, read, readable, textOf } from './file.ts';
import { noted, sample } from './sample.ts';

describe('a backup', () => {
  it('read back into an empty library gives the same library', async () => {
    await fc.assert(
      fc.asyncProperty(library, async (records) => {
        const result = await readable(await textOf(records));
        expect(result).toMatchObject({ problems: [], cleaned: [], checksumMatches: true });
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

  it('has a record on each line, and its head before them', async () => {
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

  it('of very many favorites comes in parts, none of them large', async () => {
    const favorites = Array.from({ length: 5_000 }, (_, at) => ({ ...noted, id: `own:${at}` }));
    const about = { madeAt: MADE_AT, app: 'Gently Led 0.1.0' };
    const source = { favorites: [favorites], reminders: [], settings: [] };
    const lines: number[] = [];
    for await (const part of writeBackup(source, about, digest)) {
      lines.push(part.split('\n').length);
    }
    expect(Math.max(...lines)).toBeLessThan(1_010);
    expect(lines.reduce((sum, count) => sum + count - 1, 0)).toBeGreaterThan(5_000);
  });

  it('of an empty library can be read', async () => {
    const { records, checksumMatches } = await readable(await textOf(EMPTY));
    expect(records).toEqual(EMPTY);
    expect(checksumMatches).toBe(true);
  });

  it('leaves out what belongs to one device', async () => {
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
    const { records, problems } = await readable(await textOf({ ...EMPTY, settings: all }));
    expect(problems).toEqual([]);
    const carried = SETTING_NAMES.filter((name) => SETTINGS[name].inBackup);
    expect(records.settings.map(({ name }) => name).toSorted()).toEqual(carried.toSorted());
    for (const { name, value } of records.settings) {
      expect(value).toEqual(DEFAULT_SETTINGS[name as keyof typeof DEFAULT_SETTINGS]);
    }
  });

  it('with a mark at its beginning, or lines as Windows ends them, can be read', async () => {
    const text = await textOf(sample);
    expect((await readable(`\ufeff${text}`)).checksumMatches).toBe(true);
    expect((await readable(text.replaceAll('\n', '\r\n'))).records.favorites).toHaveLength(2);
  });

  it.each([
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('that an editor has kept as %s can be read', async (encoding, mark) => {
    const text = Buffer.from(await textOf(sample), 'utf16le');
    const bytes = encoding === 'utf-16be' ? text.swap16() : text;
    const result = await readable(new Uint8Array([...mark, ...bytes]));
    expect(result.records).toEqual(sample);
    expect(result.checksumMatches).toBe(true);
  });

  it('that was laid out anew can be read, without numbers of lines', async () => {
    const json = JSON.parse(await textOf(sample));
    json.records.favorites.push({ id: 'own:1' });
    const result = await readable(JSON.stringify(json, null, 2));
    expect(result.counts).toEqual({ favorites: 2, reminders: 1, settings: 2 });
    expect(result.problems).toEqual([{ line: null, reason: 'not-understood' }]);
  });

  it('of an older version is brought up to the present one', async () => {
    const old = (await textOf(sample)).replace('"version":1', `"version":${VERSION - 1}`);
    const upgrades = {
      [VERSION - 1]: (record: unknown) => ({ ...(record as object), inRotation: 0 }),
    };
    const result = await readBackup(
      bytesOf(old.replaceAll('"inRotation":1,', '')),
      digest,
      upgrades,
    );
    expect(result).toMatchObject({ ok: true, problems: [] });
    expect(await read(old)).toEqual({ ok: false, reason: 'not-a-backup' });
  });

  it('of which an upgrade cannot make anything is not understood', async () => {
    const old = (await textOf(sample)).replace('"version":1', `"version":${VERSION - 1}`);
    const fails = () => {
      throw new TypeError('not there');
    };
    const result = await readBackup(bytesOf(old), digest, { [VERSION - 1]: fails });
    expect(result).toMatchObject({ ok: true, counts: { favorites: 0, reminders: 0, settings: 0 } });
  });

  it('of a newer version is left alone', async () => {
    const text = (await textOf(sample)).replace('"version":1', '"version":2');
    expect(await read(text)).toEqual({ ok: false, reason: 'newer-version' });
  });

  it('is measured before it is read', () => {
    expect(problemWithSize(200 * 1024 * 1024)).toBe('too-large');
    expect(problemWithSize(128 * 1024 * 1024)).toBeNull();
    expect(problemWithSize(0)).toBe('empty');
  });
});
