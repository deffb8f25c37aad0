import { useRef, useState } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './ImportPicker.module.css';

type Props = {
  /** What is going on, in words; "" for nothing. */
  says: string;
  busy: boolean;
  onFile: (file: File) => void;
};

/** Where a file comes in: chosen, or dropped. */
export function ImportPicker({ says, busy, onFile }: Props) {
  const { backup: text } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };

  return (
    <section
      class={style.place}
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
        take(event.dataTransfer?.files);
      }}
    >
      <h3 class={style.heading}>{text.bringIn}</h3>
      <p>{text.bringInWhy}</p>
      <div class={style.row}>
        <button
          type="button"
          class={controls.button}
          aria-disabled={busy}
          onClick={() => input.current?.click()}
        >
          {text.choose}
        </button>
        <p class={style.soft}>{text.drop}</p>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text.choose}
        accept=".json,application/json"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <p role="status">{says}</p>
    </section>
  );
}
