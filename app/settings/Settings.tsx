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
import { changeSettings } from './change-settings.ts';
import { NewTabExtras } from './NewTabExtras.tsx';
import { undoReset } from './undo-reset.ts';

export function Settings({ records }: { records: Records }) {
  const { settings: text, appearance: lookText, favorites } = useMessages();
  const { code } = useLanguage();
  const settings = useSettings(records.repositories);
  /** The title of the section in which something was just saved. */
  const [saved, setSaved] = useState('');
  const [before, setBefore] = useState<Partial<Values> | null>(null);

  const keep = async (section: string, changed: SettingsChange) => {
    setSaved('');
    const isSaved = await changeSettings(records, changed);
    if (isSaved) setSaved(section);
    return isSaved;
  };
  const propsOf = (title: string) => ({ title, status: saved === title ? text.saved : '' });
  const reset = async () => {
    let stored: Partial<Values> | null = null;
    const isReset = await keep(lookText.reset, (now) => {
      stored = resettable(now);
      return resettable(DEFAULT_SETTINGS);
    });
    if (isReset) setBefore(stored);
  };
  const undo = async () => {
    if (before && (await keep(lookText.reset, undoReset(before)))) setBefore(null);
  };

  if (!settings) return null;
  return (
    <>
      <SettingsSection {...propsOf(text.fromTheContent)}>
        <ContentSettings
          preferences={settings}
          editions={editions.filter(({ languages }) => languages.includes(code))}
          themes={Object.keys(favorites.themes)}
          onChange={(changed) => void keep(text.fromTheContent, changed)}
          onTheme={(theme, shown) =>
            void keep(text.fromTheContent, ({ excludedThemes }) => {
              const others = excludedThemes.filter((excluded) => excluded !== theme);
              return { excludedThemes: shown ? others : [...others, theme] };
            })
          }
        />
      </SettingsSection>
      <SettingsSection {...propsOf(lookText.title)}>
        <AppearanceSettings
          appearance={settings.appearance}
          onChange={(changed) => void keep(lookText.title, changedAppearance(changed))}
        />
      </SettingsSection>
      <SettingsSection {...propsOf(lookText.extras)}>
        <NewTabExtras
          settings={settings}
          onKeep={(changed) => void keep(lookText.extras, changed)}
        />
      </SettingsSection>
      <SettingsSection {...propsOf(lookText.reset)}>
        <ResetSettings
          done={before !== null}
          onReset={() => void reset()}
          onUndo={() => void undo()}
        />
      </SettingsSection>
    </>
  );
}
