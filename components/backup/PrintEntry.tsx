import { savedContent } from '@/domain/favorites/favorite.ts';
import { notes } from '@/domain/favorites/note.ts';
import type { Favorite } from '@/domain/records.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import { Scripture } from '../scripture/Scripture.tsx';
import style from './PrintEntry.module.css';

/** One favorite on paper: its text, where it is from, the user's notes. */
export function PrintEntry({ favorite }: { favorite: Favorite }) {
  const { favorites, backup, card: cardMessages } = useMessages();
  const { locale } = useLanguage();
  const { paper: messages } = backup;
  const { kind, savedAt } = favorite;
  const { title, text, edition, reflection, aside, card } = savedContent(favorite);
  const { newest, others } = notes(favorite);
  const date = new Date(savedAt).toLocaleDateString(locale, { dateStyle: 'long' });

  return (
    <article class={style.entry} dir="auto">
      {card && <h2 class={style.title}>{title}</h2>}
      {card ? (
        <p class={style.plain}>{text}</p>
      ) : (
        <figure class={style.figure}>
          <blockquote class={style.quote}>
            <Scripture text={text} isScripture={edition !== ''} />
          </blockquote>
          {title && (
            <figcaption class={style.source}>
              {title} {edition && `(${edition})`}
            </figcaption>
          )}
        </figure>
      )}
      {card?.safety && <p class={style.safety}>{card.safety}</p>}
      {card && card.steps.length > 0 && (
        <ol class={style.steps}>
          {card.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {card?.tell && (
        <>
          <h3 class={style.label}>{cardMessages.tell}</h3>
          <p class={style.plain}>{card.tell}</p>
        </>
      )}
      {card?.leave && <p class={style.plain}>{card.leave}</p>}
      {reflection && (
        <>
          {kind === 'own' && <h3 class={style.label}>{messages.thoughts}</h3>}
          <p class={style.plain}>{reflection}</p>
        </>
      )}
      {aside && <p class={style.plain}>{aside}</p>}
      {[newest, ...others].map(
        (note, index) =>
          note && (
            <section key={note.rev} class={style.note}>
              <h3 class={style.label}>{index === 0 ? messages.note : messages.otherNote}</h3>
              <p class={style.plain}>{note.value}</p>
            </section>
          ),
      )}
      <p class={style.about}>
        {favorites.kinds[kind]} · {favorites.savedOn(date)}
      </p>
    </article>
  );
}
