import { Mail } from 'lucide';
import type { Source } from '@/content/types.ts';
import { Icon } from '../icon/Icon.tsx';
import style from './LetterView.module.css';
import { SourceList } from './SourceList.tsx';

type Props = { title: string; paragraphs: readonly string[]; sources: readonly Source[] };

/** The letter, folded until she opens it. */
export function LetterView({ title, paragraphs, sources }: Props) {
  return (
    <details class={style.letter}>
      <summary class={style.fold}>
        <Icon icon={Mail} />
        <h3>{title}</h3>
      </summary>
      <div class={style.paper}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <SourceList sources={sources} />
      </div>
    </details>
  );
}
