import { useMessages } from '../messages.ts';
import { Option, SettingGroup } from './SettingGroup.tsx';
import style from './ThemeCheckboxes.module.css';

type Props = {
  /** Ids of all themes. */
  themes: readonly string[];
  excluded: readonly string[];
  onChange: (theme: string, shown: boolean) => void;
};

/** Which themes passages may have: all, until the user excludes some. */
export function ThemeCheckboxes({ themes, excluded, onChange }: Props) {
  const { settings: text, favorites } = useMessages();
  return (
    <SettingGroup legend={text.themes} hint={text.themesWhy}>
      <div class={style.columns}>
        {themes.map((theme) => (
          <Option
            key={theme}
            type="checkbox"
            label={favorites.themes[theme as keyof typeof favorites.themes] ?? theme}
            checked={!excluded.includes(theme)}
            onChange={(shown) => onChange(theme, shown)}
          />
        ))}
      </div>
    </SettingGroup>
  );
}
