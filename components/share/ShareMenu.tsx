import { Share } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icon/Icon.tsx';
import { useLetterKey } from '../keyboard/use-letter-key.ts';
import { useMessages } from '../messages.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import controls from '../theme/controls.module.css';
import style from './ShareMenu.module.css';

/** What became of a picture. `too-long`: it cannot hold all words, so there is none. */
export type PictureResult = 'done' | 'too-long';

/** The ways to share a passage. Each resolves when it is done and rejects when it failed. */
export type ShareActions = {
  copyText: () => Promise<void>;
  copyPicture: () => Promise<PictureResult>;
  saveSquare: () => Promise<PictureResult>;
  saveWide: () => Promise<PictureResult>;
  print: () => void;
  /** Null if the browser cannot share to other apps. */
  send: (() => Promise<void>) | null;
};

/**
 * A button that opens the ways to share a passage. Without actions, as in the page that is rendered at
 * build time, the button does nothing yet.
 */
export function ShareMenu({ actions }: { actions?: ShareActions | undefined }) {
  const { share: text } = useMessages().page;
  const [status, setStatus] = useState('');
  const id = useId();

  const run = (action: () => Promise<unknown>, done: string) => async () => {
    setStatus('');
    await action().then(
      (result) => setStatus(result === 'too-long' ? text.tooLong : done),
      // Closing the share sheet of the system is no failure.
      (error: unknown) => setStatus(isCanceled(error) ? '' : text.failed),
    );
  };

  return (
    <>
      <button
        type="button"
        class={controls.round}
        aria-label={text.open}
        aria-keyshortcuts={useLetterKey('S')}
        popovertarget={id}
      >
        <Icon icon={Share} />
      </button>
      {actions && (
        <Sheet id={id} title={text.title}>
          <Item label={text.copyText} onPress={run(actions.copyText, text.copied)} />
          <Item label={text.copyPicture} onPress={run(actions.copyPicture, text.copied)} />
          <Item label={text.saveSquare} onPress={run(actions.saveSquare, text.saved)} />
          <Item label={text.saveWide} onPress={run(actions.saveWide, text.saved)} />
          <Item label={text.print} onPress={actions.print} />
          {actions.send && <Item label={text.send} onPress={run(actions.send, '')} />}
          <p role="status" class={style.status}>
            {status}
          </p>
        </Sheet>
      )}
    </>
  );
}

function Item({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" class={controls.button} onClick={onPress}>
      {label}
    </button>
  );
}

function isCanceled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
