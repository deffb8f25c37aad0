import type { Messages } from '@/content/en/messages.ts';
import { useMessages } from '../messages.ts';
import { Notice } from './Notice.tsx';

/** What can go wrong with keeping things. */
export type TroubleName = Exclude<keyof Messages['trouble'], 'reload'>;

type Props = {
  trouble: TroubleName | null;
  onReload: () => void;
};

/** Whether loading the page again ends this trouble. */
export function endsByReload(trouble: TroubleName | null): boolean {
  return trouble === 'outdated-page' || trouble === 'unread';
}

/** Says what went wrong and what she can do; nothing while all is well. */
export function TroubleNotice({ trouble, onReload }: Props) {
  const words = useMessages().trouble;
  const action = { label: words.reload, onPress: onReload };
  return (
    <Notice text={trouble && words[trouble]} action={endsByReload(trouble) ? action : undefined} />
  );
}
