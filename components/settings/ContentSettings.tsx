import type { Edition } from '@/content/types.ts';
import { SITUATIONS } from '@/content/types.ts';
import type { Choice } from '@/domain/content-preferences.ts';
import { TURNS } from '@/domain/period.ts';
import { useMessages } from '../messages.ts';
import { LanguageNote } from './LanguageNote.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { ThemeChoice } from './ThemeCheckboxes.tsx';

type Props = {
  choice: Choice;
  /** The editions that passages can be read in. */
  editions: readonly Edition[];
  /** Ids of all themes. */
  themes: readonly string[];
  onChange: (change: Partial<Choice>) => void;
};

/** Which words she reads, each choice with a sentence of why. A change is kept at once. */
export function SettingsView({ choice, editions, themes, onChange }: Props) {
  const { settings: text } = useMessages();
  return (
    <>
      <RadioGroup
        name="scripture"
        legend={text.words}
        why={text.wordsWhy}
        value={choice.scripture ? 'scripture' : 'lines'}
        options={[
          { value: 'scripture', label: text.scripture },
          { value: 'lines', label: text.lines },
        ]}
        onChange={(value) => onChange({ scripture: value === 'scripture' })}
      />
      {choice.scripture && (
        <RadioGroup
          name="edition"
          legend={text.edition}
          why={text.editionWhy}
          value={choice.edition ?? ''}
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
        value={choice.situation}
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
        value={choice.newTabs}
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
        value={choice.turn}
        options={TURNS.map((value) => ({ value, label: text.turns[value] }))}
        onChange={(value) => {
          const turn = TURNS.find((known) => known === value);
          if (turn) onChange({ turn });
        }}
      />
      <ThemeChoice
        themes={themes}
        without={choice.withoutThemes}
        onChange={(withoutThemes) => onChange({ withoutThemes })}
      />
      <LanguageNote />
    </>
  );
}
