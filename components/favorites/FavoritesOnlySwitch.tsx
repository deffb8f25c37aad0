import { useMessages } from '../messages.ts';
import { Switch } from '../switch/Switch.tsx';

type Props = {
  on: boolean;
  /** There is a favorite that a new tab can show. */
  some: boolean;
  onTurn: (on: boolean) => void;
};

/** Whether new tabs show only what she saved. */
export function FavoritesOnlySwitch({ on, some, onTurn }: Props) {
  const { favorites: text } = useMessages();
  return (
    <Switch
      label={text.onlyFavorites}
      why={on && !some ? text.onlyFavoritesNone : text.onlyFavoritesWhy}
      checked={on}
      onChange={onTurn}
    />
  );
}
