import { describe, expect, it } from 'vitest';
import { mergeBackup } from '@/domain/backup/merge.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import { seenIn } from '@/domain/register.ts';
import { remove } from '@/domain/tombstone.ts';
import { EMPTY, readable, textOf } from './file.ts';
import { noted, own, psalm, sample } from './sample.ts';

describe('a file that was changed after it was written', () => {
  const after = writeNote(noted, 'after the storm', seenIn(noted.note), 'page-5', 95);
  const later = { ...EMPTY, favorites: [after, remove(own, 96)] };

  it('is recognized by its checksum', async () => {
    const text = await textOf(sample);
    expect((await readable(text.replace('Slowly', 'Slower'))).checksumMatches).toBe(false);
    expect((await readable(text.replace(/sha-256:../, 'sha-256:zz'))).checksumMatches).toBe(false);
    expect((await readable(text.replace('0.1.0', '0.1.1'))).checksumMatches).toBe(true);
  });

  it('replaces no text and removes nothing', async () => {
    const text = (await textOf(later)).replace('after the storm', 'AFTER the storm');
    const result = await readable(text);
    expect(result).toMatchObject({ checksumMatches: false });
    expect(result.records.favorites.map(({ id }) => id)).toEqual([psalm.id]);
    const { changes } = mergeBackup({ ...EMPTY, favorites: [noted, own] }, result.records);
    expect(changes.favorites.map(({ id }) => id)).toEqual([psalm.id]);
    expect(changes.favorites[0]?.note.versions.map(({ value }) => value)).toEqual([
      'AFTER the storm',
      'the night of the storm',
    ]);
  });

  it('changes no reminder and no setting that is here, whatever it is dated', async () => {
    const here = { ...EMPTY, reminders: sample.reminders, settings: sample.settings };
    const later = <T extends object>(record: T) => ({ ...record, updatedAt: 7_000_000_000_000 });
    const forged = {
      favorites: [later({ ...own, inRotation: 0 as const })],
      reminders: sample.reminders.map((one) => later({ ...one, enabled: false })),
      settings: [
        ...sample.settings.map((one) => later({ ...one, value: true })),
        later({ name: 'country', value: 'US' }),
      ],
    };
    const text = (await textOf(forged)).replace(/sha-256:../, 'sha-256:zz');
    const { changes } = mergeBackup({ ...here, favorites: [own] }, (await readable(text)).records);
    expect(changes).toEqual({
      ...EMPTY,
      settings: [{ name: 'country', value: 'US', updatedAt: 0 }],
    });
  });

  it('does both when it is as it was written', async () => {
    const { records } = await readable(await textOf(later));
    const { counts } = mergeBackup({ ...EMPTY, favorites: [noted, own] }, records);
    expect(counts.favorites).toMatchObject({ updated: 1, removed: 1 });
  });
});
