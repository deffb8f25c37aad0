import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/messages.ts';
import { type OwnPassageEntry, OwnPassageForm } from '@/components/own-passage/OwnPassageForm.tsx';
import { deepEqual } from '@/domain/deep-equal.ts';
import {
  type OwnPassageProblem,
  ownPassageContent,
  problemWithOwnPassage,
} from '@/domain/favorites/own-passage.ts';
import type { Favorite } from '@/domain/records.ts';
import type { Held } from '../drafts/drafts.ts';
import type { Records } from '../records/use-records.ts';
import { type OwnPassageDraft, ownPassageDrafts, ownPassageWrite } from './favorite-drafts.ts';
import { hrefOf, readHref } from './favorites-route.ts';
import { useFavorite } from './use-favorite.ts';
import { useLastKnown } from './use-last-known.ts';

const EMPTY: OwnPassageEntry = {
  content: { title: '', text: '', reflection: '', theme: '' },
  inRotation: false,
};

/** The form for a new own passage. */
export function NewOwnPassage({ records }: { records: Records }) {
  return <WithDraft records={records} favorite={null} />;
}

/** The form to change an own passage. */
export function EditOwnPassage({ records, id }: { records: Records; id: string }) {
  const { favorites: text } = useMessages();
  const favorite = useLastKnown(useFavorite(records, id), id);
  if (favorite === undefined) return null;
  if (favorite?.kind !== 'own') return <p>{text.gone}</p>;
  return <WithDraft key={id} records={records} favorite={favorite} />;
}

type Props = { records: Records; favorite: Favorite | null };

/** Looks for a draft that was begun earlier, before the form is shown. */
function WithDraft({ records, favorite }: Props) {
  const id = favorite?.id ?? null;
  const [held, setHeld] = useState<Held<OwnPassageDraft> | null>(null);
  useEffect(() => {
    let isUnmounted = false;
    let taken: Held<OwnPassageDraft> | null = null;
    const find = async () => {
      const fits = (draft: OwnPassageDraft) => (id === null ? draft.isNew : draft.id === id);
      taken = (await ownPassageDrafts.take(fits)) ?? ownPassageDrafts.hold();
      if (isUnmounted) taken.release();
      else setHeld(taken);
    };
    void find();
    return () => {
      isUnmounted = true;
      taken?.release();
    };
  }, [id]);
  return held && <Form records={records} favorite={favorite} held={held} />;
}

function Form({ records, favorite, held }: Props & { held: Held<OwnPassageDraft> }) {
  const { ownPassage: text } = useMessages();
  // As they were when the form was opened: what another tab saves in the meantime is kept beside it.
  const saved = useRef(entryOf(favorite)).current;
  const anew = useRef(newDraft(favorite, saved)).current;
  const isSaving = useRef(false);
  const [draft, setDraft] = useState(held.draft ?? anew);
  const [isDraft, setIsDraft] = useState(held.draft !== null);
  const [problem, setProblem] = useState<OwnPassageProblem | 'not-saved' | null>(null);
  const current = useRef(draft);
  current.current = draft;

  const change = (next: OwnPassageDraft) => {
    current.current = next;
    setDraft(next);
    if (deepEqual(next, anew)) ownPassageDrafts.delete(held.name);
    else ownPassageDrafts.save(held.name, next);
  };
  const save = async () => {
    const found = problemWithOwnPassage(draft.entry.content);
    setProblem(found);
    if (found || isSaving.current) return;
    isSaving.current = true;
    const isSaved = await records.change(({ favorites }) =>
      favorites.saveOwnPassage(ownPassageWrite(draft), Date.now()),
    );
    isSaving.current = false;
    if (!isSaved) return setProblem('not-saved');
    // More was typed in the meantime, and is not saved yet.
    if (current.current !== draft) return;
    ownPassageDrafts.delete(held.name);
    location.replace(readHref(draft.id));
  };

  return (
    <OwnPassageForm
      title={favorite ? text.editTitle : text.title}
      intro={favorite ? null : text.intro}
      entry={draft.entry}
      isDraft={isDraft}
      problem={problem}
      backHref={favorite ? readHref(favorite.id) : hrefOf({ name: 'list', id: null })}
      onChange={(entry) => {
        setProblem(null);
        change({ ...draft, entry });
      }}
      onSave={() => void save()}
      onDiscardDraft={() => {
        change(anew);
        setIsDraft(false);
      }}
    />
  );
}

function entryOf(favorite: Favorite | null): OwnPassageEntry {
  if (!favorite) return EMPTY;
  return { content: ownPassageContent(favorite), inRotation: favorite.inRotation === 1 };
}

function newDraft(favorite: Favorite | null, entry: OwnPassageEntry): OwnPassageDraft {
  const [shown] = favorite?.content.versions ?? [];
  return {
    id: favorite?.id ?? `own:${crypto.randomUUID()}`,
    isNew: favorite === null,
    entry,
    began: { seen: shown ? [shown.rev] : [], inRotation: entry.inRotation },
    rev: crypto.randomUUID(),
  };
}
