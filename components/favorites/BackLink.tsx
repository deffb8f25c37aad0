import { ArrowLeft } from 'lucide';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';

/** The link back to all favorites. */
export function BackLink({ href }: { href: string }) {
  const { favorites: text } = useMessages();
  return (
    <p>
      <a class={controls.quiet} href={href}>
        <Icon icon={ArrowLeft} points />
        {text.back}
      </a>
    </p>
  );
}
