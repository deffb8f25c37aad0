import { useState } from 'preact/hooks';
import { FailureBoundary } from '@/components/failure/FailureBoundary.tsx';
import { ViewFailure } from '@/components/failure/ViewFailure.tsx';
import { LibraryFrame } from '@/components/library/LibraryFrame.tsx';
import type { openRecords } from '@/storage/open.ts';
import { useAppearance } from '../appearance/use-appearance.ts';
import { useCheckedCopies } from '../derived/use-checked-copies.ts';
import { useFocusRecovery } from '../keyboard/use-focus-recovery.ts';
import { useHotkeys } from '../keyboard/use-hotkeys.ts';
import { hideTab } from '../quick-hide/hidden-tab.ts';
import { useRecords } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { Recovery } from '../recovery/Recovery.tsx';
import { recoveryProblem } from '../recovery/recovery-problem.ts';
import { useView } from './use-view.ts';
import type { LoadedView } from './views.ts';

type Props = {
  open: typeof openRecords;
  /** The view that was loaded before the page was rendered. */
  first?: LoadedView;
};

/** The library: one view at a time, named in the address. */
export function LibraryPage({ open, first }: Props) {
  const { view, Part, hasFailed } = useView(first);
  const records = useRecords(open);
  const settings = useSettings(records.repositories);
  useHotkeys();
  useFocusRecovery();
  useAppearance(settings?.appearance);
  useCheckedCopies(records.repositories);

  const [chosen, setChosen] = useState<string | null>(null);

  const part = hasFailed ? (
    // A script that did not load is not asked for again before the page is.
    <ViewFailure onTryAgain={() => location.reload()} />
  ) : (
    // By its key, a view's failure ends when the view is left.
    <FailureBoundary key={view} fallback={(again) => <ViewFailure onTryAgain={again} />}>
      {Part && <Part records={records} country={{ chosen, setChosen }} />}
    </FailureBoundary>
  );
  if (view === 'print') return part;
  const recovery = recoveryProblem(view, records.repositories);
  return (
    <LibraryFrame
      view={view}
      problem={recovery ? null : records.problem}
      onReload={() => location.reload()}
      onHide={hideTab}
    >
      {recovery ? <Recovery problem={recovery} /> : part}
    </LibraryFrame>
  );
}
