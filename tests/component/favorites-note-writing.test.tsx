import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  elsewhere,
  heard,
  kept,
  type NoteWriting,
  openNote,
  together,
  typed,
} from '@/app/favorites/note-editing.ts';
import type { Register } from '@/domain/records.ts';
import { emptyRegister, registerOf, writeRegister } from '@/domain/register.ts';

const save = (note: Register<string>, { text, seen, rev }: NoteWriting, at = 2) =>
  writeRegister(note, text, seen, rev, at);

describe('a note that is open', () => {
  it('begins with the newest text', () => {
    expect(openNote(registerOf('kept', 'r', 1), 'a')).toMatchObject({ text: 'kept', seen: ['r'] });
    expect(openNote(emptyRegister(), 'a')).toMatchObject({ text: '', seen: [], pending: false });
  });

  it('follows another page while nothing is written here', () => {
    const note = registerOf('kept', 'r', 1);
    const other = writeRegister(note, 'elsewhere', ['r'], 'b', 2);
    const here = heard(openNote(note, 'a'), other);
    expect(here).toMatchObject({ text: 'elsewhere', seen: ['b'] });
    expect(elsewhere(here, other)).toEqual([]);
  });

  it('stays as she types it, whatever another page writes', () => {
    const note = registerOf('kept', 'r', 1);
    const here = typed(openNote(note, 'a'), 'mine');
    const other = writeRegister(note, 'elsewhere', ['r'], 'b', 2);
    expect(heard(here, other)).toBe(here);
    expect(elsewhere(here, other)).toMatchObject([{ value: 'elsewhere' }]);
  });

  it('is not all kept while more was typed than was saved', () => {
    const here = typed(openNote(emptyRegister(), 'a'), 'mine');
    expect(kept(here, 'mi').pending).toBe(true);
    expect(kept(here, 'mine').pending).toBe(false);
  });

  it('can take in what was written elsewhere, which then is gone from beside it', () => {
    const other = writeRegister(emptyRegister<string>(), 'elsewhere', [], 'b', 1);
    const here = typed(openNote(emptyRegister(), 'a'), 'mine');
    const both = save(other, here);
    const [version] = elsewhere(here, both);
    expect(version?.value).toBe('elsewhere');
    const joined = together(here, version ?? { rev: '', at: 0, value: '' });
    expect(joined.text).toBe('mine\n\nelsewhere');
    const after = save(both, joined, 3);
    expect(after.versions.map(({ value }) => value)).toEqual(['mine\n\nelsewhere']);
  });

  it('shows nothing beside it for an empty or an equal text', () => {
    const here = typed(openNote(emptyRegister(), 'a'), 'same');
    const others = writeRegister(registerOf('same', 'b', 1), '', [], 'c', 1);
    expect(elsewhere(here, others)).toEqual([]);
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
        const pages = ['a', 'b'].map((rev) => openNote(note, rev));
        let letter = 0;
        let written = '';
        for (const { page, does } of sequence) {
          const here = pages[page] ?? openNote(note, '');
          if (does === 'type') {
            const next = String.fromCodePoint(0x4e00 + letter);
            letter += 1;
            written += next;
            pages[page] = typed(here, here.text + next);
          } else if (does === 'save' && here.pending) {
            note = save(note, here, letter);
            pages[page] = kept(here, here.text);
          } else if (does === 'hear') {
            pages[page] = heard(here, note);
          } else if (does === 'together') {
            const [other] = elsewhere(here, note);
            if (other) pages[page] = together(here, other);
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
