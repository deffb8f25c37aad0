import { describe, expect, it } from 'vitest';
import { mergeBackup } from '@/domain/backup/merge.ts';
import { NO_CONTENT } from '@/domain/favorites/favorite.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import { CONTENT_REV, registerOf, seenIn } from '@/domain/register.ts';
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
      'the night of the storm',
      'AFTER the storm',
    ]);
  });

  it('replaces no text of the content, though it is dated in the year 2200', async () => {
    const at = 7_289_654_399_999;
    const forged = { ...psalm, content: registerOf({ ...NO_CONTENT, text: 'X' }, CONTENT_REV, at) };
    const pinned = { ...psalm, note: registerOf('pinned', 'page-9', at) };
    const text = (await textOf({ ...EMPTY, favorites: [forged, pinned] })).replace(
      /sha-256:../,
      'sha-256:zz',
    );
    const { records } = await readable(text);
    const { changes } = mergeBackup({ ...EMPTY, favorites: [noted] }, records, undefined, {
      onlyAdds: true,
    });
    const [after] = changes.favorites;
    expect(after?.content.versions.map(({ value }) => value.text)).toEqual(['The LORD is near.']);
    expect(after?.note.versions.map(({ value }) => value)).toEqual([
      'the night of the storm',
      'pinned',
    ]);
    expect(after).toMatchObject({ updatedAt: noted.updatedAt, savedAt: noted.savedAt });
  });

  it('changes nothing that an earlier file of that kind has added', async () => {
    const changed = (await textOf(sample)).replace(/sha-256:../, 'sha-256:zz');
    const { records: first } = await readable(changed);
    const others = {
      ...EMPTY,
      reminders: sample.reminders.map((one) => ({ ...one, text: 'Another', enabled: false })),
      settings: [{ name: 'scripture', value: true, updatedAt: 7_000_000_000_000 }],
    };
    const { records: second } = await readable(
      (await textOf(others)).replace(/sha-256:../, 'sha-256:zz'),
    );
    const onlyAdds = { onlyAdds: true };
    const { changes: added } = mergeBackup(EMPTY, first, undefined, onlyAdds);
    expect(mergeBackup(added, second, undefined, onlyAdds).changes).toEqual(EMPTY);
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
