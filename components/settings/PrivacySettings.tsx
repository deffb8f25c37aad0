import { DeleteQuestion } from '../delete-everything/DeleteQuestion.tsx';
import { useMessages } from '../messages.ts';
import { Switch } from '../switch/Switch.tsx';
import box from '../theme/box.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';

type Props = {
  neutralToolbar: boolean;
  onNeutralToolbar: (on: boolean) => void;
  /** Whether everything was deleted just now. */
  deleted: boolean;
  /** Deletes everything; resolves to false when that failed. */
  onDelete: (onBlocked: () => void) => Promise<boolean>;
};

/** What others can see, and the end of all that is kept. */
export function PrivacySettings({ neutralToolbar, onNeutralToolbar, deleted, onDelete }: Props) {
  const { settings, recovery } = useMessages();
  const { privacy: text } = settings;
  return (
    <>
      <div class={box.card}>
        <Switch
          label={text.neutral}
          hint={text.neutralWhy}
          checked={neutralToolbar}
          onChange={onNeutralToolbar}
        />
      </div>
      <div class={`${box.card} ${layout.stack}`}>
        <h3>{text.deleteTitle}</h3>
        <p>{text.deleteWhy}</p>
        <p role="status">{deleted && text.deleted}</p>
        <DeleteQuestion
          text={{ begin: `${text.deleteTitle}…`, sure: recovery.sure, delete: text.deleteTitle }}
          onDelete={onDelete}
        >
          <a class={typography.link} href="#favorites/copy">
            {recovery.saveTitle}
          </a>
        </DeleteQuestion>
      </div>
    </>
  );
}
