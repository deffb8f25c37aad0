import { editions } from 'virtual:content/editions';
import { useState } from 'preact/hooks';
import { SettingsView } from '@/components/settings/SettingsView.tsx';
import type { Choice } from '@/domain/choice.ts';
import { refreshSnapshot } from '../newtab/snapshot.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';

export function Settings({ records: { repositories, change } }: { records: Records }) {
  const choice = useSettings(repositories);
  const [saved, setSaved] = useState(false);

  const keep = (changed: Partial<Choice>) =>
    change(async (records) => {
      setSaved(false);
      const now = Temporal.Now.zonedDateTimeISO();
      // First: a new tab is painted from this, before it has read any setting.
      const next = { ...(await records.settings.all()), ...changed };
      await refreshSnapshot(records, next, now).catch(() => undefined);
      await records.settings.setAll(changed, now.epochMilliseconds);
      setSaved(true);
    });

  if (!choice) return null;
  return (
    <SettingsView
      choice={choice}
      editions={editions}
      saved={saved}
      onChange={(changed) => void keep(changed)}
    />
  );
}
