import { useId } from 'preact/hooks';
import style from './RadioGroup.module.css';

type Props = {
  name: string;
  legend: string;
  why: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

/** One choice of several, with the sentence that says why it is asked. */
export function RadioGroup({ name, legend, why, value, options, onChange }: Props) {
  const id = useId();
  return (
    <fieldset class={style.group} aria-describedby={id}>
      <legend class={style.legend}>{legend}</legend>
      <p id={id} class={style.why}>
        {why}
      </p>
      {options.map((option) => (
        <label key={option.value} class={style.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
