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

async function markdown(...favorites: Favorite[]): Promise<string> {
  const parts: string[] = [];
  for await (const part of toMarkdown([favorites.slice(0, 1), favorites.slice(1)], content)) {
    parts.push(part);
  }
  return parts.join('');
}

/** What someone sees of text in Markdown: without the marks that only say that another is none. */
const seen = (text: string) =>
  text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/ {2}$/gm, '')
    .replaceAll('\u00a0', ' ');

describe('favorites as Markdown', () => {
  it('have Scripture as a quotation with its place and edition, then what is hers', async () => {
    expect(await markdown(noted)).toBe(
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

  it('have her own words as she wrote them, line by line', async () => {
    expect(await markdown(own)).toContain(
      '## From my sister\n\nYou are doing it.  \n“Slowly.” 🕊️\n',
    );
  });

  it('have every note that is kept side by side', async () => {
    const both = writeNote(noted, 'first smile', [], 'page-4', 25);
    expect(await markdown(both)).toContain(
      '### Note\n\nfirst smile\n\n### Also written\n\nthe night of the storm\n',
    );
  });

  it('have a practice whole, never without its safety line', async () => {
    const card = sample.favorites.map((favorite) => ({ ...favorite, deletedAt: null }))[2];
    expect(card && (await markdown(card))).toContain(
      'Hum a tune.\n\n**Stay awake.**\n\n1. Sit.\n2. Hum.\n\nA midwife\n\nYou can skip it.\n',
    );
  });

  it('are those that were not removed', async () => {
    expect(await markdown(remove(psalm, 90), own)).not.toContain('Psalm');
  });
});

describe('her text in Markdown', () => {
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
  ])('reads as she wrote it: %s', (text, expected) => {
    expect(asWritten(text)).toBe(expected);
  });

  it('loses no letter, whatever she wrote', () => {
    const plain = fc.string().map((text) => text.trimEnd());
    fc.assert(
      fc.property(plain, (text) => {
        expect(seen(asWritten(text))).toBe(text);
      }),
    );
  });
});
