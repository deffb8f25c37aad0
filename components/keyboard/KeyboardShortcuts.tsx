import { useMessages } from '../messages.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import layout from '../theme/layout.module.css';
import style from './KeyboardShortcuts.module.css';

/** The list of keys. The buttons that open it name its id in `popovertarget`. */
export function KeyboardShortcuts({ id }: { id: string }) {
  const { keys: text } = useMessages().page;
  return (
    <Sheet id={id} title={text.title}>
      <dl class={layout.close}>
        {text.list.map(([keys = '', effect = '']) => (
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
    </Sheet>
  );
}
