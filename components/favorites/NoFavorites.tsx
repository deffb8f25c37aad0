import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './NoFavorites.module.css';

/** What stands where the list will be. */
export function NoFavorites({ addHref }: { addHref: string }) {
  const { favorites: text, ownPassage } = useMessages();
  return (
    <div class={style.none}>
      <p class={style.first}>{text.none}</p>
      <p>{text.noneHow}</p>
      <p>{text.noneOwn}</p>
      <p>
        <a class={controls.button} href={addHref}>
          {ownPassage.add}
        </a>
      </p>
    </div>
  );
}
