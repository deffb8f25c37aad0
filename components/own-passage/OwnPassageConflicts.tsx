import type { OwnPassageContent } from '@/domain/favorites/own-passage.ts';
import type { Version } from '@/domain/records.ts';
import { Conflict } from '../conflict/Conflict.tsx';
import { useMessages } from '../messages.ts';
import typography from '../theme/typography.module.css';

type Props = {
  /** What other pages saved at the same time, newest first. */
  others: readonly Version<OwnPassageContent>[];
  onMerge: (rev: string) => void;
};

/** The versions of an own passage that other pages saved at the same time. */
export function OwnPassageConflicts({ others, onMerge }: Props) {
  const { ownPassage: text } = useMessages();
  return (
    <>
      {others.map(({ rev, value }) => (
        <Conflict
          key={rev}
          title={text.elsewhere}
          hint={text.elsewhereWhy}
          button={text.together}
          onMerge={() => onMerge(rev)}
        >
          {value.title && <p>{value.title}</p>}
          <p class={`${typography.passage} ${typography.verbatim}`}>{value.text}</p>
          {value.reflection && <p class={typography.verbatim}>{value.reflection}</p>}
        </Conflict>
      ))}
    </>
  );
}
