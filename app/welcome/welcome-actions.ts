import type { WelcomeProps } from '@/components/welcome/Welcome.tsx';
import { changedAppearance } from '@/domain/settings.ts';
import type { Records } from '../records/use-records.ts';
import { changeSettings } from '../settings/change-settings.ts';
import { endWelcome } from './welcome-count.ts';

/** What the answers on the first tabs do. Any of them ends the questions. */
export function welcomeActions(records: Pick<Records, 'change'>): WelcomeProps {
  return {
    onScripture(scripture) {
      endWelcome();
      void changeSettings(records, { scripture });
    },
    onTextSize(textSize) {
      endWelcome();
      void changeSettings(records, changedAppearance({ textSize }));
    },
    onDone: endWelcome,
  };
}
