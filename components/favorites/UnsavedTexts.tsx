import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';

/** A text that was begun and not saved, and whose favorite is not here any more. */
type UnsavedText = { name: string; text: string; onKeep: () => void; onLetGo: () => void };

/** Offers texts that were begun, to be kept or let go. */
export function UnsavedTexts({ texts }: { texts: readonly UnsavedText[] }) {
  const { favorites: messages } = useMessages();
  return (
    <>
      {texts.map(({ name, text, onKeep, onLetGo }) => (
        <section
          key={name}
          class={`${box.card} ${box.care} ${layout.close}`}
          aria-label={messages.unsaved}
        >
          <h3>{messages.unsaved}</h3>
          <p class={typography.verbatim} dir="auto">
            {text}
          </p>
          <p class={typography.small}>{messages.unsavedWhy}</p>
          <div class={layout.actions}>
            <button type="button" class={controls.button} onClick={onKeep}>
              {messages.unsavedKeep}
            </button>
            <button type="button" class={controls.quiet} onClick={onLetGo}>
              {messages.unsavedLetGo}
            </button>
          </div>
        </section>
      ))}
    </>
  );
}
