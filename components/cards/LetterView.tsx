import { Mail } from 'lucide';
import type { Letter } from '@/content/types.ts';
import { Icon } from '../icon/Icon.tsx';
import style from './LetterView.module.css';
import { SourceList } from './SourceList.tsx';

/** The letter, folded until she opens it. */
export function LetterView({ letter }: { letter: Letter }) {
  return (
    <details class={style.letter}>
      <summary class={style.fold}>
        <Icon icon={Mail} />
        <h3>{letter.title}</h3>
      </summary>
      <div class={style.paper}>
        {letter.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <SourceList sources={letter.sources} />
      </div>
    </details>
  );
}
