import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import typography from '../theme/typography.module.css';

/** The language of the pages. A sentence, as long as there is only one. */
export function LanguageNote() {
  const { settings: text } = useMessages();
  return (
    <div class={box.card}>
      <h3>{text.language}</h3>
      <p class={typography.soft}>{text.languageWhy}</p>
    </div>
  );
}
