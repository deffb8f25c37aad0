import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { SearchPanel } from '@/components/search/SearchPanel.tsx';
import type { Reading } from '@/domain/choice.ts';

type Props = {
  choice: Reading;
  helpHref: string;
  /** What stands here while nothing is searched. */
  children?: ComponentChildren;
};

/** Search over all words that may appear under her choice; they load when she is about to search. */
export function ContentSearch({ choice, helpHref, children }: Props) {
  const { scripture, edition, situation } = choice;
  const load = useCallback(async () => {
    const { openSearch } = await import('./content.ts');
    return openSearch({ scripture, edition, situation });
  }, [scripture, edition, situation]);
  return (
    <SearchPanel load={load} scripture={scripture} helpHref={helpHref}>
      {children}
    </SearchPanel>
  );
}
