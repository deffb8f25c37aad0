import { X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { type Link, MAX_LINKS, newLink, problemWithLink } from '@/domain/links.ts';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './LinkList.module.css';

type Props = {
  links: readonly Link[];
  onAdd: (link: Link) => void;
  onRemove: (link: Link) => void;
};

const EMPTY: Link = { title: '', url: '' };

/** Her links, each to be removed, and a form for one more. */
export function LinkList({ links, onAdd, onRemove }: Props) {
  const { appearance: text } = useMessages();
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<ReturnType<typeof problemWithLink>>(null);
  const id = useId();

  const onSubmit = (event: Event) => {
    event.preventDefault();
    const found = problemWithLink(draft);
    setProblem(found);
    if (found) return;
    onAdd(newLink(draft));
    setDraft(EMPTY);
  };

  return (
    <div class={style.links}>
      <ul class={style.list}>
        {links.map((link) => (
          <li key={link.url} class={style.link}>
            <span class={style.address} dir="auto">
              {link.title} <span class={style.url}>{link.url}</span>
            </span>
            <button
              type="button"
              class={controls.quiet}
              aria-label={text.removeLink(link.title)}
              onClick={() => onRemove(link)}
            >
              <Icon icon={X} />
            </button>
          </li>
        ))}
      </ul>
      {links.length >= MAX_LINKS ? (
        <p>{text.enoughLinks}</p>
      ) : (
        <form class={style.form} onSubmit={onSubmit} noValidate>
          {(['title', 'url'] as const).map((field) => (
            <label key={field} class={style.field}>
              {field === 'title' ? text.linkTitle : text.linkAddress}
              <input
                type="text"
                dir="auto"
                inputMode={field === 'url' ? 'url' : 'text'}
                autocomplete="off"
                value={draft[field]}
                aria-invalid={problem === (field === 'url' ? 'address' : 'title')}
                aria-describedby={`${id}-problem`}
                onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
              />
            </label>
          ))}
          <button type="submit" class={controls.button}>
            {text.addLink}
          </button>
          <p id={`${id}-problem`} role="status" class={style.problem}>
            {problem && (problem === 'title' ? text.needsTitle : text.needsAddress)}
          </p>
        </form>
      )}
    </div>
  );
}
