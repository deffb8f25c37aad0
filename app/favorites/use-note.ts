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
  type NoteEdit,
  startEdit,
  unseenVersions,
  withText,
} from './note-editing.ts';

/** Milliseconds after the last letter until the note is saved. */
const PAUSE = 600;

const newRev = (): string => crypto.randomUUID();

/**
 * The note of one favorite while it is open. Each letter is stored as a draft. The note is saved after
 * a pause, and when the user leaves the field or the page.
 * @param favorite as it is stored now; always the same one, so give the component its id as key
 */
export function useNote({ change }: Records, favorite: Favorite) {
  const { id } = favorite;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const state = useRef<NoteState>('idle');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const draftName = useRef(newRev());
  const releaseDraft = useRef<(() => void) | undefined>(undefined);
  // What this page has saved counts at once, although `favorite` is read again only a moment later.
  const stored = useRef(favorite.note);
  stored.current = mergeRegisters(stored.current, favorite.note);
  const edit = useRef(startEdit(favorite.note, newRev()));
  edit.current = afterRead(edit.current, stored.current);

  const show = useCallback((next: NoteState) => {
    state.current = next;
    redraw(0);
  }, []);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    const { text, seen, rev, pending } = edit.current;
    if (!pending) return;
    if (problemWithNote(text)) return show('too-long');
    show('saving');
    let isSaved = false;
    await change(async ({ favorites }) => {
      const saved = await favorites.writeNote(id, text, seen, rev, Date.now());
      if (!saved) return;
      stored.current = mergeRegisters(stored.current, saved.note);
      isSaved = true;
    });
    if (!isSaved) return show('not-saved');
    edit.current = afterSave(edit.current, text);
    // If more was typed in the meantime, a save of that is on its way, and its draft must stay.
    if (edit.current.pending) return;
    deleteDraft(draftName.current);
    show('saved');
  }, [id, change, show]);

  const write = useCallback(
    (next: NoteEdit) => {
      edit.current = next;
      releaseDraft.current ??= holdDraft(draftName.current);
      saveDraft(draftName.current, { id, ...next });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE);
      show('saving');
    },
    [id, save, show],
  );

  // Take over what an earlier page could not save.
  useEffect(() => {
    void abandonedDraft(id).then((abandoned) => {
      if (!abandoned || edit.current.pending) return;
      draftName.current = abandoned.name;
      const { text, seen, rev } = abandoned.draft;
      write({ text, seen, rev, pending: true });
    });
  }, [id, write]);

  useEffect(() => {
    const onLeave = () => void save();
    const onVisibilityChange = () => document.visibilityState === 'hidden' && onLeave();
    addEventListener('pagehide', onLeave);
    document.addEventListener('visibilitychange', onVisibilityChange);
    return () => {
      removeEventListener('pagehide', onLeave);
      document.removeEventListener('visibilitychange', onVisibilityChange);
      // Hold the draft lock until the save settles.
      void save().finally(() => releaseDraft.current?.());
    };
  }, [save]);

  const unseen = unseenVersions(edit.current, stored.current);
  return {
    text: edit.current.text,
    state: state.current,
    conflicts: unseen,
    onText: (text: string) => write(withText(edit.current, text)),
    onSave: () => void save(),
    onMerge: (rev: string) => {
      const other = unseen.find((version) => version.rev === rev);
      if (other) write(joinVersion(edit.current, other));
    },
  };
}
