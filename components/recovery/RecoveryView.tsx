import { useState } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './RecoveryView.module.css';
import { StartAfresh } from './StartAfresh.tsx';

/** What became of saving what can be read. */
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
   * Deletes what is kept.
   * @param onBlocked another page is in the way
   * @returns false when it could not be deleted
   */
  onStartAfresh: (onBlocked: () => void) => Promise<boolean>;
};

/** In the place of her favorites when they will not open: first a copy, and only then a way on. */
export function RecoveryView({ problem, onTryAgain, onSave, onStartAfresh }: Props) {
  const { recovery: words } = useMessages();
  const [rescue, setRescue] = useState<Rescue | 'saving' | null>(null);
  const [saved, setSaved] = useState(false);

  const save = async () => {
    setRescue('saving');
    const result = await onSave();
    setRescue(result);
    if (result !== 'not-saved') setSaved(true);
  };

  return (
    <div class={style.view}>
      <section class={style.part}>
        <h2>{words.title}</h2>
        <p>{words.happened[problem]}</p>
        <p>{words.meanwhile}</p>
        <button type="button" class={controls.button} onClick={onTryAgain}>
          {words.tryAgain}
        </button>
      </section>
      <section class={style.part}>
        <h2>{words.saveTitle}</h2>
        <p>{words.saveWhy}</p>
        <button
          type="button"
          class={controls.button}
          disabled={rescue === 'saving'}
          onClick={() => void save()}
        >
          {words.save}
        </button>
        <p role="status" class={style.says}>
          <Says rescue={rescue} />
        </p>
      </section>
      {saved && <StartAfresh onStartAfresh={onStartAfresh} />}
    </div>
  );
}

function Says({ rescue }: { rescue: Rescue | 'saving' | null }) {
  const { recovery: words } = useMessages();
  if (rescue === null) return null;
  if (rescue === 'saving') return <>{words.saving}</>;
  if (rescue === 'not-saved') return <>{words.notSaved}</>;
  const { saved, name, unread, complete } = rescue;
  const sentences = [
    saved > 0 ? words.saved(saved, name) : words.nothing,
    ...(unread > 0 ? [words.unread(unread)] : []),
    ...(complete || saved === 0 ? [] : [words.incomplete]),
  ];
  return <>{sentences.join(' ')}</>;
}
