import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackLink } from '../favorites/BackLink.tsx';
import { useMessages } from '../messages.ts';
import { Switch } from '../switch/Switch.tsx';
import controls from '../theme/controls.module.css';
import style from './ExportBackupView.module.css';

/** `making`: a file is on its way. Else its name, or that it could not be made. */
export type Making = { state: 'idle' | 'making' | 'failed' } | { state: 'made'; name: string };

type Props = {
  making: Making;
  /** Whether she is reminded now and then. */
  reminds: boolean;
  /** Some of her favorites may wait: these are not among what she reads. */
  someWait: boolean;
  backHref: string;
  printHref: string;
  onSave: () => void;
  onSaveText: () => void;
  onRemind: (on: boolean) => void;
  /** How a copy comes back. */
  children: ComponentChildren;
};

/** Keeping a copy: as a file, as a text, on paper. And bringing one back. */
export function ExportBackupView({
  making,
  reminds,
  someWait,
  backHref,
  printHref,
  children,
  ...does
}: Props) {
  const { backup: text } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const says = {
    idle: '',
    making: text.making,
    failed: text.notMade,
    made: making.state === 'made' ? text.made(making.name) : '',
  }[making.state];

  return (
    <section class={style.view}>
      <BackLink href={backHref} />
      <h2 ref={heading} tabIndex={-1} class={style.heading}>
        {text.title}
      </h2>
      <p>{text.intro}</p>
      <ul class={style.ways}>
        <li class={style.way}>
          <p>{text.saveWhy}</p>
          <button type="button" class={controls.button} onClick={does.onSave}>
            {text.save}
          </button>
        </li>
        <li class={style.way}>
          <p>{text.saveTextWhy}</p>
          <button type="button" class={controls.button} onClick={does.onSaveText}>
            {text.saveText}
          </button>
        </li>
        <li class={style.way}>
          <p>{text.printWhy}</p>
          <a class={controls.button} href={printHref}>
            {text.print}
          </a>
        </li>
      </ul>
      {someWait && <p>{text.someWait}</p>}
      <p role="status">{says}</p>
      <Switch label={text.remindMe} checked={reminds} onChange={does.onRemind} />
      {children}
    </section>
  );
}
