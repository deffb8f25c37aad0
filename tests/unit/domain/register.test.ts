import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Register } from '@/domain/records.ts';
import {
  CONTENT_REV,
  emptyRegister,
  latest,
  mergeRegisters,
  registerOf,
  seenIn,
  versionsBeside,
  writeRegister,
} from '@/domain/register.ts';

const values = (register: Register<string>) => register.versions.map(({ value }) => value);

describe('a text that is written in several places', () => {
  const made = registerOf('made', 'm', 1);

  it('is replaced by who has seen it', () => {
    expect(values(writeRegister(made, 'new', seenIn(made), 'p', 2))).toEqual(['new']);
  });

  it('stays beside what is written by who has not', () => {
    expect(values(writeRegister(made, 'new', [], 'p', 2))).toEqual(['new', 'made']);
  });

  it('is one text while one page goes on with it', () => {
    const once = writeRegister(made, 'ne', seenIn(made), 'p', 2);
    const twice = writeRegister(once, 'new', seenIn(made), 'p', 3);
    expect(twice.versions).toEqual([{ rev: 'p.2', at: 3, value: 'new' }]);
    expect(versionsBeside(twice, 'p')).toEqual([]);
  });

  it('keeps what a page writes after another one has replaced what it saw of it', () => {
    const first = writeRegister(made, 'first', seenIn(made), 'p', 2);
    const other = writeRegister(first, 'other', seenIn(first), 'q', 3);
    const both = writeRegister(other, 'first and more', seenIn(made), 'p', 4);
    expect(values(both)).toEqual(['first and more', 'other']);
  });

  it('keeps what a page wrote after another one had read it', () => {
    const first = writeRegister(made, 'first', seenIn(made), 'p', 2);
    const more = writeRegister(first, 'first and more', seenIn(made), 'p', 3);
    const both = writeRegister(more, 'other', seenIn(first), 'q', 4);
    expect(values(both)).toEqual(['other', 'first and more']);
    expect(versionsBeside(both, 'q').map(({ value }) => value)).toEqual(['first and more']);
  });

  it('is newer than what it replaces, also where the clock was set back', () => {
    const future = registerOf('before', 'm', 900);
    const written = writeRegister(future, 'after', seenIn(future), 'p', 5);
    expect(latest(writeRegister(written, 'aside', [], 'q', 6))).toBe('after');
  });

  it('has of our own words only the newest', () => {
    const older = registerOf('older', CONTENT_REV, 1);
    const newer = registerOf('newer', CONTENT_REV, 2);
    expect(values(mergeRegisters(newer, older))).toEqual(['newer']);
  });

  it('keeps both of two texts that claim to be the same writing', () => {
    const both = mergeRegisters(registerOf('one', 'p', 1), registerOf('two', 'p', 1));
    expect(values(both)).toEqual(['one', 'two']);
  });
});

/** What two pages do: each writes what it knows, and reads now and then. */
const steps = fc.array(
  fc.record({ page: fc.constantFrom(0, 1), does: fc.constantFrom('write', 'read', 'open') }),
  { maxLength: 30 },
);

describe('a note on two pages', () => {
  it('loses no text that no page has replaced, whatever the order of writing and reading', () => {
    fc.assert(
      fc.property(steps, (done) => {
        let register: Register<string> = emptyRegister();
        let opened = 0;
        const open = () => {
          opened += 1;
          return { rev: `page-${opened}`, seen: seenIn(register), last: '' };
        };
        const pages = [open(), open()] as const;
        // Which texts each page has taken the place of, knowing them.
        const replaced = new Set<string>();
        const written = new Set<string>();
        const texts = (revs: string[]) =>
          register.versions.filter(({ rev }) => revs.includes(rev)).map(({ value }) => value);

        done.forEach(({ page, does }, turn) => {
          const at = pages[page as 0 | 1];
          if (does === 'open') Object.assign(at, open());
          if (does === 'read') at.seen = seenIn(register);
          if (does !== 'write') return;
          const text = `text ${turn}`;
          for (const known of [...texts(at.seen), at.last]) replaced.add(known);
          register = writeRegister(register, text, at.seen, at.rev, turn);
          written.add(text);
          at.last = text;
        });
        const left = [...written].filter((text) => !replaced.has(text));
        expect(new Set(values(register))).toEqual(new Set(left));
      }),
      { numRuns: 1000 },
    );
  });

  it('comes out the same however two devices that wrote are merged', () => {
    const writes = fc.array(
      fc.record({ page: fc.constantFrom('p', 'q'), sees: fc.boolean(), text: fc.string() }),
    );
    const written = (by: string, done: { page: string; sees: boolean; text: string }[]) =>
      done.reduce(
        (register, { page, sees, text }, at) =>
          writeRegister(register, text, sees ? seenIn(register) : [], `${by}-${page}`, at),
        emptyRegister<string>(),
      );
    fc.assert(
      fc.property(writes, writes, (here, there) => {
        const [a, b] = [written('a', here), written('b', there)];
        const both = mergeRegisters(a, b);
        expect(mergeRegisters(b, a)).toEqual(both);
        expect(mergeRegisters(both, a)).toEqual(both);
        expect(new Set(values(both))).toEqual(new Set([...values(a), ...values(b)]));
      }),
    );
  });
});
