import { Mail } from 'lucide';
import type { Source } from '@/content/types.ts';
import { Fold } from '../fold/Fold.tsx';
import { Icon } from '../icon/Icon.tsx';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import style from './LetterView.module.css';
import { SourceList } from './SourceList.tsx';

type Props = { title: string; paragraphs: readonly string[]; sources: readonly Source[] };

/** The letter, closed at first. */
export function LetterView({ title, paragraphs, sources }: Props) {
  const summary = (
    <>
      <Icon icon={Mail} class={style.icon} />
      <h3 class={typography.name}>{title}</h3>
    </>
  );
  return (
    <Fold summary={summary} care>
      <div class={`${layout.loose} ${style.paper}`}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <SourceList sources={sources} />
      </div>
    </Fold>
  );
}
