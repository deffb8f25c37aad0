import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';

/** Stands in place of the list until something is saved. */
export function NoFavorites({ addHref }: { addHref: string }) {
  const { favorites: text, ownPassage } = useMessages();
  return (
    <div class={`${box.card} ${layout.loose} ${layout.column}`}>
      <p class={typography.passage}>{text.none}</p>
      <p>{text.noneHow}</p>
      <p>{text.noneOwn}</p>
      <a class={controls.button} href={addHref}>
        {ownPassage.add}
      </a>
    </div>
  );
}
