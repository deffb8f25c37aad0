import { useId } from 'preact/hooks';
import style from './Switch.module.css';
import { SwitchLabel } from './SwitchLabel.tsx';

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
    <div>
      <SwitchLabel
        class={style.label}
        checked={checked}
        describedBy={why && id}
        onChange={onChange}
      >
        {label}
      </SwitchLabel>
      {why && (
        <p id={id} class={style.why}>
          {why}
        </p>
      )}
    </div>
  );
}
