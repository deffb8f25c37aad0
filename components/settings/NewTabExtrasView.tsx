import { type Appearance, MAX_NAME_LENGTH } from '@/domain/appearance.ts';
import type { Link } from '@/domain/links.ts';
import { useMessages } from '../messages.ts';
import { Switch } from '../switch/Switch.tsx';
import { LinkList } from './LinkList.tsx';
import style from './NewTabExtrasView.module.css';

type Props = {
  appearance: Appearance;
  links: readonly Link[];
  mostVisited: boolean;
  /** The browser did not allow what she switched on. */
  refused: boolean;
  onChange: (change: Partial<Appearance>) => void;
  onAddLink: (link: Link) => void;
  onRemoveLink: (link: Link) => void;
  /** Called in the turn of the press, so that a permission may be asked. */
  onSearch: (on: boolean) => void;
  onMostVisited: (on: boolean) => void;
};

/** What else a new tab can have. All of it is off until she says so. */
export function NewTabExtrasView({ appearance, links, mostVisited, refused, ...on }: Props) {
  const { appearance: text } = useMessages();
  return (
    <div class={style.extras}>
      <label class={style.name}>
        {text.name}
        <input
          type="text"
          dir="auto"
          value={appearance.name}
          maxLength={MAX_NAME_LENGTH}
          autocomplete="off"
          aria-describedby="name-why"
          onChange={(event) => on.onChange({ name: event.currentTarget.value.trim() })}
        />
      </label>
      <p id="name-why" class={style.why}>
        {text.nameWhy}
      </p>
      <Switch
        label={text.clock}
        why={text.clockWhy}
        checked={appearance.clock}
        onChange={(clock) => on.onChange({ clock })}
      />
      <Switch
        label={text.search}
        why={text.searchWhy}
        checked={appearance.webSearch}
        onChange={on.onSearch}
      />
      <Switch
        label={text.links}
        why={text.shortcutsWhy}
        checked={appearance.links}
        onChange={(links) => on.onChange({ links })}
      />
      {appearance.links && (
        <>
          <LinkList links={links} onAdd={on.onAddLink} onRemove={on.onRemoveLink} />
          <Switch
            label={text.mostVisited}
            why={text.mostVisitedWhy}
            checked={mostVisited}
            onChange={on.onMostVisited}
          />
        </>
      )}
      <p role="status">{refused && text.searchRefused}</p>
    </div>
  );
}
