import { useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/messages.ts';
import { type OwnEntry, OwnForm } from '@/components/own-passage/OwnPassageForm.tsx';
import {
  newOwn,
  type OwnProblem,
  ownWords,
  problemWithOwn,
} from '@/domain/favorites/own-passage.ts';
import type { Favorite } from '@/domain/records.ts';
import type { Repositories } from '@/storage/repositories.ts';
import type { Records } from '../records/use-records.ts';
import { keepOwnDraft, readOwnDraft } from './own-passage-draft.ts';
import { useFavorite } from './use-favorite.ts';
import { hrefOf, readHref } from './use-favorites-route.ts';

const EMPTY: OwnEntry = {
  words: { title: '', text: '', reflection: '', theme: '' },
  rotates: false,
};

/** The form for a new passage of her own. */
export function NewOwn({ records }: { records: Records }) {
  return <Form records={records} favorite={null} />;
}

/** The form to change one. */
export function ChangeOwn({ records, id }: { records: Records; id: string }) {
  const { favorites: text } = useMessages();
  const favorite = useFavorite(records, id);
  if (favorite === undefined) return null;
  if (favorite?.kind !== 'own') return <p>{text.gone}</p>;
  return <Form key={id} records={records} favorite={favorite} />;
}

function Form({ records, favorite }: { records: Records; favorite: Favorite | null }) {
  const { own: text } = useMessages();
  const id = favorite?.id ?? 'new';
  // As it was when the form was opened: what another tab writes meanwhile stays beside it.
  const before = useRef(favorite).current;
  const saved = before ? { words: ownWords(before), rotates: before.rotates === 1 } : EMPTY;
  const [draft] = useState(() => readOwnDraft(id));
  const [isDraft, setIsDraft] = useState(draft !== null);
  const [entry, setEntry] = useState(draft ?? saved);
  const [problem, setProblem] = useState<OwnProblem | 'not-saved' | null>(null);

  const keep = async ({ favorites }: Repositories): Promise<string> => {
    const now = Date.now();
    const rev = crypto.randomUUID();
    const rotates = entry.rotates ? 1 : 0;
    if (!before) {
      const made = newOwn(entry.words, crypto.randomUUID(), rev, rotates, now);
      await favorites.putOwn(made);
      return made.id;
    }
    const seen = before.words.versions.slice(0, 1).map((version) => version.rev);
    await favorites.writeOwn(id, entry.words, seen, rev, now);
    if (rotates !== before.rotates) await favorites.setRotates(id, rotates, now);
    return id;
  };
  const save = async () => {
    const found = problemWithOwn(entry.words);
    setProblem(found);
    if (found) return;
    let kept: string | null = null;
    await records.change(async (repositories) => {
      kept = await keep(repositories);
    });
    if (kept === null) return setProblem('not-saved');
    keepOwnDraft(id, null);
    location.replace(readHref(kept));
  };

  return (
    <OwnForm
      title={before ? text.editTitle : text.title}
      intro={before ? null : text.intro}
      entry={entry}
      isDraft={isDraft}
      problem={problem}
      backHref={before ? readHref(id) : hrefOf({ name: 'list', id: null })}
      onChange={(next) => {
        setEntry(next);
        setProblem(null);
        keepOwnDraft(id, next);
      }}
      onSave={() => void save()}
      onStartAnew={() => {
        keepOwnDraft(id, null);
        setEntry(saved);
        setIsDraft(false);
      }}
    />
  );
}
