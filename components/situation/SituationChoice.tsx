import { SITUATIONS, type Situation } from '@/content/types.ts';
import { isLossAlone, type SituationSet } from '@/domain/situation.ts';
import { useMessages } from '../messages.ts';
import { Option, SettingGroup } from '../settings/SettingGroup.tsx';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';

type Props = {
  situation: SituationSet;
  /** The choice that was kept last and is answered now; null before the first. */
  answered: SituationSet | null;
  /** Where the way to Help now opens; absent on that view itself. */
  helpTarget?: '_self' | '_blank' | undefined;
  onChange: (member: Situation, isTrue: boolean) => void;
};

/** What is true for the reader, each to be chosen by itself. A choice is kept, and answered, at once. */
export function SituationChoice({ situation, answered, helpTarget, onChange }: Props) {
  const { situation: text } = useMessages();
  return (
    <SettingGroup legend={text.title} hint={text.why}>
      {SITUATIONS.map((member) => (
        <Option
          key={member}
          type="checkbox"
          name="situation"
          value={member}
          label={text.members[member]}
          checked={situation.includes(member)}
          onChange={(isTrue) => onChange(member, isTrue)}
        />
      ))}
      <div role="status" class={layout.stack}>
        {answered && <Answer situation={answered} helpTarget={helpTarget} />}
      </div>
    </SettingGroup>
  );
}

function Answer({ situation, helpTarget }: Pick<Props, 'situation' | 'helpTarget'>) {
  const { situation: text } = useMessages();
  return (
    <>
      {answersTo(situation).map((answer) => (
        <p key={answer}>{text.answers[answer]}</p>
      ))}
      {helpTarget && situation.includes('loss') && (
        <a class={controls.button} href="/library.html#help" target={helpTarget} rel="noopener">
          {text.lossHelp}
        </a>
      )}
    </>
  );
}

type AnswerName = keyof ReturnType<typeof useMessages>['situation']['answers'];

/** What a choice is answered with: for each thing that is true, one sentence at most. */
function answersTo(situation: SituationSet): AnswerName[] {
  const answers: AnswerName[] = [];
  const has = (member: Situation) => situation.includes(member);
  if (has('loss')) answers.push('loss', isLossAlone(situation) ? 'lossAlone' : 'lossAndLiving');
  if (has('hospital')) answers.push(has('home') ? 'homeAndHospital' : 'hospital');
  if (has('partner')) answers.push('partner');
  if (answers.length > 0) return answers;
  return [has('home') ? 'home' : 'nothing'];
}
