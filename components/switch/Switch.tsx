import { useId } from 'preact/hooks';
import typography from '../theme/typography.module.css';
import style from './Switch.module.css';
import { SwitchLabel } from './SwitchLabel.tsx';

type Props = {
  label: string;
  /** A sentence about what it does. */
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** A switch with its label and, below it, a hint. */
export function Switch({ label, hint, checked, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <SwitchLabel checked={checked} describedBy={hint && id} onChange={onChange}>
        {label}
      </SwitchLabel>
      {hint && (
        <p id={id} class={`${typography.small} ${style.hint}`}>
          {hint}
        </p>
      )}
    </div>
  );
}
