import { useState } from 'preact/hooks';
import { SituationChoice } from '@/components/situation/SituationChoice.tsx';
import type { Situation } from '@/content/types.ts';
import { NOTHING_SAID, type SituationSet, situationWith } from '@/domain/situation.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { changeSettings } from '../settings/change-settings.ts';

type Props = {
  records: Pick<Records, 'repositories' | 'change'>;
  /** Where the way to Help now opens; absent on that view itself. */
  helpTarget?: '_self' | '_blank';
};

/** Lets the reader say what is true, on any page. It is answered once it is kept. */
export function SituationForm({ records, helpTarget }: Props) {
  const settings = useSettings(records.repositories);
  const [answered, setAnswered] = useState<SituationSet | null>(null);

  const choose = async (member: Situation, isTrue: boolean) => {
    let chosen = NOTHING_SAID;
    const isKept = await changeSettings(records, ({ situation }) => {
      chosen = situationWith(situation, member, isTrue);
      return { situation: chosen };
    });
    setAnswered(isKept ? chosen : null);
  };

  return (
    <SituationChoice
      situation={settings?.situation ?? NOTHING_SAID}
      answered={answered}
      helpTarget={helpTarget}
      onChange={(member, isTrue) => void choose(member, isTrue)}
    />
  );
}
