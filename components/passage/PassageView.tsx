import { isLong, type TabPassage } from '@/domain/snapshot.ts';
import { Scripture } from '../scripture/Scripture.tsx';
import style from './PassageView.module.css';

/**
 * A passage with its reflection, or a line. The first frame fills the elements marked `data-slot` before
 * this component runs (app/first-paint/new-tab-slots.ts), so each contains exactly one text, or what
 * <Scripture> renders.
 */
export function PassageView({ passage }: { passage: TabPassage }) {
  return (
    <div class={style.passage} data-passage-id={passage.id}>
      <figure
        hidden={passage.text === ''}
        data-slot="figure"
        data-long={isLong(passage) ? '' : undefined}
      >
        {/* The key replaces the element, so that screen readers announce the whole passage, not only what differs. */}
        <blockquote key={passage.id} class={style.text} dir="auto" data-slot="text">
          <Scripture text={passage.text} isScripture={passage.edition !== ''} />
        </blockquote>
        <figcaption class={style.source} dir="auto">
          <cite data-slot="reference">{passage.reference}</cite>{' '}
          <span data-slot="edition">{passage.edition && `(${passage.edition})`}</span>
        </figcaption>
      </figure>
      <p class={style.reflection} dir="auto" data-part="reflection" data-slot="reflection">
        {passage.reflection}
      </p>
      <p class={style.aside} dir="auto" data-slot="aside">
        {passage.aside}
      </p>
    </div>
  );
}
