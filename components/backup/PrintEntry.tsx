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
    <article class={style.entry}>
      {card && (
        <h2 class={style.title} dir="auto">
          {title}
        </h2>
      )}
      {card ? (
        <Words text={text} />
      ) : (
        <figure class={style.figure}>
          <blockquote class={style.quote} dir="auto">
            <Scripture text={text} isScripture={edition !== ''} />
          </blockquote>
          {title && (
            <figcaption class={style.source} dir="auto">
              {title} {edition && `(${edition})`}
            </figcaption>
          )}
        </figure>
      )}
      {card?.safety && (
        <p class={style.safety} dir="auto">
          {card.safety}
        </p>
      )}
      {card && card.steps.length > 0 && (
        <ol class={style.steps}>
          {card.steps.map((step) => (
            <li key={step} dir="auto">
              {step}
            </li>
          ))}
        </ol>
      )}
      {card?.tell && (
        <>
          <h3 class={style.label}>{cardMessages.tell}</h3>
          <Words text={card.tell} />
        </>
      )}
      {card?.leave && <Words text={card.leave} />}
      {reflection && (
        <>
          {kind === 'own' && <h3 class={style.label}>{messages.thoughts}</h3>}
          <Words text={reflection} />
        </>
      )}
      {aside && <Words text={aside} />}
      {[newest, ...others].map(
        (note, index) =>
          note && (
            <section key={note.rev} class={style.note}>
              <h3 class={style.label}>{index === 0 ? messages.note : messages.otherNote}</h3>
              <Words text={note.value} />
            </section>
          ),
      )}
      <p class={style.about}>
        {favorites.kinds[kind]} · {favorites.savedOn(date)}
      </p>
    </article>
  );
}

/** A text in its own direction. */
function Words({ text }: { text: string }) {
  return (
    <p class={style.plain} dir="auto">
      {text}
    </p>
  );
}
