import { useRef, useState } from 'preact/hooks';
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

/** Takes the file of a backup: chosen, or dropped here. */
export function ImportPicker({ status, busy, onFile }: Props) {
  const { backup: text } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const onFiles = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };

  return (
    <section
      class={`${box.card} ${box.dashed} ${layout.stack} ${style.place}`}
      aria-label={text.bringIn}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles(event.dataTransfer?.files);
      }}
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
