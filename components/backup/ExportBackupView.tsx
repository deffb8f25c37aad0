import type { ComponentChildren } from 'preact';
import type { Messages } from '@/content/types.ts';
import { BackLink } from '../favorites/BackLink.tsx';
import { FocusedHeading } from '../focus/FocusedHeading.tsx';
import { useMessages } from '../messages.ts';
import { Switch } from '../switch/Switch.tsx';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';

/** What became of the file that was asked for. */
export type ExportState =
  | { state: 'idle' | 'making' | 'failed' }
  /** The name of the first file, and how many there are. */
  | { state: 'made'; name: string; count: number };

type Props = {
  exported: ExportState;
  /** Whether the user is reminded of backups. */
  reminderOn: boolean;
  /** Whether the text and the print may leave out favorites that the settings hide. */
  mayOmit: boolean;
  backHref: string;
  printHref: string;
  onSave: () => void;
  onSaveText: () => void;
  onReminderChange: (on: boolean) => void;
  /** The import of a backup. */
  children: ComponentChildren;
};

/** Makes a backup: as a file, as a text or on paper. */
export function ExportBackupView({ exported, children, ...props }: Props) {
  const { backup: text } = useMessages();
  const status = {
    idle: '',
    making: text.making,
    failed: text.notMade,
    made: exported.state === 'made' ? formatMade(exported, text) : '',
  }[exported.state];

  return (
    <section class={`${layout.loose} ${layout.column}`}>
      <BackLink href={props.backHref} />
      <FocusedHeading>{text.title}</FocusedHeading>
      <p>{text.intro}</p>
      <ul class={layout.stack}>
        <Way reason={text.saveWhy}>
          <button type="button" class={controls.button} onClick={props.onSave}>
            {text.save}
          </button>
        </Way>
        <Way reason={text.saveTextWhy}>
          <button type="button" class={controls.button} onClick={props.onSaveText}>
            {text.saveText}
          </button>
        </Way>
        <Way reason={text.printWhy}>
          <a class={controls.button} href={props.printHref}>
            {text.print}
          </a>
        </Way>
      </ul>
      {props.mayOmit && <p>{text.someWait}</p>}
      <p role="status">{status}</p>
      <Switch label={text.remindMe} checked={props.reminderOn} onChange={props.onReminderChange} />
      {children}
    </section>
  );
}

function Way({ reason, children }: { reason: string; children: ComponentChildren }) {
  return (
    <li class={`${box.card} ${layout.row}`}>
      <p>{reason}</p>
      {children}
    </li>
  );
}

function formatMade(
  { name, count }: { name: string; count: number },
  text: Messages['backup'],
): string {
  return count === 1 ? text.made(name) : `${text.made(name)} ${text.madeSeveral(count)}`;
}
