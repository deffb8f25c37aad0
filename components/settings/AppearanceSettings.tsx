import {
  type Appearance,
  MOTIONS,
  SCENES,
  TEXT_SIZES,
  THEMES,
  TYPEFACES,
} from '@/domain/appearance.ts';
import { useMessages } from '../messages.ts';
import { RadioGroup } from './RadioGroup.tsx';

type Props = { appearance: Appearance; onChange: (change: Partial<Appearance>) => void };

/** How the pages look. Each choice is seen at once. */
export function AppearanceSettings({ appearance, onChange }: Props) {
  const { appearance: text } = useMessages();
  return (
    <>
      <Choice
        name="theme"
        legend={text.theme}
        why={text.themeWhy}
        value={appearance.theme}
        values={THEMES}
        labels={text.themes}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        name="textSize"
        legend={text.textSize}
        why={text.textSizeWhy}
        value={appearance.textSize}
        values={TEXT_SIZES}
        labels={text.textSizes}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Choice
        name="typeface"
        legend={text.typeface}
        why={text.typefaceWhy}
        value={appearance.typeface}
        values={TYPEFACES}
        labels={text.typefaces}
        onChange={(typeface) => onChange({ typeface })}
      />
      <Choice
        name="scene"
        legend={text.scene}
        why={text.sceneWhy}
        value={appearance.scene}
        values={SCENES}
        labels={text.scenes}
        onChange={(scene) => onChange({ scene })}
      />
      <Choice
        name="motion"
        legend={text.motion}
        why={text.motionWhy}
        value={appearance.motion}
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
