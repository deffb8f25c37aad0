import { ChevronLeft, ChevronRight } from 'lucide';
import { Heart } from '../icon/Heart.tsx';
import { Icon } from '../icon/Icon.tsx';
import { wantedState } from '../icon/wanted-state.ts';
import { useLetterKey } from '../keyboard/use-letter-key.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import { type ShareActions, ShareMenu } from '../share/ShareMenu.tsx';
import controls from '../theme/controls.module.css';
import style from './PassageControls.module.css';

type Props = {
  favorite: boolean;
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  /** @param on whether the user wants it to be a favorite */
  onFavorite?: ((on: boolean) => void) | undefined;
  share?: ShareActions | undefined;
};

/** Previous, favorite, share, next: within reach of one thumb. */
export function PassageControls({ favorite, onPrevious, onNext, onFavorite, share }: Props) {
  const { passage } = useMessages();
  const { arrows } = useLanguage();
  return (
    <fieldset class={style.controls} aria-label={passage.controls}>
      <button
        type="button"
        class={controls.round}
        aria-label={passage.previous}
        aria-keyshortcuts={arrows.previous}
        onClick={onPrevious}
      >
        <Icon icon={ChevronLeft} points />
      </button>
      <button
        type="button"
        class={`${controls.round} ${style.favorite}`}
        aria-label={passage.favorite}
        aria-pressed={favorite}
        aria-keyshortcuts={useLetterKey('F')}
        data-slot="favorite"
        onClick={({ currentTarget }) => onFavorite?.(wantedState(currentTarget))}
      >
        <Heart />
      </button>
      <ShareMenu actions={share} />
      <button
        type="button"
        class={controls.round}
        aria-label={passage.next}
        aria-keyshortcuts={arrows.next}
        onClick={onNext}
      >
        <Icon icon={ChevronRight} points />
      </button>
    </fieldset>
  );
}
