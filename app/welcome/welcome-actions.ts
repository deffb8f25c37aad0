import type { WelcomeActions } from '@/components/welcome/Welcome.tsx';
import { changeContentPreferences } from '../derived/change-content-preferences.ts';
import { refreshSnapshot } from '../derived/snapshot.ts';
import type { Records } from '../records/use-records.ts';
import { endWelcome } from './welcome-count.ts';

/** What her answers on the first tabs do. Any of them ends the questions. */
export function welcomeActions({ change }: Records): WelcomeActions {
  return {
    onScripture(scripture) {
      endWelcome();
      void change(async (records) => {
        const now = Temporal.Now.zonedDateTimeISO();
        const settings = { ...(await records.settings.all()), scripture };
        await refreshSnapshot(records, settings, now).catch(() => undefined);
        await changeContentPreferences(records, settings, () =>
          records.settings.set('scripture', scripture, now.epochMilliseconds),
        );
      });
    },
    onTextSize(textSize) {
      endWelcome();
      void change(async ({ settings }) => {
        const { appearance } = await settings.all();
        await settings.set('appearance', { ...appearance, textSize }, Date.now());
      });
    },
    onDone: endWelcome,
  };
}
