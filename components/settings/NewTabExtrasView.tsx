import { type Appearance, MAX_NAME_LENGTH } from '@/domain/appearance.ts';
import { cleanName } from '@/domain/favorites/clean-text.ts';
import type { Link } from '@/domain/links.ts';
import { cutText } from '@/domain/text/graphemes.ts';
import { TextField } from '../field/TextField.tsx';
import { useMessages } from '../messages.ts';
import { Switch } from '../switch/Switch.tsx';
import box from '../theme/box.module.css';
import layout from '../theme/layout.module.css';
import { LinkList } from './LinkList.tsx';

type Props = {
  appearance: Appearance;
  links: readonly Link[];
  mostVisited: boolean;
  /** Whether the browser refused a permission that a switch needs. */
  refused: boolean;
  onChange: (change: Partial<Appearance>) => void;
  onAddLink: (link: Link) => void;
  onRemoveLink: (link: Link) => void;
  /** Called during the press, as a permission can be asked for only then. */
  onSearch: (on: boolean) => void;
  onMostVisited: (on: boolean) => void;
};

/** What else a new tab can have. All of it is off at first. */
export function NewTabExtrasView({ appearance, links, mostVisited, refused, ...props }: Props) {
  const { appearance: text } = useMessages();
  return (
    <div class={`${box.card} ${layout.stack}`}>
      <TextField
        label={text.name}
        hint={text.nameWhy}
        value={appearance.name}
        plain
        onCommit={(name) => props.onChange({ name: cutText(cleanName(name), MAX_NAME_LENGTH) })}
      />
      <Switch
        label={text.clock}
        hint={text.clockWhy}
        checked={appearance.clock}
        onChange={(clock) => props.onChange({ clock })}
      />
      <Switch
        label={text.search}
        hint={text.searchWhy}
        checked={appearance.webSearch}
        onChange={props.onSearch}
      />
      <Switch
        label={text.links}
        hint={text.shortcutsWhy}
        checked={appearance.links}
        onChange={(on) => props.onChange({ links: on })}
      />
      {appearance.links && (
        <>
          <LinkList links={links} onAdd={props.onAddLink} onRemove={props.onRemoveLink} />
          <Switch
            label={text.mostVisited}
            hint={text.mostVisitedWhy}
            checked={mostVisited}
            onChange={props.onMostVisited}
          />
        </>
      )}
      <p role="status">{refused && text.searchRefused}</p>
    </div>
  );
}
