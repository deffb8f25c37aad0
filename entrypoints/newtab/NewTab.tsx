import { useEffect } from 'preact/hooks';
import { useMessages } from '@/components/messages.ts';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import type { Frame } from '@/domain/snapshot.ts';
import type { openRecords } from '@/storage/open.ts';
import { useHelpKey } from '../help/use-help-key.ts';
import { useRecords } from '../records/use-records.ts';
import { usePassage } from './use-passage.ts';
import { usePassageKeys } from './use-passage-keys.ts';

type Props = {
  /** What the first frame painted. */
  painted: Frame;
  open: typeof openRecords;
  /** Called once, when buttons and keys answer. Stays the same between renders. */
  onAdopted?: () => void;
};

/** Adopts the painted page: lets her walk and save, and settles which passage today has. */
export function NewTab({ painted, open, onAdopted }: Props) {
  const words = useMessages().trouble;
  const records = useRecords(open);
  const { frame, previous, next, favorite } = usePassage(painted, records);
  useHelpKey();
  usePassageKeys({ previous, next, favorite });
  useEffect(() => onAdopted?.(), [onAdopted]);

  return (
    <NewTabPage
      frame={frame}
      notice={records.trouble && words[records.trouble]}
      {...(records.trouble === 'outdated-page' && { onReload: () => location.reload() })}
      onPrevious={previous}
      onNext={next}
      onFavorite={favorite}
    />
  );
}
