import { describe, expect, it } from 'vitest';
import { NOTE_LIMIT, notes, problemWithNote, writeNote } from '@/domain/favorites/note.ts';
import { newOwnPassage } from '@/domain/favorites/own-passage.ts';
import { seenIn } from '@/domain/register.ts';
import { remove } from '@/domain/tombstone.ts';

const favorite = newOwnPassage(
  { title: '', text: 'Hold on.', reflection: '', theme: '' },
  '1',
  'w',
  0,
  1,
);

describe('a note', () => {
  it('can be written and continued', () => {
    const first = writeNote(favorite, 'the', [], 'p', 2);
    const second = writeNote(first, 'the night', [], 'p', 3);
    expect(notes(second)).toEqual({
      newest: { rev: 'p.2', at: 3, value: 'the night' },
      others: [],
    });
    expect(second.updatedAt).toBe(3);
  });

  it('is kept beside what another page wrote at the same time, newest first', () => {
    const here = writeNote(favorite, 'here', [], 'p', 2);
    const both = writeNote(here, 'there', [], 'q', 3);
    const { newest, others } = notes(both);
    expect([newest, ...others].map((version) => version?.value)).toEqual(['there', 'here']);
  });

  it('replaces all notes that its writer saw', () => {
    const both = writeNote(writeNote(favorite, 'here', [], 'p', 2), 'there', [], 'q', 3);
    const one = writeNote(both, 'here, there', seenIn(both.note), 'r', 4);
    expect(notes(one)).toMatchObject({ newest: { value: 'here, there' }, others: [] });
  });

  it('is gone once it is empty', () => {
    const noted = writeNote(favorite, 'here', [], 'p', 2);
    expect(notes(writeNote(noted, '', seenIn(noted.note), 'q', 3)).newest).toBeNull();
  });

  it('is not hidden by an empty note of another page', () => {
    const here = writeNote(favorite, 'here', [], 'p', 2);
    const both = writeNote(here, '', [], 'q', 3);
    expect(notes(both)).toMatchObject({ newest: { value: 'here' }, others: [] });
  });

  it('is refused, not cut off, when it is too long', () => {
    const long = 'a'.repeat(NOTE_LIMIT + 1);
    expect(problemWithNote(long)).toBe('too-long');
    expect(problemWithNote(long.slice(1))).toBeNull();
    expect(() => writeNote(favorite, long, [], 'p', 2)).toThrow(RangeError);
  });

  it('keeps line ends and tabs, and loses other control characters', () => {
    const noted = writeNote(favorite, 'one\r\ntwo\t\u0000three\ud800', [], 'p', 2);
    expect(notes(noted).newest?.value).toBe('one\ntwo\tthree\ufffd');
  });

  it('restores a favorite that another page has removed', () => {
    const written = writeNote(remove(favorite, 2), 'not yet', [], 'p', 3);
    expect(written.deletedAt).toBeNull();
  });
});
