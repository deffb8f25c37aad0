import { editions } from 'virtual:content/editions';
import { useState } from 'preact/hooks';
import { useLanguage } from '@/components/language.ts';
import { useMessages } from '@/components/messages.ts';
import { AppearanceSettings } from '@/components/settings/AppearanceSettings.tsx';
import { ContentSettings } from '@/components/settings/ContentSettings.tsx';
import { PrivacySettings } from '@/components/settings/PrivacySettings.tsx';
import { ResetSettings } from '@/components/settings/ResetSettings.tsx';
import { SettingsSection } from '@/components/settings/SettingsSection.tsx';
import {
  changedAppearance,
  DEFAULT_SETTINGS,
  resettable,
  type SettingsChange,
  type Settings as Values,
} from '@/domain/settings.ts';
import { deleteEverything } from '../delete-everything/delete-everything.ts';
import { ask, giveBack } from '../permissions/permissions.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { buildHash, parseHash } from '../routing/hash.ts';
import { SituationForm } from '../situation/SituationForm.tsx';
import { changeSettings } from './change-settings.ts';
import { NewTabExtras, OF_NEW_TABS } from './NewTabExtras.tsx';
import { undoReset } from './undo-reset.ts';

/** The place within the view that says that everything was deleted. */
const DELETED = 'deleted';

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
    void giveBack([...OF_NEW_TABS]);
  };
  const undo = async () => {
    if (!before) return;
    const { appearance, mostVisited } = before;
    const isWanted = { search: appearance?.webSearch, topSites: mostVisited };
    const wanted = OF_NEW_TABS.filter((name) => isWanted[name]);
    // What the browser does not allow again stays off.
    if (wanted.length > 0) await ask(...wanted);
    if (await keep(lookText.reset, undoReset(before))) setBefore(null);
  };

  if (!settings) return null;
  return (
    <>
      <SettingsSection {...propsOf(text.fromTheContent)}>
        <ContentSettings
          preferences={settings}
          situation={<SituationForm records={records} helpTarget="_self" />}
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
      <SettingsSection {...propsOf(text.privacy.title)}>
        <PrivacySettings
          neutralToolbar={settings.neutralToolbar}
          onNeutralToolbar={(neutralToolbar) => void keep(text.privacy.title, { neutralToolbar })}
          deleted={parseHash(location.hash)[1] === DELETED}
          onDelete={deleteAndLoadAgain}
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

async function deleteAndLoadAgain(onBlocked: () => void): Promise<boolean> {
  try {
    await deleteEverything(onBlocked);
  } catch {
    return false;
  }
  location.replace(buildHash('settings', DELETED));
  location.reload();
  return true;
}
