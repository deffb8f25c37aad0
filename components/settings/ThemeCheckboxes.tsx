import { useId } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import style from './RadioGroup.module.css';

type Props = {
  /** Ids of all themes. */
  themes: readonly string[];
  without: readonly string[];
  onChange: (theme: string, shown: boolean) => void;
};

/** Which themes may come: all are on until she leaves one out. */
export function ThemeCheckboxes({ themes, without, onChange }: Props) {
  const { settings: text, favorites } = useMessages();
  const id = useId();
  return (
    <fieldset class={style.group} aria-describedby={id}>
      <legend class={style.legend}>{text.themes}</legend>
      <p id={id} class={style.why}>
        {text.themesWhy}
      </p>
      <div class={style.columns}>
        {themes.map((theme) => (
          <label key={theme} class={style.option}>
            <input
              type="checkbox"
              checked={!without.includes(theme)}
              onChange={(event) => onChange(theme, event.currentTarget.checked)}
            />
            {favorites.themes[theme as keyof typeof favorites.themes] ?? theme}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
