import type { ComponentChildren } from 'preact';
import type { Edition } from '@/content/types.ts';
import type { ContentPreferences } from '@/domain/content-preferences.ts';
import { ROTATION_INTERVALS } from '@/domain/period.ts';
import { useMessages } from '../messages.ts';
import { LanguageNote } from './LanguageNote.tsx';
import { optionsOf, RadioGroup } from './RadioGroup.tsx';
import { ThemeCheckboxes } from './ThemeCheckboxes.tsx';

type Props = {
  preferences: ContentPreferences;
  /** The editions that passages can be read in. */
  editions: readonly Edition[];
  /** Ids of all themes. */
  themes: readonly string[];
  /** What is true for the reader. */
  situation: ComponentChildren;
  onChange: (change: Partial<ContentPreferences>) => void;
  /** A theme is to be shown again, or left out. */
  onTheme: (theme: string, shown: boolean) => void;
};

/** Which passages and cards are shown. A change is saved at once. */
export function ContentSettings({ preferences, situation, ...props }: Props) {
  const { editions, themes, onChange, onTheme } = props;
  const { settings: text } = useMessages();
  return (
    <>
      <RadioGroup
        name="scripture"
        legend={text.words}
        hint={text.wordsWhy}
        value={preferences.scripture ? 'scripture' : 'lines'}
        options={[
          { value: 'scripture', label: text.scripture },
          { value: 'lines', label: text.lines },
        ]}
        onChange={(value) => onChange({ scripture: value === 'scripture' })}
      />
      {preferences.scripture && (
        <RadioGroup
          name="edition"
          legend={text.edition}
          hint={text.editionWhy}
          value={preferences.edition ?? ''}
          options={[
            { value: '', label: text.preferred },
            ...editions.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => onChange({ edition: value || null })}
        />
      )}
      {situation}
      <RadioGroup
        name="newTabs"
        legend={text.newTabs}
        hint={text.newTabsWhy}
        value={preferences.newTabs}
        options={[
          { value: 'all', label: text.newTabsAll },
          { value: 'favorites', label: text.newTabsFavorites },
        ]}
        onChange={(newTabs) => onChange({ newTabs })}
      />
      <RadioGroup
        name="rotationInterval"
        legend={text.turn}
        hint={text.turnWhy}
        value={preferences.rotationInterval}
        options={optionsOf(ROTATION_INTERVALS, text.turns)}
        onChange={(rotationInterval) => onChange({ rotationInterval })}
      />
      <ThemeCheckboxes themes={themes} excluded={preferences.excludedThemes} onChange={onTheme} />
      <LanguageNote />
    </>
  );
}
