import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { NoteState } from '@/components/favorites/NoteField.tsx';
import { problemWithNote } from '@/domain/favorites/note.ts';
import type { Favorite } from '@/domain/records.ts';
import { mergeRegisters } from '@/domain/register.ts';
import type { Held } from '../drafts/drafts.ts';
import type { Records } from '../records/use-records.ts';
import { type NoteDraft, noteDrafts } from './favorite-drafts.ts';
import {
  afterRead,
  afterSave,
  joinVersion,
  type NoteEdit,
  startEdit,
  unseenVersions,
  withText,
} from './note-editing.ts';

/** Milliseconds after the last letter until the note is saved. */
const PAUSE = 600;

type WriteOptions = { ifSaved?: boolean; orElse?: Favorite };

const newRev = (): string => crypto.randomUUID();

/**
 * The note of one favorite while it is open. Each letter is stored as a draft. The note is saved after
 * a pause, and when the user leaves the field or the page.
 * @param favorite as it is stored, now or last; always the same one: give the component its id as key
 */
export function useNote({ change }: Records, favorite: Favorite) {
  const { id } = favorite;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const state = useRef<NoteState>('idle');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const held = useRef<Held<NoteDraft> | null>(null);
  const underway = useRef<{ text: string; saved: Promise<void> } | null>(null);
  const isUnmounted = useRef(false);
  const latest = useRef(favorite);
  latest.current = favorite;
  // What this page has saved counts at once, although `favorite` is read again only a moment later.
  const stored = useRef(favorite.note);
  stored.current = mergeRegisters(stored.current, favorite.note);
  const edit = useRef(startEdit(favorite.note, newRev()));
  edit.current = afterRead(edit.current, stored.current);

  const show = useCallback((next: NoteState) => {
    state.current = next;
    redraw(0);
  }, []);

  const write = useCallback(
    async (options: WriteOptions) => {
      const { text, seen, rev } = edit.current;
      if (problemWithNote(text)) return show('too-long');
      show('saving');
      let isSaved = false;
      await change(async ({ favorites }) => {
        const saved = await favorites.writeNote(id, text, seen, rev, Date.now(), options);
        if (!saved) return;
        stored.current = mergeRegisters(stored.current, saved.note);
        isSaved = true;
      });
      if (!isSaved) return show('not-saved');
      edit.current = afterSave(edit.current, text);
      // If more was typed in the meantime, a save of that is on its way, and its draft must stay.
      if (edit.current.pending) return;
      if (held.current) noteDrafts.delete(held.current.name);
      show('saved');
    },
    [id, change, show],
  );

  const save = useCallback(
    async (options: WriteOptions = {}) => {
      clearTimeout(timer.current);
      const { text, pending } = edit.current;
      if (!pending) return;
      // Written again, it could bring back a favorite that was removed after the first time.
      if (underway.current?.text === text) return underway.current.saved;
      const saved = write(options);
      underway.current = { text, saved };
      await saved;
      if (underway.current?.saved === saved) underway.current = null;
    },
    [write],
  );

  const setEdit = useCallback(
    (next: NoteEdit) => {
      edit.current = next;
      held.current ??= noteDrafts.hold();
      const { text, seen, rev } = next;
      noteDrafts.save(held.current.name, { favorite: latest.current, text, seen, rev });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE);
      show('saving');
    },
    [save, show],
  );

  // Take over what an earlier page could not save.
  useEffect(() => {
    void noteDrafts
      .take((draft) => draft.favorite.id === id)
      .then((taken) => {
        if (!taken?.draft) return;
        // It stays for the next page.
        if (edit.current.pending || isUnmounted.current) return taken.release();
        held.current?.release();
        held.current = taken;
        const { text, seen, rev } = taken.draft;
        setEdit({ text, seen, rev, pending: true });
      });
  }, [id, setEdit]);

  useEffect(() => {
    const onLeave = () => void save();
    const onVisibilityChange = () => document.visibilityState === 'hidden' && onLeave();
    addEventListener('pagehide', onLeave);
    document.addEventListener('visibilitychange', onVisibilityChange);
    return () => {
      removeEventListener('pagehide', onLeave);
      document.removeEventListener('visibilitychange', onVisibilityChange);
      isUnmounted.current = true;
      // The draft is held until this settles. A favorite that was just removed stays removed.
      void save({ ifSaved: true }).finally(() => held.current?.release());
    };
  }, [save]);

  const unseen = unseenVersions(edit.current, stored.current);
  return {
    text: edit.current.text,
    state: state.current,
    conflicts: unseen,
    onText: (text: string) => setEdit(withText(edit.current, text)),
    onSave: () => void save(),
    /** What the user asks for is saved even if its favorite is gone: it comes back. */
    onTryAgain: () => void save({ orElse: latest.current }),
    onMerge: (rev: string) => {
      const other = unseen.find((version) => version.rev === rev);
      if (other) setEdit(joinVersion(edit.current, other));
    },
  };
}
