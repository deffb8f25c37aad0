import { type Frame, isLong } from '@/domain/snapshot.ts';
import style from './PassageView.module.css';

/**
 * One passage with its reflection, or one line. The first frame fills the elements marked `data-slot` before
 * this component runs (entrypoints/newtab/frame-slots.ts), so each holds exactly one text.
 */
export function PassageView({ frame }: { frame: Frame }) {
  return (
    <div class={style.passage} data-passage-id={frame.id}>
      <figure
        hidden={frame.text === ''}
        data-slot="figure"
        data-long={isLong(frame) ? '' : undefined}
      >
        <blockquote class={style.text} data-slot="text">
          {frame.text}
        </blockquote>
        <figcaption class={style.source}>
          <cite data-slot="reference">{frame.reference}</cite>{' '}
          <span data-slot="edition">{frame.edition && `(${frame.edition})`}</span>
        </figcaption>
      </figure>
      <p class={style.reflection} data-part="reflection" data-slot="reflection">
        {frame.reflection}
      </p>
      <p class={style.beside} data-slot="beside">
        {frame.beside}
      </p>
    </div>
  );
}
