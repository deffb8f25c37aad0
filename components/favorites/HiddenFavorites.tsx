import type { HiddenCounts, HiddenReason } from '@/domain/favorites/visibility.ts';
import { useMessages } from '../messages.ts';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { BackLink } from './BackLink.tsx';

type HiddenFavoritesProps = { hidden: HiddenCounts; settingsHref: string };

/** How many favorites the settings hide, and where to change that; nothing if none is hidden. */
export function HiddenFavorites({ hidden, settingsHref }: HiddenFavoritesProps) {
  const { favorites: text } = useMessages();
  const { scripture, situation } = hidden;
  if (scripture + situation === 0) return null;
  return (
    <div class={typography.soft}>
      {situation > 0 && <p>{text.waiting.situation(situation)}</p>}
      {scripture > 0 && <p>{text.waiting.scripture(scripture)}</p>}
      <a class={typography.link} href={settingsHref}>
        {text.waitingHow}
      </a>
    </div>
  );
}

type HiddenFavoriteProps = { reason: HiddenReason; backHref: string; settingsHref: string };

/** Stands in place of a favorite that the settings hide. */
export function HiddenFavorite({ reason, backHref, settingsHref }: HiddenFavoriteProps) {
  const { favorites: text } = useMessages();
  return (
    <div class={layout.stack}>
      <BackLink href={backHref} />
      <p>{text.waitingHere[reason]}</p>
      <a class={typography.link} href={settingsHref}>
        {text.waitingHow}
      </a>
    </div>
  );
}
