import { useId } from 'preact/hooks';
import style from './SelectField.module.css';

type Props = {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
};

/** One of several, in a list that opens. */
export function SelectField({ label, value, options, onChoose }: Props) {
  const id = useId();
  return (
    <div class={style.choice}>
      <label for={id}>{label}</label>
      <select
        id={id}
        class={style.select}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
