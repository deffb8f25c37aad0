import { type Look, MOTIONS, SCENES, TEXT_SIZES, THEMES, TYPEFACES } from '@/domain/appearance.ts';
import { useMessages } from '../messages.ts';
import { RadioGroup } from './RadioGroup.tsx';

type Props = { look: Look; onChange: (change: Partial<Look>) => void };

/** How the pages look. Each choice is seen at once. */
export function LookSettings({ look, onChange }: Props) {
  const { look: text } = useMessages();
  return (
    <>
      <Choice
        name="theme"
        legend={text.theme}
        why={text.themeWhy}
        value={look.theme}
        values={THEMES}
        labels={text.themes}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        name="textSize"
        legend={text.textSize}
        why={text.textSizeWhy}
        value={look.textSize}
        values={TEXT_SIZES}
        labels={text.textSizes}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Choice
        name="typeface"
        legend={text.typeface}
        why={text.typefaceWhy}
        value={look.typeface}
        values={TYPEFACES}
        labels={text.typefaces}
        onChange={(typeface) => onChange({ typeface })}
      />
      <Choice
        name="scene"
        legend={text.scene}
        why={text.sceneWhy}
        value={look.scene}
        values={SCENES}
        labels={text.scenes}
        onChange={(scene) => onChange({ scene })}
      />
      <Choice
        name="motion"
        legend={text.motion}
        why={text.motionWhy}
        value={look.motion}
        values={MOTIONS}
        labels={text.motions}
        onChange={(motion) => onChange({ motion })}
      />
    </>
  );
}

type ChoiceProps<T extends string> = {
  name: string;
  legend: string;
  why: string;
  value: T;
  values: readonly T[];
  labels: Readonly<Record<T, string>>;
  onChange: (value: T) => void;
};

/** A choice among the values of one type. */
function Choice<T extends string>({ values, labels, onChange, ...rest }: ChoiceProps<T>) {
  return (
    <RadioGroup
      {...rest}
      options={values.map((value) => ({ value, label: labels[value] }))}
      onChange={(chosen) => {
        const value = values.find((one) => one === chosen);
        if (value !== undefined) onChange(value);
      }}
    />
  );
}
