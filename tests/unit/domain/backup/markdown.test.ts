import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '@/domain/backup/markdown.ts';
import { asWritten } from '@/domain/backup/markdown-text.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import type { Favorite } from '@/domain/records.ts';
import { remove } from '@/domain/tombstone.ts';
import { noted, own, psalm, sample } from './sample.ts';

const content = {
  title: 'My favorites',
  kinds: { passage: 'Passage', line: 'Line', practice: 'Practice', reason: 'Reason', own: 'Mine' },
  reflection: 'Reflection',
  note: 'Note',
  otherNote: 'Also written',
  savedOn: (at: number) => `Saved on day ${at}`,
};

const markdown = (...favorites: Favorite[]) => toMarkdown(favorites, content);

/** What a reader sees of Markdown: without its escapes. */
const seen = (text: string) =>
  text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/ {2}$/gm, '')
    .replaceAll('\u00a0', ' ');

describe('favorites as Markdown', () => {
  it('quote Scripture with its reference and edition, then give reflection and note', () => {
    expect(markdown(noted)).toBe(
      `# My favorites

## Psalm 34:18

> The LORD is near.
>
> Psalm 34:18 (BSB)

### Reflection

Near, as you are.

### Note

the night of the storm

_Saved on day 10_
`,
    );
  });

  it('give own text as it was written, line by line', () => {
    expect(markdown(own)).toContain('## From my sister\n\nYou are doing it.  \n“Slowly.” 🕊️\n');
  });

  it('give every note that is kept side by side', () => {
    const both = writeNote(noted, 'first smile', [], 'page-4', 25);
    expect(markdown(both)).toContain(
      '### Note\n\nfirst smile\n\n### Also written\n\nthe night of the storm\n',
    );
  });

  it('give a practice as a whole, never without its safety line', () => {
    const card = sample.favorites.map((favorite) => ({ ...favorite, deletedAt: null }))[2];
    expect(card && markdown(card)).toContain(
      'Hum a tune.\n\n**Stay awake.**\n\n1. Sit.\n2. Hum.\n\nA midwife\n\nYou can skip it.\n',
    );
  });

  it('leave out removed ones', () => {
    expect(markdown(remove(psalm, 90), own)).not.toContain('Psalm');
  });
});

describe('text in Markdown', () => {
  it.each([
    ['# not a title', '\\# not a title'],
    ['1. not a list', '1\\. not a list'],
    ['- not a list', '\\- not a list'],
    ['+ nor this', '\\+ nor this'],
    ['> not quoted', '\\> not quoted'],
    ['*not* _slanted_', '\\*not\\* \\_slanted\\_'],
    ['<b>not HTML</b> &amp;', '\\<b\\>not HTML\\</b\\> \\&amp;'],
    ['[not](a link)', '\\[not\\](a link)'],
    ['`not code`', '\\`not code\\`'],
    ['    not code', '\u00a0\u00a0\u00a0\u00a0not code'],
    ['a\n===', 'a  \n\\=\\=\\='],
    ['a\n---', 'a  \n\\---'],
    ['~~~', '\\~\\~\\~'],
    ['a | b', 'a \\| b'],
    ['C:\\dir', 'C:\\\\dir'],
    ['one\n\n\n\ntwo', 'one\n\ntwo'],
    ['2026 was hard.', '2026 was hard.'],
  ])('reads as it was written: %s', (text, expected) => {
    expect(asWritten(text)).toBe(expected);
  });

  it('loses no letter of any text', () => {
    const plain = fc.string().map((text) => text.trimEnd());
    fc.assert(
      fc.property(plain, (text) => {
        expect(seen(asWritten(text))).toBe(text);
      }),
    );
  });
});
