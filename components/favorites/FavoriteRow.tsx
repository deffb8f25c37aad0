import { NotebookPen } from 'lucide';
import type { FavoriteRowData } from '@/domain/favorites/favorite-row.ts';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import { Scripture } from '../scripture/Scripture.tsx';
import box from '../theme/box.module.css';
import field from '../theme/field.module.css';
import typography from '../theme/typography.module.css';
import style from './FavoriteRow.module.css';

type Props = {
  /** Null while it is being read. */
  row: FavoriteRowData | null;
  inTabOrder: boolean;
  openId: string | null;
  selected: ReadonlySet<string> | null;
  /** How dates are formatted. */
  dates: Intl.DateTimeFormat;
  hrefOf: (id: string) => string;
  onSelect: (id: string, selected: boolean) => void;
};

/** One favorite in the list: a link that opens it or, while several are selected, a checkbox. */
export function FavoriteRow({ row, inTabOrder, openId, selected, dates, ...props }: Props) {
  const { favorites: text } = useMessages();
  const tabIndex = inTabOrder ? 0 : -1;
  const item = `${box.card} ${field.check} ${style.item}`;
  if (!row) return <div class={`${item} ${style.waiting}`} />;

  const { id } = row;
  const content = <RowContent row={row} dates={dates} />;
  if (!selected) {
    return (
      <a
        class={item}
        href={props.hrefOf(id)}
        tabIndex={tabIndex}
        aria-current={id === openId ? 'true' : undefined}
      >
        {content}
      </a>
    );
  }
  return (
    <label class={item}>
      <input
        type="checkbox"
        checked={selected.has(id)}
        tabIndex={tabIndex}
        aria-label={text.selectNamed(row.title || row.beginning)}
        onChange={(event) => props.onSelect(id, event.currentTarget.checked)}
      />
      {content}
    </label>
  );
}

/** A row with a line of everything that rows have, to be measured. */
export function SampleRow() {
  return (
    <div class={`${box.card} ${field.check} ${style.item}`}>
      <span class={style.text}>
        <span class={`${typography.name} ${style.title}`}>0</span>
        <span class={style.beginning}>0</span>
        <span class={style.about}>0</span>
      </span>
    </div>
  );
}

function RowContent({ row, dates }: { row: FavoriteRowData; dates: Intl.DateTimeFormat }) {
  const { favorites: text } = useMessages();
  const { title, beginning, kind, savedAt, hasNote } = row;
  return (
    <span class={style.text}>
      {title && (
        <span class={`${typography.name} ${style.title}`} dir="auto">
          {title}
        </span>
      )}
      <span class={title ? style.beginning : style.alone} dir="auto">
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
