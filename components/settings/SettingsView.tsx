import type { Edition } from '@/content/types.ts';
import { SITUATIONS } from '@/content/types.ts';
import type { Choice } from '@/domain/choice.ts';
import { useMessages } from '../messages.ts';
import { RadioGroup } from './RadioGroup.tsx';
import style from './SettingsView.module.css';

type Props = {
  choice: Choice;
  /** The editions that passages can be read in. */
  editions: readonly Edition[];
  /** True once a change is kept. */
  saved: boolean;
  onChange: (change: Partial<Choice>) => void;
};

/** What she has chosen, each with a sentence of why. A change is kept at once. */
export function SettingsView({ choice, editions, saved, onChange }: Props) {
  const { settings: text } = useMessages();
  return (
    <div class={style.view}>
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
      <p role="status">{saved && text.saved}</p>
    </div>
  );
}
