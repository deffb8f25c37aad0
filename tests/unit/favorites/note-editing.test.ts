import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterRead,
  afterSave,
  joinVersion,
  type NoteEdit,
  startEdit,
  unseenVersions,
  withText,
} from '@/app/favorites/note-editing.ts';
import type { Register } from '@/domain/records.ts';
import { emptyRegister, registerOf, writeRegister } from '@/domain/register.ts';

const save = (note: Register<string>, { text, seen, rev }: NoteEdit, at = 2) =>
  writeRegister(note, text, seen, rev, at);

describe('a note that is open', () => {
  it('begins with its newest version', () => {
    expect(startEdit(registerOf('kept', 'r', 1), 'a')).toMatchObject({ text: 'kept', seen: ['r'] });
    expect(startEdit(emptyRegister(), 'a')).toMatchObject({ text: '', seen: [], pending: false });
  });

  it('follows another page until something is typed here', () => {
    const note = registerOf('kept', 'r', 1);
    const other = writeRegister(note, 'elsewhere', ['r'], 'b', 2);
    const edit = afterRead(startEdit(note, 'a'), other);
    expect(edit).toMatchObject({ text: 'elsewhere', seen: ['b'] });
    expect(unseenVersions(edit, other)).toEqual([]);
  });

  it('keeps what is typed, whatever another page writes', () => {
    const note = registerOf('kept', 'r', 1);
    const edit = withText(startEdit(note, 'a'), 'mine');
    const other = writeRegister(note, 'elsewhere', ['r'], 'b', 2);
    expect(afterRead(edit, other)).toBe(edit);
    expect(unseenVersions(edit, other)).toMatchObject([{ value: 'elsewhere' }]);
  });

  it('is pending while more was typed than saved', () => {
    const edit = withText(startEdit(emptyRegister(), 'a'), 'mine');
    expect(afterSave(edit, 'mi').pending).toBe(true);
    expect(afterSave(edit, 'mine').pending).toBe(false);
  });

  it('can join a version from elsewhere, which then is no longer beside it', () => {
    const other = writeRegister(emptyRegister<string>(), 'elsewhere', [], 'b', 1);
    const edit = withText(startEdit(emptyRegister(), 'a'), 'mine');
    const both = save(other, edit);
    const [version] = unseenVersions(edit, both);
    expect(version?.value).toBe('elsewhere');
    const joined = joinVersion(edit, version ?? { rev: '', at: 0, value: '' });
    expect(joined.text).toBe('mine\n\nelsewhere');
    const after = save(both, joined, 3);
    expect(after.versions.map(({ value }) => value)).toEqual(['mine\n\nelsewhere']);
  });

  it('shows no empty or equal version beside it', () => {
    const edit = withText(startEdit(emptyRegister(), 'a'), 'same');
    const others = writeRegister(registerOf('same', 'b', 1), '', [], 'c', 1);
    expect(unseenVersions(edit, others)).toEqual([]);
  });
});

describe('two pages on one note', () => {
  type Step = { page: 0 | 1; action: 'type' | 'save' | 'read' | 'join' };
  const steps = fc.array(
    fc.record<Step>({
      page: fc.constantFrom(0, 1),
      action: fc.constantFrom('type', 'save', 'read', 'join'),
    }),
    { maxLength: 40 },
  );

  it('lose no letter, in whatever order they type, save, read and join', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let note = emptyRegister<string>();
        const pages = ['a', 'b'].map((rev) => startEdit(note, rev));
        let letter = 0;
        let written = '';
        for (const { page, action } of sequence) {
          const edit = pages[page] ?? startEdit(note, '');
          if (action === 'type') {
            const next = String.fromCodePoint(0x4e00 + letter);
            letter += 1;
            written += next;
            pages[page] = withText(edit, edit.text + next);
          } else if (action === 'save' && edit.pending) {
            note = save(note, edit, letter);
            pages[page] = afterSave(edit, edit.text);
          } else if (action === 'read') {
            pages[page] = afterRead(edit, note);
          } else if (action === 'join') {
            const [other] = unseenVersions(edit, note);
            if (other) pages[page] = joinVersion(edit, other);
          }
        }
        // Nothing is deleted, so each letter must be in a saved version or on a page.
        const texts = [
          ...note.versions.map(({ value }) => value),
          ...pages.map(({ text }) => text),
        ];
        const all = texts.join('');
        expect([...written].filter((each) => !all.includes(each))).toEqual([]);
      }),
    );
  });
});
