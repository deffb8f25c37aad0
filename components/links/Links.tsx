import type { Link } from '@/domain/links.ts';
import { firstGrapheme } from '@/domain/text/graphemes.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import style from './Links.module.css';

/**
 * Links below the passage, without pictures of the sites, which would have to be fetched. Their room is
 * kept from the first frame on if the root has `data-links`.
 */
export function Links({ links }: { links: readonly Link[] }) {
  const { links: text } = useMessages().page;
  return (
    <nav class={style.links} aria-label={text.label}>
      <ul class={`${layout.actions} ${style.list}`}>
        {links.map(({ title, url }) => (
          <li key={url}>
            <a class={`${controls.button} ${style.link}`} href={url}>
              <span class={style.letter} aria-hidden="true">
                {firstGrapheme(title).toUpperCase()}
              </span>
              <span class={style.title} dir="auto">
                {title}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
