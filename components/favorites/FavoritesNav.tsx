import { Download, PenLine, Undo2 } from 'lucide';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';

type Props = { addHref: string; backupHref: string; removedHref: string };

/** Links from the list of favorites to its other views. */
export function FavoritesNav({ addHref, backupHref, removedHref }: Props) {
  const { favorites, ownPassage, backup } = useMessages();
  return (
    <nav class={layout.actions} aria-label={favorites.title}>
      <a class={controls.button} href={addHref}>
        <Icon icon={PenLine} />
        {ownPassage.add}
      </a>
      <a class={controls.quiet} href={backupHref}>
        <Icon icon={Download} />
        {backup.title}
      </a>
      <a class={controls.quiet} href={removedHref}>
        <Icon icon={Undo2} />
        {favorites.recent}
      </a>
    </nav>
  );
}
