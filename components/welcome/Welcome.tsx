import type { ComponentChildren } from 'preact';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import style from './Welcome.module.css';

export type WelcomeProps = {
  onScripture?: (scripture: boolean) => void;
  onTextSize?: (size: 'large' | 'larger') => void;
  onSituation?: () => void;
  onDone?: () => void;
  /** Takes the place of the questions, or null. */
  situation?: ComponentChildren;
};

/**
 * Four questions on the first tabs that nobody has to answer. They are rendered at build time and shown
 * in the first frame if the root has `data-welcome`, so they move nothing.
 */
export function Welcome({ onScripture, onTextSize, onSituation, onDone, situation }: WelcomeProps) {
  const { page, situation: words } = useMessages();
  const text = page.welcome;
  return (
    <section class={`${box.card} ${box.floating} ${style.welcome}`} aria-label={text.label}>
      {situation ?? (
        <div class={style.choices}>
          <Choice label={words.title}>
            <Answer label={words.open} onPress={() => onSituation?.()} />
          </Choice>
          <Choice label={text.scripture}>
            <Answer label={text.yes} onPress={() => onScripture?.(true)} />
            <Answer label={text.no} onPress={() => onScripture?.(false)} />
          </Choice>
          <Choice label={text.textSize}>
            <Answer label={text.large} onPress={() => onTextSize?.('large')} />
            <Answer label={text.larger} onPress={() => onTextSize?.('larger')} />
          </Choice>
          <Choice label={text.reminder}>
            <a class={controls.button} href="/library.html#reminders">
              {text.addReminder}
            </a>
          </Choice>
        </div>
      )}
      <p class={style.privacy}>{text.privacy}</p>
      <button type="button" class={controls.quiet} onClick={onDone}>
        {situation ? page.close : text.done}
      </button>
    </section>
  );
}

function Choice({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <fieldset class={style.choice}>
      <legend>{label}</legend>
      <div class={`${layout.actions} ${style.answers}`}>{children}</div>
    </fieldset>
  );
}

function Answer({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" class={controls.button} onClick={onPress}>
      {label}
    </button>
  );
}
