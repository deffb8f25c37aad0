import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PrintEntry } from '@/components/backup/PrintEntry.tsx';
import { FavoriteRow } from '@/components/favorites/FavoriteRow.tsx';
import { SavedText } from '@/components/favorites/SavedText.tsx';
import { SearchResults } from '@/components/search/SearchResults.tsx';
import { savedContent } from '@/domain/favorites/favorite.ts';
import type { FavoriteKind } from '@/domain/kinds.ts';
import type { PassageItem } from '@/domain/search/content-item.ts';
import { favorite } from '../support/favorites.ts';
import { openFolds } from './open-folds.ts';

const TEXT = '“The LORD is my shepherd.”';
/** A favorite with the Name of God in its text and its reflection. */
const saved = (kind: FavoriteKind, edition: string) =>
  favorite({
    kind,
    content: { title: 'Psalm 23:1', text: TEXT, reflection: 'The LORD, as we say it.', edition },
  });

function found(kind: 'passage' | 'line', edition: string): PassageItem {
  const item = { kind, id: 'a', theme: '', edition, title: 'Psalm 23:1', text: TEXT };
  return { ...item, more: '', keywords: [], reflection: 'The LORD, as we say it.', aside: '' };
}

const row = (kind: FavoriteKind) => (
  <FavoriteRow
    row={{ id: 'a', kind, title: 'Psalm 23:1', beginning: TEXT, savedAt: 0, hasNote: false }}
    inTabOrder
    openId={null}
    selected={null}
    dates={new Intl.DateTimeFormat('en')}
    hrefOf={(id) => id}
    onSelect={() => undefined}
  />
);
const results = (item: PassageItem, query: string) => (
  <SearchResults query={query} items={[item]} helpHref="#help" />
);

const namesIn = (shown: ComponentChild) => {
  const { container } = render(<div>{shown}</div>);
  openFolds();
  return [...container.querySelectorAll('.divine-name')].map(({ textContent }) => textContent);
};

afterEach(cleanup);

describe('small capitals of the Name', () => {
  it.each([
    ['a favorite', <SavedText key="" content={savedContent(saved('passage', 'BSB'))} />],
    ['a favorite on paper', <PrintEntry key="" favorite={saved('passage', 'BSB')} />],
    ['a row of the list', row('passage')],
  ])('are in the Scripture of %s, once, and not in the reflection', (_where, shown) => {
    expect(namesIn(shown)).toEqual(['LORD']);
  });

  it.each([
    ['a favorite', <SavedText key="" content={savedContent(saved('own', ''))} />],
    ['a favorite on paper', <PrintEntry key="" favorite={saved('own', '')} />],
    ['a row of the list', row('own')],
  ])('are not in an own passage: %s', (_where, shown) => {
    expect(namesIn(shown)).toEqual([]);
  });

  it.each([
    ['the passage itself', 'shepherd', ['LORD', 'LORD']],
    ['its reflection', 'say', ['LORD']],
  ])('are in the beginning of what was found only where that is %s', (_which, query, names) => {
    expect(namesIn(results(found('passage', 'BSB'), query))).toEqual(names);
  });
});
