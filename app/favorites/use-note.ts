import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { NoteState } from '@/components/favorites/NoteField.tsx';
import { problemWithNote } from '@/domain/favorites/note.ts';
import type { Favorite } from '@/domain/records.ts';
import { mergeRegisters } from '@/domain/register.ts';
import type { Records } from '../records/use-records.ts';
import { abandonedDraft, deleteDraft, holdDraft, saveDraft } from './note-drafts.ts';
import {
  afterRead,
  afterSave,
  joinVersion,
  startEdit,
  unseenVersions,
  withText,
} from './note-editing.ts';

/** So long after the last letter the note is kept, in milliseconds. */
const PAUSE = 600;

const newRev = (): string => crypto.randomUUID();

/**
 * The note of one favorite while it is open. It is put down as a draft with each letter, kept after a
 * pause, and when she leaves the field or the page.
 * @param favorite as it is kept now; always the same one, so give the component its id as key
 */
export function useNote({ change }: Records, favorite: Favorite) {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const writing = useRef(startEdit(favorite.note, newRev()));
  const state = useRef<NoteState>('idle');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // The name of its draft, and what ends that this page holds it.
  const draft = useRef(newRev());
  const release = useRef<(() => void) | undefined>(undefined);
  // What was kept is known at once; it is read again only a moment later.
  const known = useRef(favorite.note);
  known.current = mergeRegisters(known.current, favorite.note);
  const { id } = favorite;
  writing.current = afterRead(writing.current, known.current);

  const show = useCallback((now: NoteState) => {
    state.current = now;
    redraw(0);
  }, []);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    const { text, seen, rev, pending } = writing.current;
    if (!pending) return;
    if (problemWithNote(text)) return show('too-long');
    show('saving');
    let isKept = false;
    await change(async ({ favorites }) => {
      const saved = await favorites.writeNote(id, text, seen, rev, Date.now());
      if (!saved) return;
      known.current = mergeRegisters(known.current, saved.note);
      isKept = true;
    });
    if (!isKept) return show('not-saved');
    writing.current = afterSave(writing.current, text);
    // More was typed meanwhile: that is on its way too, and its draft stays.
    if (writing.current.pending) return;
    deleteDraft(draft.current);
    show('saved');
  }, [id, change, show]);

  const write = useCallback(
    (next: typeof writing.current) => {
      writing.current = next;
      release.current ??= holdDraft(draft.current);
      saveDraft(draft.current, { id, ...next });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE);
      show('saving');
    },
    [id, save, show],
  );

  // What could not be kept when it was written stands in the field again.
  useEffect(() => {
    void abandonedDraft(id).then((left) => {
      if (!left || writing.current.pending) return;
      draft.current = left.name;
      const { text, seen, rev } = left.draft;
      write({ text, seen, rev, pending: true });
    });
  }, [id, write]);

  useEffect(() => {
    const leave = () => void save();
    const hide = () => document.visibilityState === 'hidden' && leave();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      // Whatever comes of it: until then the draft is not for other pages to take.
      void save().finally(() => release.current?.());
    };
  }, [save]);

  const beside = unseenVersions(writing.current, known.current);
  return {
    text: writing.current.text,
    state: state.current,
    conflicts: beside,
    onText: (text: string) => write(withText(writing.current, text)),
    onSave: () => void save(),
    onMerge: (rev: string) => {
      const other = beside.find((version) => version.rev === rev);
      if (other) write(joinVersion(writing.current, other));
    },
  };
}
