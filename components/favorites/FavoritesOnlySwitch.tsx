import { useMessages } from '../messages.ts';
import { Switch } from '../switch/Switch.tsx';

type Props = {
  on: boolean;
  /** Whether there is a favorite that a new tab can show. */
  hasFavorites: boolean;
  onChange: (on: boolean) => void;
};

/** Whether new tabs show only favorites. */
export function FavoritesOnlySwitch({ on, hasFavorites, onChange }: Props) {
  const { favorites: text } = useMessages();
  return (
    <Switch
      label={text.onlyFavorites}
      hint={on && !hasFavorites ? text.onlyFavoritesNone : text.onlyFavoritesWhy}
      checked={on}
      onChange={onChange}
    />
  );
}
