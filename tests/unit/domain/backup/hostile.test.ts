import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '@/domain/backup/format.ts';
import { mergeBackup, mergeFavorite } from '@/domain/backup/merge.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import type { Favorite } from '@/domain/records.ts';
import { seenIn } from '@/domain/register.ts';
import { remove } from '@/domain/tombstone.ts';
import { bytesOf, EMPTY, read, readable, textOf, withChecksum } from './file.ts';
import { noted, own, psalm, sample } from './sample.ts';

const favoriteLine = JSON.stringify(own);

/** A backup whose only favorite stands in these lines. */
async function fileWith(...lines: string[]): Promise<string> {
  const text = await textOf({ ...EMPTY, favorites: [own] });
  return withChecksum(text.replace(favoriteLine, lines.join(',\n')));
}

/** A backup with one favorite changed. */
const changed = (from: string, to: string) => fileWith(favoriteLine.replace(from, to));

describe('a file that is no backup', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', '  \n \t\n', 'empty'],
    ['a letter', 'Dear all, please find attached', 'not-json'],
    ['half an object', '{"format":"gently-led-backup"', 'not-json'],
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
    [
      'records as text',
      '{"format":"gently-led-backup","version":1,"records":"all"}',
      'not-a-backup',
    ],
  ])('is refused: %s', async (_what, text, reason) => {
    expect(await read(text)).toEqual({ ok: false, reason });
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['Latin-1', new Uint8Array([...bytesOf('{"a":"Zo'), 0xeb, ...bytesOf('"}')])],
    ['UTF-16 without its mark', new Uint8Array(Buffer.from('{"format":"x"}', 'utf16le'))],
    ['half a letter of UTF-16', new Uint8Array([0xff, 0xfe, 0x7b])],
    ['UTF-32', new Uint8Array([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b])],
  ])('is refused as no text: %s', async (_what, bytes) => {
    expect(await read(bytes)).toEqual({ ok: false, reason: 'not-text' });
  });

  it('is refused by its size alone, before a byte of it is looked at', async () => {
    const huge = { byteLength: MAX_BYTES + 1 } as Uint8Array;
    expect(await read(huge)).toEqual({ ok: false, reason: 'too-large' });
  });

  it.each(['[', '{"a":', '[[],'])('is refused when it is nested without end: %s', async (open) => {
    const text = open.repeat((8 * 1024 * 1024) / open.length);
    expect(await read(text)).toEqual({ ok: false, reason: 'not-json' });
  });

  it('is refused with a million records, in lines or in one', async () => {
    const { records: _, ...head } = JSON.parse(await textOf(EMPTY));
    const many = `${'{},\n'.repeat(1_000_000)}{}`;
    const lines = (await textOf(EMPTY)).replace('"favorites":[', `"favorites":[\n${many}`);
    expect(await read(lines)).toEqual({ ok: false, reason: 'too-many' });
    const whole = JSON.stringify({ ...head, records: { favorites: 'all' } });
    const one = whole.replace('"all"', `[${many.replaceAll('\n', '')}]`);
    expect(await read(one)).toEqual({ ok: false, reason: 'too-many' });
  });
});

describe('a record that is none of ours', () => {
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
  ])('is not taken in: %s', async (_what, from, to) => {
    expect(favoriteLine).toContain(from);
    const result = await readable(await changed(from, to));
    expect(result.counts.favorites).toBe(0);
    expect(result.problems).toEqual([{ line: 9, reason: 'not-understood' }]);
  });

  it('is not taken in when a text is longer than any may be', async () => {
    const long = await readable(await changed('You are', 'a'.repeat(20_001)));
    expect(long.problems).toEqual([{ line: 9, reason: 'not-understood' }]);
  });

  it.each(['[', '{"a":'])('is not taken in when it is nested without end: %s', async (open) => {
    const deep = open.repeat(1_000_000);
    const result = await readable(await fileWith(favoriteLine, `{"content":${deep}`));
    expect(result).toMatchObject({ counts: { favorites: 1 }, damagedFrom: 10 });
    expect(result.problems).toEqual([{ line: 10, reason: 'damaged' }]);
  });

  it('is not taken in when its line is longer than any record', async () => {
    const result = await readable(
      await fileWith(favoriteLine, `{"id":"${'a'.repeat(9_000_000)}"}`),
    );
    expect(result.problems).toEqual([{ line: 10, reason: 'damaged' }]);
  });

  it('is not taken in when it is a setting of one device, or of no device', async () => {
    const settings = ['notificationsAsked', 'constructor', 'toString'].map((name) =>
      JSON.stringify({ name, value: true, updatedAt: 1 }),
    );
    const result = await readable(await fileWith(favoriteLine, ...settings));
    expect(result.counts).toEqual({ favorites: 1, reminders: 0, settings: 0 });
    expect(result.problems.map(({ line }) => line)).toEqual([10, 11, 12]);
  });
});

describe('a record with something strange in it', () => {
  it('brings no field that is not ours, and changes no other object', async () => {
    const proto = '"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},';
    const text = await changed('{"id"', `{${proto}"extra":[1],"id"`);
    const header = text.replace('"version":1,', `"version":1,"__proto__":{"checksum":"x"},`);
    const { records, problems } = await readable(header);
    expect(records.favorites).toEqual([own]);
    expect(Object.keys(records.favorites[0] ?? {})).toEqual(Object.keys(own));
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it('keeps HTML as the text that it is', async () => {
    const html = '<img src=x onerror=alert(1)>&lt;b&gt;';
    const { records, cleaned } = await readable(await changed('From my sister', html));
    expect(records.favorites[0]?.content.versions[0]?.value.title).toBe(html);
    expect(cleaned).toEqual([]);
  });

  it.each([
    ['control characters', 'a\\u0000\\u001b[31m\\u0085b', 'a[31mb'],
    ['a lone surrogate', 'a\\ud83db', 'a\ufffdb'],
    ['other ends of lines', 'a\\r\\nb', 'a\nb'],
  ])('is taken in without %s, and that is said', async (_what, title, kept) => {
    const result = await readable(await changed('From my sister', title));
    expect(result.records.favorites[0]?.content.versions[0]?.value.title).toBe(kept);
    expect(result).toMatchObject({ cleaned: [9], problems: [], checksumMatches: true });
  });

  it('is one with another of the same id: both texts stay', async () => {
    const twin: Favorite = writeNote(own, 'of the twin', [], 'page-8', 90);
    const result = await readable(await fileWith(favoriteLine, JSON.stringify(twin)));
    expect(result).toMatchObject({ counts: { favorites: 1 }, repeated: 1, problems: [] });
    expect(result.records.favorites).toEqual([mergeFavorite(own, twin)]);
  });
});

describe('a file that was changed after it was written', () => {
  const after = writeNote(noted, 'after the storm', seenIn(noted.note), 'page-5', 95);
  const later = { ...EMPTY, favorites: [after, remove(own, 96)] };

  it('is known by its checksum', async () => {
    const text = await textOf(sample);
    expect((await readable(text.replace('Slowly', 'Slower'))).checksumMatches).toBe(false);
    expect((await readable(text.replace(/sha-256:../, 'sha-256:zz'))).checksumMatches).toBe(false);
    expect((await readable(text.replace('0.1.0', '0.1.1'))).checksumMatches).toBe(true);
  });

  it('takes the place of no text, and removes nothing', async () => {
    const text = (await textOf(later)).replace('after the storm', 'AFTER the storm');
    const result = await readable(text);
    expect(result).toMatchObject({ checksumMatches: false, removalsLeftOut: 1 });
    const { changes } = mergeBackup({ ...EMPTY, favorites: [noted, own] }, result.records);
    expect(changes.favorites.map(({ id }) => id)).toEqual([psalm.id]);
    expect(changes.favorites[0]?.note.versions.map(({ value }) => value)).toEqual([
      'AFTER the storm',
      'the night of the storm',
    ]);
  });

  it('does both where it is as it was written', async () => {
    const { records } = await readable(await textOf(later));
    const { counts } = mergeBackup({ ...EMPTY, favorites: [noted, own] }, records);
    expect(counts.favorites).toMatchObject({ updated: 1, removed: 1 });
  });
});
