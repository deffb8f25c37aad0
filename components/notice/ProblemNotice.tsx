import type { Messages } from '@/content/types.ts';
import { useMessages } from '../messages.ts';
import { Notice } from './Notice.tsx';

/** A problem with the records that the user should know of. */
export type ProblemName = Exclude<keyof Messages['problems'], 'reload'>;

type Props = {
  problem: ProblemName | null;
  onReload: () => void;
};

/** Whether reloading the page solves the problem. */
export function needsReload(problem: ProblemName | null): boolean {
  return problem === 'outdated-page' || problem === 'unread' || problem === 'out-of-reach';
}

/** Says what went wrong and what the user can do; nothing while all is well. */
export function ProblemNotice({ problem, onReload }: Props) {
  const text = useMessages().problems;
  const action = { label: text.reload, onPress: onReload };
  return (
    <Notice text={problem && text[problem]} action={needsReload(problem) ? action : undefined} />
  );
}
