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
  /** The permissions that this browser can give: what needs another one is not offered. */
  offered: ReadonlySet<'search' | 'topSites'>;
  /** Whether the browser refused one of them just now. */
  refused: boolean;
  onChange: (change: Partial<Appearance>) => void;
  onAddLink: (link: Link) => void;
  onRemoveLink: (link: Link) => void;
  /** Called during the press, as a permission can be asked for only then. */
  onSearch: (on: boolean) => void;
  onMostVisited: (on: boolean) => void;
};

/** What else a new tab can have. All of it is off at first. */
export function NewTabExtrasView({ appearance, links, mostVisited, ...props }: Props) {
  const { appearance: text } = useMessages();
  const { offered, refused } = props;
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
      {offered.has('search') && (
        <Switch
          label={text.search}
          hint={text.searchWhy}
          checked={appearance.webSearch}
          onChange={props.onSearch}
        />
      )}
      <Switch
        label={text.links}
        hint={text.shortcutsWhy}
        checked={appearance.links}
        onChange={(on) => props.onChange({ links: on })}
      />
      {appearance.links && (
        <>
          <LinkList links={links} onAdd={props.onAddLink} onRemove={props.onRemoveLink} />
          {offered.has('topSites') && (
            <Switch
              label={text.mostVisited}
              hint={text.mostVisitedWhy}
              checked={mostVisited}
              onChange={props.onMostVisited}
            />
          )}
        </>
      )}
      <p role="status">{refused && text.refused}</p>
    </div>
  );
}
