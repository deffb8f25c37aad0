import { LONGEST_NAME, type Look } from '@/domain/appearance.ts';
import type { Shortcut } from '@/domain/links.ts';
import { useMessages } from '../messages.ts';
import { Switch } from '../switch/Switch.tsx';
import { ShortcutList } from './LinkList.tsx';
import style from './NewTabExtrasView.module.css';

type Props = {
  look: Look;
  links: readonly Shortcut[];
  mostVisited: boolean;
  /** The browser did not allow what she switched on. */
  refused: boolean;
  onChange: (change: Partial<Look>) => void;
  onLinks: (links: Shortcut[]) => void;
  /** Called in the turn of the press, so that a permission may be asked. */
  onSearch: (on: boolean) => void;
  onMostVisited: (on: boolean) => void;
};

/** What else a new tab can have. All of it is off until she says so. */
export function ExtraSettings({ look, links, mostVisited, refused, ...on }: Props) {
  const { look: text } = useMessages();
  return (
    <div class={style.extras}>
      <label class={style.name}>
        {text.name}
        <input
          type="text"
          value={look.name}
          maxLength={LONGEST_NAME}
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
        checked={look.clock}
        onChange={(clock) => on.onChange({ clock })}
      />
      <Switch
        label={text.search}
        why={text.searchWhy}
        checked={look.search}
        onChange={on.onSearch}
      />
      <Switch
        label={text.shortcuts}
        why={text.shortcutsWhy}
        checked={look.shortcuts}
        onChange={(shortcuts) => on.onChange({ shortcuts })}
      />
      {look.shortcuts && (
        <>
          <ShortcutList links={links} onChange={on.onLinks} />
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
