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
  it('begins with the newest text', () => {
    expect(startEdit(registerOf('kept', 'r', 1), 'a')).toMatchObject({ text: 'kept', seen: ['r'] });
    expect(startEdit(emptyRegister(), 'a')).toMatchObject({ text: '', seen: [], pending: false });
  });

  it('follows another page while nothing is written here', () => {
    const note = registerOf('kept', 'r', 1);
    const other = writeRegister(note, 'elsewhere', ['r'], 'b', 2);
    const here = afterRead(startEdit(note, 'a'), other);
    expect(here).toMatchObject({ text: 'elsewhere', seen: ['b'] });
    expect(unseenVersions(here, other)).toEqual([]);
  });

  it('stays as she types it, whatever another page writes', () => {
    const note = registerOf('kept', 'r', 1);
    const here = withText(startEdit(note, 'a'), 'mine');
    const other = writeRegister(note, 'elsewhere', ['r'], 'b', 2);
    expect(afterRead(here, other)).toBe(here);
    expect(unseenVersions(here, other)).toMatchObject([{ value: 'elsewhere' }]);
  });

  it('is not all kept while more was typed than was saved', () => {
    const here = withText(startEdit(emptyRegister(), 'a'), 'mine');
    expect(afterSave(here, 'mi').pending).toBe(true);
    expect(afterSave(here, 'mine').pending).toBe(false);
  });

  it('can take in what was written elsewhere, which then is gone from beside it', () => {
    const other = writeRegister(emptyRegister<string>(), 'elsewhere', [], 'b', 1);
    const here = withText(startEdit(emptyRegister(), 'a'), 'mine');
    const both = save(other, here);
    const [version] = unseenVersions(here, both);
    expect(version?.value).toBe('elsewhere');
    const joined = joinVersion(here, version ?? { rev: '', at: 0, value: '' });
    expect(joined.text).toBe('mine\n\nelsewhere');
    const after = save(both, joined, 3);
    expect(after.versions.map(({ value }) => value)).toEqual(['mine\n\nelsewhere']);
  });

  it('shows nothing beside it for an empty or an equal text', () => {
    const here = withText(startEdit(emptyRegister(), 'a'), 'same');
    const others = writeRegister(registerOf('same', 'b', 1), '', [], 'c', 1);
    expect(unseenVersions(here, others)).toEqual([]);
  });
});

describe('two pages on one note', () => {
  type Step = { page: 0 | 1; does: 'type' | 'save' | 'hear' | 'together' };
  const steps = fc.array(
    fc.record<Step>({
      page: fc.constantFrom(0, 1),
      does: fc.constantFrom('type', 'save', 'hear', 'together'),
    }),
    { maxLength: 40 },
  );

  it('lose no letter, in whatever order they type, save and hear of each other', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let note = emptyRegister<string>();
        const pages = ['a', 'b'].map((rev) => startEdit(note, rev));
        let letter = 0;
        let written = '';
        for (const { page, does } of sequence) {
          const here = pages[page] ?? startEdit(note, '');
          if (does === 'type') {
            const next = String.fromCodePoint(0x4e00 + letter);
            letter += 1;
            written += next;
            pages[page] = withText(here, here.text + next);
          } else if (does === 'save' && here.pending) {
            note = save(note, here, letter);
            pages[page] = afterSave(here, here.text);
          } else if (does === 'hear') {
            pages[page] = afterRead(here, note);
          } else if (does === 'together') {
            const [other] = unseenVersions(here, note);
            if (other) pages[page] = joinVersion(here, other);
          }
        }
        // Nobody deletes here, so each letter stands in a kept text or on a page.
        const there = [
          ...note.versions.map(({ value }) => value),
          ...pages.map(({ text }) => text),
        ];
        const all = there.join('');
        expect([...written].filter((each) => !all.includes(each))).toEqual([]);
      }),
    );
  });
});
