import { useMessages } from '../messages.ts';
import style from './LanguageNote.module.css';

/** Which language the pages are in. A sentence, as long as there is nothing to choose. */
export function LanguageNote() {
  const { settings: text } = useMessages();
  return (
    <div class={style.note}>
      <h3 class={style.title}>{text.language}</h3>
      <p class={style.why}>{text.languageWhy}</p>
    </div>
  );
}
