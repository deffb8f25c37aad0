import { describe, expect, it } from 'vitest';
import { MAX_BYTES, MAX_RECORDS } from '@/domain/backup/format.ts';
import { mergeFavorite } from '@/domain/backup/merge-favorite.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import type { Favorite } from '@/domain/records.ts';
import { ALL_UNDERSTOOD, bytesOf, EMPTY, read, readable, textOf, withChecksum } from './file.ts';
import { own, sample } from './sample.ts';

const favoriteLine = JSON.stringify(own);

/** A backup with these lines for favorites. */
async function fileWith(...lines: string[]): Promise<string> {
  const text = await textOf({ ...EMPTY, favorites: [own] });
  return withChecksum(text.replace(favoriteLine, lines.join(',\n')));
}

/** A backup with one favorite changed. */
const changed = (from: string, to: string) => fileWith(favoriteLine.replace(from, to));

describe('a file that is no backup', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', '  \n \t\n', 'not-a-backup'],
    ['a letter', 'Dear all, please find attached', 'not-a-backup'],
    ['half an object', '{"format":"gently-led-', 'not-a-backup'],
    ['a number', '5', 'not-a-backup'],
    ['a list', '[]', 'not-a-backup'],
    ['null', 'null', 'not-a-backup'],
    ['an empty object', '{}', 'not-a-backup'],
    ['records alone', '{"records":{}}', 'not-a-backup'],
    ['another format', '{"format":"bookmarks","version":1,"records":{}}', 'not-a-backup'],
    [
      'a version in words',
      '{"format":"gently-led-backup","version":"1","records":{}}',
      'not-a-backup',
    ],
    [
      'a version below all',
      '{"format":"gently-led-backup","version":-1e9,"records":{}}',
      'not-a-backup',
    ],
    ['no version', '{"format":"gently-led-backup","records":{}}', 'not-a-backup'],
    ['records as text', '{"format":"gently-led-backup","version":1,"records":"all"}', 'damaged'],
  ])('is refused: %s', async (_what, text, reason) => {
    expect(await read(text)).toEqual({ ok: false, reason });
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['Latin-1', new Uint8Array([...bytesOf('{"a":"Zo'), 0xeb, ...bytesOf('"}')])],
    ['UTF-16 without its mark', new Uint8Array(Buffer.from('{"format":"x"}', 'utf16le'))],
    ['UTF-16 with its mark', new Uint8Array(Buffer.from('\ufeff{"format":"x"}', 'utf16le'))],
  ])('is refused: %s', async (_what, bytes) => {
    expect(await read(bytes)).toEqual({ ok: false, reason: 'not-a-backup' });
  });

  it('is refused by its size alone, before it is read', async () => {
    const huge = { byteLength: MAX_BYTES + 1 } as Uint8Array;
    expect(await read(huge)).toEqual({ ok: false, reason: 'too-large' });
  });

  it.each(['[', '{"a":'])('is refused when it is nested without end: %s', async (open) => {
    const text = open.repeat((8 * 1024 * 1024) / open.length);
    expect(await read(text)).toEqual({ ok: false, reason: 'not-a-backup' });
  });

  it.each(['[', '{"a":'])(
    'is refused when one of its records is nested without end: %s',
    async (open) => {
      const deep = `{"content":${open.repeat(1_000_000)}`;
      expect(await read(await fileWith(favoriteLine, deep))).toEqual({
        ok: false,
        reason: 'damaged',
      });
    },
  );

  it('is refused with more records than a file of ours can hold', async () => {
    const file = await fileWith(`${'{},\n'.repeat(MAX_RECORDS)}{}`);
    expect(await read(file)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('is refused with so many values that they would fill the memory', async () => {
    const values = `{"content":[${'[],'.repeat(5_000_000)}[]]}`;
    expect(await read(await fileWith(values))).toEqual({ ok: false, reason: 'damaged' });
  });
});

describe('an entry that is no record of ours', () => {
  it.each([
    ['a date in the year -1', '"savedAt":30', '"savedAt":-62198755200000'],
    ['a date in the year 99999', '"savedAt":30', '"savedAt":3093527980800000'],
    ['a date that is not whole', '"savedAt":30', '"savedAt":30.5'],
    ['a date without end', '"savedAt":30', '"savedAt":1e999'],
    ['a date in words', '"savedAt":30', '"savedAt":"30"'],
    ['another kind', '"kind":"own"', '"kind":"script"'],
    ['an id of another kind', '"id":"own:7f"', '"id":"passage:7f"'],
    ['an id with a path', '"id":"own:7f"', '"id":"own:../7f"'],
    ['a content that is not the one of its id', '"contentId":null', '"contentId":"psalm-34-18"'],
    ['a rev with blanks', '"rev":"page-2"', '"rev":"page 2"'],
    ['no text at all', '"text":"', '"txt":"'],
    ['a text as a number', /"text":"[^"]*\\n[^,]*,/.exec(favoriteLine)?.[0] ?? '', '"text":5,'],
    ['no words', '"content":{', '"content":null,"old":{'],
    [
      'words that were replaced by none',
      '"versions":[{',
      '"versions":[],"replaced":["a"],"old":[{',
    ],
    ['a true where a number belongs', '"inRotation":1', '"inRotation":true'],
  ])('is left out and counted: %s', async (_what, from, to) => {
    expect(favoriteLine).toContain(from);
    const result = await readable(await changed(from, to));
    expect(result.records.favorites).toEqual([]);
    expect(result.notUnderstood).toEqual({ ...ALL_UNDERSTOOD, favorites: 1 });
  });

  it('is left out when a text is longer than any may be', async () => {
    const { notUnderstood } = await readable(await changed('You are', 'a'.repeat(20_001)));
    expect(notUnderstood.favorites).toBe(1);
  });

  it.each([
    ['a list', '[]'],
    ['a text', '"favorite"'],
    ['nothing', 'null'],
    ['a record of another list', JSON.stringify(sample.reminders[0])],
  ])('is left out and counted when it is %s', async (_what, entry) => {
    const result = await readable(await fileWith(favoriteLine, entry));
    expect(result.records.favorites).toEqual([own]);
    expect(result.notUnderstood).toEqual({ ...ALL_UNDERSTOOD, favorites: 1 });
  });

  it('is left out when it is a setting of one device, or of no device', async () => {
    const names = ['notificationsAsked', 'constructor', 'toString', '__proto__'];
    const settings = names.map((name) => ({ name, value: true, updatedAt: 1 }));
    const text = (await textOf(EMPTY)).replace(
      '"settings":[',
      `"settings":[${settings.map((setting) => JSON.stringify(setting)).join(',')}`,
    );
    const result = await readable(await withChecksum(text));
    expect(result.records).toEqual(EMPTY);
    expect(result.notUnderstood).toEqual({ ...ALL_UNDERSTOOD, settings: 4 });
  });
});

describe('a record with something odd in it', () => {
  it('brings no field that is not ours, and changes no other object', async () => {
    const proto = '"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},';
    const text = await changed('{"id"', `{${proto}"extra":[1],"id"`);
    const header = text.replace('"version":1,', `"version":1,"__proto__":{"checksum":"x"},`);
    const { records, notUnderstood } = await readable(header);
    expect(records.favorites).toEqual([own]);
    expect(Object.keys(records.favorites[0] ?? {})).toEqual(Object.keys(own));
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect(notUnderstood).toEqual(ALL_UNDERSTOOD);
  });

  it('keeps HTML as the text that it is', async () => {
    const html = '<img src=x onerror=alert(1)>&lt;b&gt;';
    const { records } = await readable(await changed('From my sister', html));
    expect(records.favorites[0]?.content.versions[0]?.value.title).toBe(html);
  });

  it.each([
    ['control characters', 'a\\u0000\\u001b[31m\\u0085b', 'a[31mb'],
    ['a lone surrogate', 'a\\ud83db', 'a\ufffdb'],
    ['other ends of lines', 'a\\r\\nb', 'a\nb'],
  ])('is taken in without %s', async (_what, title, kept) => {
    const result = await readable(await changed('From my sister', title));
    expect(result.records.favorites[0]?.content.versions[0]?.value.title).toBe(kept);
    expect(result).toMatchObject({ notUnderstood: ALL_UNDERSTOOD, checksumMatches: true });
  });

  it('is merged with another of the same id, so that both texts stay', async () => {
    const twin: Favorite = writeNote(own, 'of the twin', [], 'page-8', 90);
    const result = await readable(await fileWith(favoriteLine, JSON.stringify(twin)));
    expect(result.records.favorites).toEqual([mergeFavorite(own, twin)]);
  });
});
