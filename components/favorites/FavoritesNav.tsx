import { Download, PenLine, Undo2 } from 'lucide';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './FavoritesNav.module.css';

type Props = { addHref: string; copyHref: string; removedHref: string };

/** The ways from the list to what else there is of favorites. */
export function FavoritesNav({ addHref, copyHref, removedHref }: Props) {
  const { favorites, ownPassage, backup } = useMessages();
  return (
    <nav class={style.nav} aria-label={favorites.title}>
      <a class={controls.button} href={addHref}>
        <Icon icon={PenLine} />
        {ownPassage.add}
      </a>
      <a class={controls.quiet} href={copyHref}>
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
