import type { PassageItem } from '@/domain/search/content-item.ts';
import { Scripture } from '../scripture/Scripture.tsx';
import style from './PassageResult.module.css';

/** A passage with its reflection, or a line, whole. */
export function PassageResult({ item }: { item: PassageItem }) {
  const { kind, title, text, edition, reflection, aside } = item;
  return (
    <div class={style.passage}>
      {kind === 'passage' && (
        <figure>
          <blockquote class={style.text}>
            <Scripture text={text} isScripture={edition !== ''} />
          </blockquote>
          <figcaption class={style.source}>
            <cite>{title}</cite> {edition && `(${edition})`}
          </figcaption>
        </figure>
      )}
      {reflection && <p>{reflection}</p>}
      {aside && <p class={style.source}>{aside}</p>}
    </div>
  );
}
