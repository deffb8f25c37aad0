import type { Edition } from '@/content/types.ts';
import { SITUATIONS } from '@/content/types.ts';
import type { ContentPreferences } from '@/domain/content-preferences.ts';
import { ROTATION_INTERVALS } from '@/domain/period.ts';
import { useMessages } from '../messages.ts';
import { LanguageNote } from './LanguageNote.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { ThemeCheckboxes } from './ThemeCheckboxes.tsx';

type Props = {
  preferences: ContentPreferences;
  /** The editions that passages can be read in. */
  editions: readonly Edition[];
  /** Ids of all themes. */
  themes: readonly string[];
  onChange: (change: Partial<ContentPreferences>) => void;
  /** A theme is to be shown again, or left out. */
  onTheme: (theme: string, shown: boolean) => void;
};

/** Which words she reads, each choice with a sentence of why. A change is kept at once. */
export function ContentSettings({ preferences, editions, themes, onChange, onTheme }: Props) {
  const { settings: text } = useMessages();
  return (
    <>
      <RadioGroup
        name="scripture"
        legend={text.words}
        why={text.wordsWhy}
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
          why={text.editionWhy}
          value={preferences.edition ?? ''}
          options={[
            { value: '', label: text.preferred },
            ...editions.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => onChange({ edition: value || null })}
        />
      )}
      <RadioGroup
        name="situation"
        legend={text.situation}
        why={text.situationWhy}
        value={preferences.situation}
        options={SITUATIONS.map((value) => ({ value, label: text.situations[value] }))}
        onChange={(value) => {
          const situation = SITUATIONS.find((known) => known === value);
          if (situation) onChange({ situation });
        }}
      />
      <RadioGroup
        name="newTabs"
        legend={text.newTabs}
        why={text.newTabsWhy}
        value={preferences.newTabs}
        options={[
          { value: 'all', label: text.newTabsAll },
          { value: 'favorites', label: text.newTabsFavorites },
        ]}
        onChange={(value) => onChange({ newTabs: value === 'favorites' ? 'favorites' : 'all' })}
      />
      <RadioGroup
        name="turn"
        legend={text.turn}
        why={text.turnWhy}
        value={preferences.rotationInterval}
        options={ROTATION_INTERVALS.map((value) => ({ value, label: text.turns[value] }))}
        onChange={(value) => {
          const rotationInterval = ROTATION_INTERVALS.find((known) => known === value);
          if (rotationInterval) onChange({ rotationInterval });
        }}
      />
      <ThemeCheckboxes themes={themes} without={preferences.excludedThemes} onChange={onTheme} />
      <LanguageNote />
    </>
  );
}
