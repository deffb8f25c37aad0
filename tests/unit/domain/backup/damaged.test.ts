import { describe, expect, it } from 'vitest';
import { accounted, bytesOf, EMPTY, read, readable, textOf } from './file.ts';
import { noted, own, reminder, sample } from './sample.ts';

/** How many lines, whole or begun, of a text hold a record. */
const recordLines = (text: string) =>
  text.split('\n').filter((line) => line.startsWith('{') && line !== '{').length;

describe('a damaged file', () => {
  it('that breaks off after any byte is refused or taken in part, and every record counted', async () => {
    const text = await textOf(sample);
    const bytes = bytesOf(text);
    const whole = text.trimEnd().length;
    let taken = 0;
    for (let length = 1; length <= bytes.length; length += 1) {
      const cut = bytes.subarray(0, length);
      const result = await read(cut);
      if (!result.ok) {
        // Nothing is lost to more is read: once a record was taken, longer pieces are, too.
        expect(taken).toBe(0);
        expect(['not-json', 'damaged']).toContain(result.reason);
        continue;
      }
      const there = new TextDecoder().decode(cut);
      const all = accounted(result);
      taken = all - result.problems.length;
      expect(all).toBe(recordLines(there) + brokenFrames(there));
      expect(result.checksumMatches).toBe(length >= bytesOf(text.slice(0, whole)).length);
      expect(result.damagedFrom).toBe(
        result.checksumMatches ? null : there.trimEnd().split('\n').length,
      );
    }
    expect(taken).toBe(6);
  });

  it('loses only the records of the lines that are damaged', async () => {
    const lines = (await textOf(sample)).split('\n');
    const at = lines.indexOf(`${JSON.stringify(own)},`);
    const broken = lines.with(at, (lines[at] ?? '').replace('"kind"', '"kind')).join('\n');
    const result = await readable(broken);
    expect(result.records.favorites.map(({ id }) => id)).toEqual([noted.id]);
    expect(result.problems).toEqual([{ line: at + 1, reason: 'damaged' }]);
    expect(result.damagedFrom).toBe(at + 1);
    // The card that is removed in it is left out, as nobody knows what else was changed.
    expect(result.removalsLeftOut).toBe(1);
  });

  it('loses only the record in which a letter is damaged', async () => {
    const bytes = bytesOf(await textOf({ ...EMPTY, favorites: [own, noted] }));
    bytes[bytes.indexOf(0xe2)] = 0xff;
    const result = await readable(bytes);
    expect(result.records.favorites.map(({ id }) => id)).toEqual([noted.id]);
    expect(result.problems).toEqual([{ line: 9, reason: 'damaged' }]);
  });

  it('knows a record also where the head of its list is damaged', async () => {
    const text = (await textOf(sample)).replace('"reminders":[', '"remXnders:[');
    const result = await readable(text);
    expect(result.records.reminders).toEqual([reminder]);
    expect(result.problems).toEqual([{ line: 13, reason: 'damaged' }]);
  });

  it.each(['format', 'version', 'madeAt', 'app', 'checksum'])(
    'is read also where its %s is damaged',
    async (name) => {
      const text = (await textOf(sample)).replace(`"${name}":`, `"${name}"=`);
      const result = await readable(text);
      expect(result.counts.favorites + result.removalsLeftOut).toBe(3);
      expect(result.checksumMatches).toBe(name !== 'checksum');
    },
  );

  it('of which no record can be read is refused', async () => {
    const text = (await textOf({ ...EMPTY, favorites: [own] })).replace('"id":', '"id"');
    expect(await read(text)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('in other order of lines gives the same records', async () => {
    const lines = (await textOf(sample)).split('\n');
    const shuffled = [...lines.slice(0, 7), ...lines.slice(7, -3).reverse(), ...lines.slice(-3)];
    const result = await readable(shuffled.join('\n'));
    expect(new Set(result.records.favorites.map(({ id }) => id))).toEqual(
      new Set([noted.id, own.id]),
    );
    expect(result.counts).toEqual({ favorites: 2, reminders: 1, settings: 2 });
  });
});

/** Where a file breaks off within a line that is no record, that line counts as one that is damaged. */
function brokenFrames(text: string): number {
  const last = text.split('\n').at(-1) ?? '';
  return /^"(?:favorites|reminders|settings)":\[$|^[{}\]],?$|^$|^\{/.test(last) ? 0 : 1;
}
