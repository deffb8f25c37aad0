import { editions } from 'virtual:content/editions';
import { useState } from 'preact/hooks';
import { useLanguage } from '@/components/language.ts';
import { useMessages } from '@/components/messages.ts';
import { AppearanceSettings } from '@/components/settings/AppearanceSettings.tsx';
import { ContentSettings } from '@/components/settings/ContentSettings.tsx';
import { ResetSettings } from '@/components/settings/ResetSettings.tsx';
import { SettingsSection } from '@/components/settings/SettingsSection.tsx';
import {
  changedAppearance,
  DEFAULT_SETTINGS,
  resettable,
  type SettingsChange,
  type Settings as Values,
} from '@/domain/settings.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { SituationForm } from '../situation/SituationForm.tsx';
import { changeSettings } from './change-settings.ts';
import { NewTabExtras } from './NewTabExtras.tsx';

export function Settings({ records }: { records: Records }) {
  const { settings: text, appearance: lookText, favorites } = useMessages();
  const { code } = useLanguage();
  const settings = useSettings(records.repositories);
  const [saved, setSaved] = useState(false);
  const [before, setBefore] = useState<Partial<Values> | null>(null);

  const keep = async (changed: SettingsChange) => {
    setSaved(false);
    setSaved(await changeSettings(records, changed));
  };

  if (!settings) return null;
  return (
    <>
      <p role="status">{saved && text.saved}</p>
      <SettingsSection title={text.fromTheContent}>
        <ContentSettings
          preferences={settings}
          situation={<SituationForm records={records} helpTarget="_self" />}
          editions={editions.filter(({ languages }) => languages.includes(code))}
          themes={Object.keys(favorites.themes)}
          onChange={(changed) => void keep(changed)}
          onTheme={(theme, shown) =>
            void keep(({ excludedThemes }) => {
              const others = excludedThemes.filter((excluded) => excluded !== theme);
              return { excludedThemes: shown ? others : [...others, theme] };
            })
          }
        />
      </SettingsSection>
      <SettingsSection title={lookText.title}>
        <AppearanceSettings
          appearance={settings.appearance}
          onChange={(changed) => void keep(changedAppearance(changed))}
        />
      </SettingsSection>
      <SettingsSection title={lookText.extras}>
        <NewTabExtras settings={settings} onKeep={(changed) => void keep(changed)} />
      </SettingsSection>
      <SettingsSection title={lookText.reset}>
        <ResetSettings
          done={before !== null}
          onReset={() => {
            setBefore(resettable(settings));
            void keep(resettable(DEFAULT_SETTINGS));
          }}
          onUndo={() => {
            if (before) void keep(before);
            setBefore(null);
          }}
        />
      </SettingsSection>
    </>
  );
}
