import type { HiddenCounts, HiddenReason } from '@/domain/favorites/visibility.ts';
import { useMessages } from '../messages.ts';
import { BackLink } from './BackLink.tsx';
import style from './HiddenFavorites.module.css';

/** How many favorites wait, why, and where she can change that; nothing where none does. */
export function HiddenFavorites({
  waiting: { scripture, situation },
  settingsHref,
}: {
  waiting: HiddenCounts;
  settingsHref: string;
}) {
  const { favorites: text } = useMessages();
  if (scripture + situation === 0) return null;
  return (
    <div class={style.waiting}>
      {situation > 0 && <p>{text.waiting.situation(situation)}</p>}
      {scripture > 0 && <p>{text.waiting.scripture(scripture)}</p>}
      <ToSettings href={settingsHref} />
    </div>
  );
}

/** What stands in the place of a favorite that waits. */
export function HiddenFavorite({
  why,
  backHref,
  settingsHref,
}: {
  why: HiddenReason;
  backHref: string;
  settingsHref: string;
}) {
  const { favorites: text } = useMessages();
  return (
    <div class={style.here}>
      <BackLink href={backHref} />
      <p>{text.waitingHere[why]}</p>
      <ToSettings href={settingsHref} />
    </div>
  );
}

function ToSettings({ href }: { href: string }) {
  const { favorites: text } = useMessages();
  return (
    <p>
      <a class={style.settings} href={href}>
        {text.waitingHow}
      </a>
    </p>
  );
}
