import { useState } from 'preact/hooks';
import type { WelcomeProps } from '@/components/welcome/Welcome.tsx';
import type { Records } from '../records/use-records.ts';
import { welcomeActions } from './welcome-actions.ts';
import { askNoMore } from './welcome-count.ts';

type Form = typeof import('../situation/SituationForm.tsx').SituationForm;

/** The questions of the first tabs. The choice of what is true opens in their place. */
export function useWelcome(records: Records): WelcomeProps {
  const [Form, setForm] = useState<Form | null>(null);
  return {
    ...welcomeActions(records),
    async onSituation() {
      askNoMore();
      // Few tabs need it.
      const { SituationForm } = await import('../situation/SituationForm.tsx');
      setForm(() => SituationForm);
    },
    situation: Form && <Form records={records} helpTarget="_self" />,
  };
}
