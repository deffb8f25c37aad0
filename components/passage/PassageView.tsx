import { isLong, type TabPassage } from '@/domain/snapshot.ts';
import { Scripture } from '../scripture/Scripture.tsx';
import style from './PassageView.module.css';

/**
 * One passage with its reflection, or one line. The first-paint script fills the elements marked `data-slot`
 * before this component runs (app/first-paint/new-tab-slots.ts), so each holds one text only, and the first
 * of them what <Scripture> renders.
 */
export function PassageView({ frame }: { frame: TabPassage }) {
  return (
    <div class={style.passage} data-passage-id={frame.id}>
      <figure
        hidden={frame.text === ''}
        data-slot="figure"
        data-long={isLong(frame) ? '' : undefined}
      >
        {/* The key replaces the element, so that screen readers announce the whole passage, not only what differs. */}
        <blockquote key={frame.id} class={style.text} data-slot="text">
          <Scripture text={frame.text} isScripture={frame.edition !== ''} />
        </blockquote>
        <figcaption class={style.source}>
          <cite data-slot="reference">{frame.reference}</cite>{' '}
          <span data-slot="edition">{frame.edition && `(${frame.edition})`}</span>
        </figcaption>
      </figure>
      <p class={style.reflection} data-part="reflection" data-slot="reflection">
        {frame.reflection}
      </p>
      <p class={style.aside} data-slot="aside">
        {frame.aside}
      </p>
    </div>
  );
}
