import { useEffect, useRef, useState } from 'preact/hooks';
import { hasFiles } from '../library/use-refuse-files.ts';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import style from './ImportPicker.module.css';

type Props = {
  /** What is being done or was done, or "". */
  status: string;
  busy: boolean;
  onFile: (file: File) => void;
};

/** Takes the file of a backup: chosen, or dropped anywhere on the page. */
export function ImportPicker({ status, busy, onFile }: Props) {
  const { backup: text } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const onFiles = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };

  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take.current(event.dataTransfer?.files);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);

  return (
    <section
      class={`${box.card} ${box.dashed} ${layout.stack} ${style.place}`}
      aria-label={text.bringIn}
      data-over={isOver}
    >
      <h3>{text.bringIn}</h3>
      <p>{text.bringInWhy}</p>
      <div class={layout.actions}>
        <button
          type="button"
          class={controls.button}
          aria-disabled={busy}
          onClick={() => input.current?.click()}
        >
          {text.choose}
        </button>
        <p class={typography.soft}>{text.drop}</p>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text.choose}
        accept=".json,application/json"
        onChange={(event) => {
          onFiles(event.currentTarget.files);
          // So that choosing the same file again is a change.
          event.currentTarget.value = '';
        }}
      />
      <p role="status">{status}</p>
    </section>
  );
}
