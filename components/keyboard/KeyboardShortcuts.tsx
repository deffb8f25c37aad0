import { useMessages } from '../messages.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import style from './KeyboardShortcuts.module.css';
import { useAreLetterKeysOn } from './use-letter-key.ts';

/** The list of hotkeys, as a sheet. Letter keys are in it only while they are on. */
export function KeyboardShortcuts({ id }: { id: string }) {
  const { keys: text } = useMessages().page;
  const lettersOn = useAreLetterKeysOn();
  const list = text.list.filter(([keys = '']) => lettersOn || !/^[A-Z?]$/.test(keys));
  return (
    <Sheet id={id} title={text.title}>
      <p class={typography.small}>{text.why}</p>
      <dl class={layout.close}>
        {list.map(([keys = '', effect = '']) => (
          <div key={effect} class={style.row}>
            <dt>
              {keys.split(' ').map((key, index) => (
                <kbd key={`${key} ${index}`} class={style.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
      <a class={typography.link} href="/library.html#settings">
        {lettersOn ? text.on : text.off}
      </a>
    </Sheet>
  );
}
