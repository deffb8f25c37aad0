import type { Place } from '@/content/types.ts';
import { wantedState } from '../icon/wanted-state.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './PlaceChips.module.css';

type Props = {
  places: readonly Place[];
  /** The one that is pressed. */
  chosen: Place | null;
  /** Null: none is pressed any more. */
  onChoose: (place: Place | null) => void;
};

/** Where the user is, in one press; pressed again, everywhere. Nothing where there is no choice. */
export function PlaceChips({ places, chosen, onChoose }: Props) {
  const { popup } = useMessages();
  if (places.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div role="group" aria-label={popup.placesLabel} class={style.places} data-slot="places">
      {places.map((place) => (
        <button
          key={place}
          type="button"
          class={`${controls.button} ${style.place}`}
          data-place={place}
          aria-pressed={place === chosen}
          onClick={({ currentTarget }) => onChoose(wantedState(currentTarget) ? place : null)}
        >
          {popup.places[place]}
        </button>
      ))}
    </div>
  );
}
