import { X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { type Link, MAX_LINKS, newLink, problemWithLink } from '@/domain/links.ts';
import { TextField } from '../field/TextField.tsx';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import field from '../theme/field.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import style from './LinkList.module.css';

type Props = {
  links: readonly Link[];
  onAdd: (link: Link) => void;
  onRemove: (link: Link) => void;
};

const EMPTY: Link = { title: '', url: '' };

/** The user's links, each with a button that removes it, and a form that adds one. */
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
    <div class={layout.close}>
      <ul class={layout.close}>
        {links.map((link) => (
          <li key={link.url} class={style.link}>
            <span class={style.address} dir="auto">
              {link.title}{' '}
              <span class={typography.soft} dir="ltr">
                {link.url}
              </span>
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
        <form class={layout.close} onSubmit={onSubmit} noValidate>
          <div class={`${field.fields} ${style.fields}`}>
            <TextField
              label={text.linkTitle}
              plain
              value={draft.title}
              invalid={problem === 'title'}
              describedBy={id}
              onText={(title) => setDraft({ ...draft, title })}
            />
            <TextField
              label={text.linkAddress}
              inputMode="url"
              plain
              value={draft.url}
              invalid={problem === 'address'}
              describedBy={id}
              onText={(url) => setDraft({ ...draft, url })}
            />
            <button type="submit" class={controls.button}>
              {text.addLink}
            </button>
          </div>
          <p id={id} role="status" class={problem ? field.problem : undefined}>
            {problem && (problem === 'title' ? text.needsTitle : text.needsAddress)}
          </p>
        </form>
      )}
    </div>
  );
}
