import type { Link } from '@/domain/links.ts';
import { useMessages } from '../messages.ts';
import style from './Links.module.css';

/**
 * Links below the passage. No pictures of sites: they would have to be fetched. Where the root has
 * `data-links`, its room is kept from the first frame on.
 */
export function Links({ links }: { links: readonly Link[] }) {
  const { links: text } = useMessages().page;
  return (
    <nav class={style.links} aria-label={text.label}>
      <ul class={style.list}>
        {links.map(({ title, url }) => (
          <li key={url}>
            <a class={style.link} href={url}>
              <span class={style.letter} aria-hidden="true">
                {[...title][0]?.toUpperCase()}
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
