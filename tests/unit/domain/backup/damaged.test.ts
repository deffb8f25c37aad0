import { describe, expect, it } from 'vitest';
import { bytesOf, read, readable, textOf } from './file.ts';
import { sample } from './sample.ts';

describe('a damaged backup', () => {
  it('that breaks off after any byte is refused as a whole', async () => {
    const bytes = bytesOf(await textOf(sample));
    const lastBrace = bytes.lastIndexOf(0x7d);
    for (let length = 1; length <= lastBrace; length += 1) {
      const result = await read(bytes.subarray(0, length));
      expect(result).toEqual({ ok: false, reason: length < 30 ? 'not-a-backup' : 'damaged' });
    }
    expect(await readable(bytes.subarray(0, lastBrace + 1))).toMatchObject({ records: sample });
  });

  it.each([
    ['a quotation mark is missing', (text: string) => text.replace('"kind":', '"kind:')],
    ['a bracket is missing', (text: string) => text.replace('"reminders":[', '"reminders":')],
    ['a line is missing its end', (text: string) => text.replace(/,\n/, '\n')],
    [
      'there is no list of records',
      (text: string) => text.replace(/"records":.*/s, '"records":[]}'),
    ],
    ['a list is none', (text: string) => text.replace(/"settings":.*/s, '"settings":{}}}')],
  ])('is refused as a whole where %s', async (_what, damage) => {
    expect(await read(damage(await textOf(sample)))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('is refused as a whole where a letter is damaged', async () => {
    const bytes = bytesOf(await textOf(sample));
    bytes[bytes.indexOf(0xe2)] = 0xff;
    expect(await read(bytes)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('that is still JSON only adds: its checksum is wrong', async () => {
    const text = (await textOf(sample)).replace('Slowly', 'Slower');
    expect(await readable(text)).toMatchObject({ checksumMatches: false });
  });

  it('may lack a list', async () => {
    const text = (await textOf(sample)).replace(/,\n"settings":.*/s, '}}');
    expect((await readable(text)).records).toMatchObject({ settings: [] });
  });
});
