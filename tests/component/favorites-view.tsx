import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { FavoritesView } from '@/components/favorites/FavoritesView.tsx';
import type { ListQuery } from '@/domain/favorites/favorite-index.ts';
import type { FavoriteRowData } from '@/domain/favorites/favorite-row.ts';
import { NONE_HIDDEN } from '@/domain/favorites/visibility.ts';

const rowOf = (number: number): FavoriteRowData => ({
  id: `passage:${number}`,
  kind: 'passage',
  title: `Psalm ${number}`,
  beginning: `The text of ${number}`,
  savedAt: Date.UTC(2026, 10, 23, 12),
  hasNote: number === 2,
});

type Change = Partial<Parameters<typeof FavoritesView>[0]>;

/** Renders the view with this many invented favorites. Returns its callbacks. */
export function showFavorites(total: number, change: Change = {}) {
  const callbacks = { ask: vi.fn(), range: vi.fn(), removeChosen: vi.fn(), chooseAll: vi.fn() };
  function Page() {
    const [asked, setAsked] = useState<ListQuery>({
      searchText: '',
      kind: '',
      theme: '',
      sort: 'newest',
    });
    const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
    return (
      <FavoritesView
        total={total}
        savedCount={total}
        hidden={NONE_HIDDEN}
        settingsHref="#settings"
        searching={false}
        row={(index) => rowOf(index + 1)}
        listQuery={asked}
        scripture
        openId={null}
        reading={null}
        selected={chosen}
        hrefOf={(id) => `#favorites/${id}`}
        addHref="#favorites/new"
        onQueryChange={(next) => {
          callbacks.ask(next);
          setAsked({ ...asked, ...next });
        }}
        onRange={callbacks.range}
        onSelect={(id, on) => setChosen(new Set(on ? [...(chosen ?? []), id] : []))}
        onSelecting={(on) => setChosen(on ? new Set() : null)}
        onSelectAll={callbacks.chooseAll}
        onRemoveSelected={callbacks.removeChosen}
        newTabs={null}
        {...change}
      />
    );
  }
  render(<Page />);
  return callbacks;
}
