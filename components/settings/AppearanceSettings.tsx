import {
  type Appearance,
  MOTIONS,
  SCENES,
  TEXT_SIZES,
  THEMES,
  TYPEFACES,
} from '@/domain/appearance.ts';
import { useMessages } from '../messages.ts';
import { Switch } from '../switch/Switch.tsx';
import { optionsOf, RadioGroup } from './RadioGroup.tsx';

type Props = { appearance: Appearance; onChange: (change: Partial<Appearance>) => void };

/** How all pages look. A change is seen at once. */
export function AppearanceSettings({ appearance, onChange }: Props) {
  const { appearance: text } = useMessages();
  return (
    <>
      <RadioGroup
        name="theme"
        legend={text.theme}
        hint={text.themeWhy}
        value={appearance.theme}
        options={optionsOf(THEMES, text.themes)}
        onChange={(theme) => onChange({ theme })}
      />
      <RadioGroup
        name="textSize"
        legend={text.textSize}
        hint={text.textSizeWhy}
        value={appearance.textSize}
        options={optionsOf(TEXT_SIZES, text.textSizes)}
        onChange={(textSize) => onChange({ textSize })}
      />
      <RadioGroup
        name="typeface"
        legend={text.typeface}
        hint={text.typefaceWhy}
        value={appearance.typeface}
        options={optionsOf(TYPEFACES, text.typefaces)}
        onChange={(typeface) => onChange({ typeface })}
      />
      <RadioGroup
        name="scene"
        legend={text.scene}
        hint={text.sceneWhy}
        value={appearance.scene}
        options={optionsOf(SCENES, text.scenes)}
        onChange={(scene) => onChange({ scene })}
      />
      <RadioGroup
        name="motion"
        legend={text.motion}
        hint={text.motionWhy}
        value={appearance.motion}
        options={optionsOf(MOTIONS, text.motions)}
        onChange={(motion) => onChange({ motion })}
      />
      <Switch
        label={text.letterKeys}
        hint={text.letterKeysWhy}
        checked={appearance.letterKeys}
        onChange={(letterKeys) => onChange({ letterKeys })}
      />
    </>
  );
}
