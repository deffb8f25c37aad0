import { useId } from 'preact/hooks';
import style from './Switch.module.css';

type Props = {
  label: string;
  /** A sentence of what it does. */
  why?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** Something that is on or off. */
export function Switch({ label, why, checked, onChange }: Props) {
  const id = useId();
  return (
    <div class={style.switch}>
      <label class={style.label}>
        <input
          type="checkbox"
          role="switch"
          checked={checked}
          aria-checked={checked}
          aria-describedby={why && id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {why && (
        <p id={id} class={style.why}>
          {why}
        </p>
      )}
    </div>
  );
}
