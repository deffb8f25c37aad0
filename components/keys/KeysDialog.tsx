import { useId } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './KeysDialog.module.css';

/** The list of keys. A key or a button shows it: both press what names it in `popovertarget`. */
export function KeysDialog({ id }: { id: string }) {
  const { keys: text } = useMessages().page;
  const title = useId();
  return (
    <div id={id} popover="auto" class={style.keys} role="dialog" aria-labelledby={title}>
      <h2 id={title} class={style.title}>
        {text.title}
      </h2>
      <dl class={style.list}>
        {text.list.map(([keys = '', what = '']) => (
          <div key={what} class={style.row}>
            <dt>
              {keys.split(' ').map((key, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same key may stand twice, in order.
                <kbd key={index} class={style.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class={controls.button} popovertarget={id} popovertargetaction="hide">
        {text.close}
      </button>
    </div>
  );
}
