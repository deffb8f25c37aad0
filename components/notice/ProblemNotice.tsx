import type { Messages } from '@/content/types.ts';
import { useMessages } from '../messages.ts';
import { Notice } from './Notice.tsx';

/** What can go wrong with keeping things. */
export type ProblemName = Exclude<keyof Messages['problems'], 'reload'>;

type Props = {
  problem: ProblemName | null;
  onReload: () => void;
};

/** Whether loading the page again ends this trouble. */
export function needsReload(problem: ProblemName | null): boolean {
  return problem === 'outdated-page' || problem === 'unread';
}

/** Says what went wrong and what she can do; nothing while all is well. */
export function ProblemNotice({ problem, onReload }: Props) {
  const words = useMessages().problems;
  const action = { label: words.reload, onPress: onReload };
  return (
    <Notice text={problem && words[problem]} action={needsReload(problem) ? action : undefined} />
  );
}
