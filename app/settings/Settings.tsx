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

/** The place within the view that says that everything was deleted. */
const DELETED = 'deleted';

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

  const reset = () => {
    if (!settings) return;
    setBefore(resettable(settings));
    void keep(resettable(DEFAULT_SETTINGS));
    void giveBack([...OF_NEW_TABS]);
  };
  const undoReset = async () => {
    setBefore(null);
    if (!before) return;
    const { appearance, mostVisited } = before;
    const isWanted = { search: appearance?.webSearch, topSites: mostVisited };
    const wanted = OF_NEW_TABS.filter((name) => isWanted[name]);
    // What the browser does not allow again stays off.
    if (wanted.length > 0) await ask(...wanted);
    await keep(before);
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
      <SettingsSection title={text.privacy.title}>
        <PrivacySettings
          neutralToolbar={settings.neutralToolbar}
          onNeutralToolbar={(neutralToolbar) => void keep({ neutralToolbar })}
          deleted={parseHash(location.hash)[1] === DELETED}
          onDelete={deleteAndLoadAgain}
        />
      </SettingsSection>
      <SettingsSection title={lookText.reset}>
        <ResetSettings done={before !== null} onReset={reset} onUndo={() => void undoReset()} />
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
