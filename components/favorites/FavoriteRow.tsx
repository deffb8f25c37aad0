import { NotebookPen } from 'lucide';
import type { FavoriteKind } from '@/domain/kinds.ts';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import { Scripture } from '../scripture/Scripture.tsx';
import style from './FavoriteRow.module.css';

/** What a row of the list says of a favorite. */
export type FavoriteRowData = {
  id: string;
  kind: FavoriteKind;
  /** A reference or a title; "" for none. */
  title: string;
  /** How its text begins. */
  beginning: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  hasNote: boolean;
};

type Props = {
  /** Null while they are on their way. */
  words: FavoriteRowData | null;
  inTabOrder: boolean;
  open: string | null;
  chosen: ReadonlySet<string> | null;
  /** How a day is written. */
  dates: Intl.DateTimeFormat;
  hrefOf: (id: string) => string;
  onChoose: (id: string, chosen: boolean) => void;
};

/** One favorite in the list: a link to read it or, while she chooses several, a box to tick. */
export function FavoriteRow({ words, inTabOrder, open, chosen, dates, hrefOf, onChoose }: Props) {
  const { favorites: text } = useMessages();
  const tabIndex = inTabOrder ? 0 : -1;
  if (!words) return <div class={`${style.item} ${style.waiting}`} />;

  const said = <RowText words={words} dates={dates} />;
  if (!chosen) {
    return (
      <a
        class={style.item}
        href={hrefOf(words.id)}
        tabIndex={tabIndex}
        aria-current={words.id === open ? 'true' : undefined}
      >
        {said}
      </a>
    );
  }
  return (
    <label class={style.item}>
      <input
        type="checkbox"
        checked={chosen.has(words.id)}
        tabIndex={tabIndex}
        aria-label={text.selectNamed(words.title || words.beginning)}
        onChange={(event) => onChoose(words.id, event.currentTarget.checked)}
      />
      {said}
    </label>
  );
}

function RowText({ words, dates }: { words: FavoriteRowData; dates: Intl.DateTimeFormat }) {
  const { favorites: text } = useMessages();
  const { title, beginning, kind, savedAt, hasNote } = words;
  return (
    <span class={style.text}>
      {title && <span class={style.title}>{title}</span>}
      <span class={title ? style.beginning : style.alone}>
        <Scripture text={beginning} isScripture={kind === 'passage'} />
      </span>
      <span class={style.about}>
        <span>{text.kinds[kind]}</span>
        <span>{dates.format(savedAt)}</span>
        {hasNote && (
          <span class={style.note}>
            <Icon icon={NotebookPen} />
            <span class="visually-hidden">{text.withNote}</span>
          </span>
        )}
      </span>
    </span>
  );
}
