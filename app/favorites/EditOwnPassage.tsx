import { useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/messages.ts';
import { type OwnPassageEntry, OwnPassageForm } from '@/components/own-passage/OwnPassageForm.tsx';
import {
  newOwnPassage,
  type OwnPassageProblem,
  ownPassageContent,
  problemWithOwnPassage,
} from '@/domain/favorites/own-passage.ts';
import type { Favorite } from '@/domain/records.ts';
import type { Repositories } from '@/storage/repositories.ts';
import type { Records } from '../records/use-records.ts';
import { hrefOf, readHref } from './favorites-route.ts';
import { readOwnPassageDraft, saveOwnPassageDraft } from './own-passage-draft.ts';
import { useFavorite } from './use-favorite.ts';

const EMPTY: OwnPassageEntry = {
  content: { title: '', text: '', reflection: '', theme: '' },
  inRotation: false,
};

/** The form for a new own passage. */
export function NewOwnPassage({ records }: { records: Records }) {
  return <Form records={records} favorite={null} />;
}

/** The form to change an own passage. */
export function EditOwnPassage({ records, id }: { records: Records; id: string }) {
  const { favorites: text } = useMessages();
  const favorite = useFavorite(records, id);
  if (favorite === undefined) return null;
  if (favorite?.kind !== 'own') return <p>{text.gone}</p>;
  return <Form key={id} records={records} favorite={favorite} />;
}

function Form({ records, favorite }: { records: Records; favorite: Favorite | null }) {
  const { ownPassage: text } = useMessages();
  const id = favorite?.id ?? 'new';
  // As it was when the form was opened: what another tab saves in the meantime is kept beside it.
  const before = useRef(favorite).current;
  const saved = before
    ? { content: ownPassageContent(before), inRotation: before.inRotation === 1 }
    : EMPTY;
  const [draft] = useState(() => readOwnPassageDraft(id));
  const [isDraft, setIsDraft] = useState(draft !== null);
  const [entry, setEntry] = useState(draft ?? saved);
  const [problem, setProblem] = useState<OwnPassageProblem | 'not-saved' | null>(null);

  const write = async ({ favorites }: Repositories): Promise<string> => {
    const now = Date.now();
    const rev = crypto.randomUUID();
    const inRotation = entry.inRotation ? 1 : 0;
    if (!before) {
      const passage = newOwnPassage(entry.content, crypto.randomUUID(), rev, inRotation, now);
      await favorites.addOwnPassage(passage);
      return passage.id;
    }
    const seen = before.content.versions.slice(0, 1).map((version) => version.rev);
    await favorites.writeOwnPassage(id, entry.content, seen, rev, now);
    if (inRotation !== before.inRotation) await favorites.setInRotation(id, inRotation, now);
    return id;
  };
  const save = async () => {
    const found = problemWithOwnPassage(entry.content);
    setProblem(found);
    if (found) return;
    let savedId: string | null = null;
    await records.change(async (repositories) => {
      savedId = await write(repositories);
    });
    if (savedId === null) return setProblem('not-saved');
    saveOwnPassageDraft(id, null);
    location.replace(readHref(savedId));
  };

  return (
    <OwnPassageForm
      title={before ? text.editTitle : text.title}
      intro={before ? null : text.intro}
      entry={entry}
      isDraft={isDraft}
      problem={problem}
      backHref={before ? readHref(id) : hrefOf({ name: 'list', id: null })}
      onChange={(next) => {
        setEntry(next);
        setProblem(null);
        saveOwnPassageDraft(id, next);
      }}
      onSave={() => void save()}
      onDiscardDraft={() => {
        saveOwnPassageDraft(id, null);
        setEntry(saved);
        setIsDraft(false);
      }}
    />
  );
}
