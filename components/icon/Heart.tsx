import { Heart as HeartIcon } from 'lucide';
import style from './Heart.module.css';
import { Icon } from './Icon.tsx';

/** A heart for a toggle button: filled while the button is pressed. */
export function Heart() {
  return <Icon icon={HeartIcon} class={style.heart} />;
}
