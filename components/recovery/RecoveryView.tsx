import { useState } from 'preact/hooks';
import type { Messages } from '@/content/types.ts';
import { DeleteQuestion } from '../delete-everything/DeleteQuestion.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';

/** The result of saving what can be read. */
export type Rescue =
  | { saved: number; name: string; unread: number; complete: boolean }
  /** The file could not be made. */
  | 'not-saved';

type Props = {
  problem: 'unreadable' | 'newer-version';
  onTryAgain: () => void;
  /** Saves what can be read as a file. Never rejects. */
  onSave: () => Promise<Rescue>;
  /**
   * Deletes everything.
   * @param onBlocked called when another open page prevents it
   * @returns false when they could not be deleted
   */
  onStartAfresh: (onBlocked: () => void) => Promise<boolean>;
};

/** Stands in place of records that cannot be opened: back up first, and only then start over. */
export function RecoveryView({ problem, onTryAgain, onSave, onStartAfresh }: Props) {
  const { recovery: text } = useMessages();
  const [rescue, setRescue] = useState<Rescue | 'saving' | null>(null);
  const [saved, setSaved] = useState(false);

  const save = async () => {
    setRescue('saving');
    const result = await onSave();
    setRescue(result);
    if (result !== 'not-saved') setSaved(true);
  };

  return (
    <div class={`${layout.sections} ${layout.column}`}>
      <section class={layout.stack}>
        <h2>{text.title}</h2>
        <p>{text.happened[problem]}</p>
        <p>{text.meanwhile}</p>
        <button type="button" class={controls.button} onClick={onTryAgain}>
          {text.tryAgain}
        </button>
      </section>
      <section class={layout.stack}>
        <h2>{text.saveTitle}</h2>
        <p>{text.saveWhy}</p>
        <button
          type="button"
          class={controls.button}
          disabled={rescue === 'saving'}
          onClick={() => void save()}
        >
          {text.save}
        </button>
        <p role="status">{formatRescue(rescue, text)}</p>
      </section>
      {saved && (
        <section class={layout.stack}>
          <h2>{text.afreshTitle}</h2>
          <p>{text.afreshWhy}</p>
          <DeleteQuestion
            text={{ begin: text.afresh, sure: text.sure, delete: text.delete }}
            onDelete={onStartAfresh}
          />
        </section>
      )}
    </div>
  );
}

function formatRescue(rescue: Rescue | 'saving' | null, text: Messages['recovery']): string {
  if (rescue === null) return '';
  if (rescue === 'saving') return text.saving;
  if (rescue === 'not-saved') return text.notSaved;
  const { saved, name, unread, complete } = rescue;
  const sentences = [
    saved > 0 ? text.saved(saved, name) : text.nothing,
    ...(unread > 0 ? [text.unread(unread)] : []),
    ...(complete || saved === 0 ? [] : [text.incomplete]),
  ];
  return sentences.join(' ');
}
