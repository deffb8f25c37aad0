import type { OwnPassageContent } from '@/domain/favorites/own-passage.ts';
import type { Version } from '@/domain/records.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './ConflictNotice.module.css';

type Props = {
  /** What was written elsewhere at the same time, newest first. */
  others: readonly Version<OwnPassageContent>[];
  onTogether: (rev: string) => void;
};

/** Her own words as another tab wrote them: nothing of hers is lost. */
export function ConflictNotice({ others, onTogether }: Props) {
  const { ownPassage: text } = useMessages();
  return (
    <>
      {others.map(({ rev, value }) => (
        <section key={rev} class={style.other} aria-label={text.elsewhere}>
          <h3 class={style.heading}>{text.elsewhere}</h3>
          {value.title && <p dir="auto">{value.title}</p>}
          <p class={style.text} dir="auto">
            {value.text}
          </p>
          {value.reflection && (
            <p class={style.plain} dir="auto">
              {value.reflection}
            </p>
          )}
          <p class={style.why}>{text.elsewhereWhy}</p>
          <button type="button" class={controls.button} onClick={() => onTogether(rev)}>
            {text.together}
          </button>
        </section>
      ))}
    </>
  );
}
