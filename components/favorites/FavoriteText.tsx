import { ShieldCheck } from 'lucide';
import { keptWords } from '@/domain/favorites/favorite.ts';
import type { Favorite, KeptCard, KeptWords } from '@/domain/records.ts';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import { Scripture } from '../scripture/Scripture.tsx';
import style from './FavoriteText.module.css';

type Props = {
  favorite: Favorite;
  /** A heading above says the title already. */
  titled?: boolean;
};

/** The kept words of a favorite, as they were when it was saved. */
export function FavoriteText({ favorite, titled = false }: Props) {
  return <KeptText words={keptWords(favorite)} titled={titled} />;
}

/** Words as they were kept, all of them. */
export function KeptText({ words, titled = false }: { words: KeptWords; titled?: boolean }) {
  const { text, reflection, beside, title, edition, card } = words;
  if (card) {
    return (
      <div class={style.kept}>
        {!titled && <p class={style.title}>{title}</p>}
        <p class={style.plain}>{text}</p>
        <CardParts card={card} />
      </div>
    );
  }
  const source = titled ? edition : [title, edition && `(${edition})`].filter(Boolean).join(' ');
  return (
    <div class={style.kept}>
      <figure>
        <blockquote class={style.text}>
          <Scripture text={text} isScripture={edition !== ''} />
        </blockquote>
        {source && <figcaption class={style.source}>{source}</figcaption>}
      </figure>
      {reflection && (
        <p class={style.plain} data-part="reflection">
          {reflection}
        </p>
      )}
      {beside && <p class={style.beside}>{beside}</p>}
    </div>
  );
}

/** What belongs to a practice or a reason; never without its safety line. */
function CardParts({ card: { safety, steps, tell, leave } }: { card: KeptCard }) {
  const { card: words } = useMessages();
  return (
    <>
      {safety && (
        <p class={style.safety} role="note" aria-label={words.safety}>
          <Icon icon={ShieldCheck} class={style.shield} />
          <span>{safety}</span>
        </p>
      )}
      {steps.length > 0 && (
        <>
          <p class={style.part}>{words.steps}</p>
          <ol class={style.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {tell && (
        <>
          <p class={style.part}>{words.tell}</p>
          <p>{tell}</p>
        </>
      )}
      {leave && <p class={style.beside}>{leave}</p>}
    </>
  );
}
