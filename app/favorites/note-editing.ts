/**
 * What a page knows of a note while it is edited. Another page may edit the same note: what this page
 * has not seen is kept beside its own text (domain/register.ts).
 */
import type { Register, Version } from '@/domain/records.ts';
import { versionsBeside } from '@/domain/register.ts';

export type NoteEdit = {
  text: string;
  /** The revs of what `text` began with or took in. They are replaced when `text` is saved. */
  seen: readonly string[];
  /** The rev under which this page writes. */
  rev: string;
  /** Whether part of `text` is not saved yet. */
  pending: boolean;
};

/** Opens a note with its newest version. Others stand beside it. */
export function startEdit(note: Register<string>, rev: string): NoteEdit {
  return { ...newest(note), rev, pending: false };
}

/** The user has typed. */
export function withText(edit: NoteEdit, text: string): NoteEdit {
  return text === edit.text ? edit : { ...edit, text, pending: true };
}

/** `text` was saved. More may have been typed since. */
export function afterSave(edit: NoteEdit, text: string): NoteEdit {
  return { ...edit, pending: edit.text !== text };
}

/** The note was read again. Text that was written on this page is never replaced. */
export function afterRead(edit: NoteEdit, note: Register<string>): NoteEdit {
  const hasOwnVersion = versionsBeside(note, edit.rev).length < note.versions.length;
  return edit.pending || hasOwnVersion ? edit : { ...edit, ...newest(note) };
}

/** What was written elsewhere and is not in this text, newest first. */
export function unseenVersions(edit: NoteEdit, note: Register<string>): Version<string>[] {
  return versionsBeside(note, edit.rev).filter(
    ({ rev, value }) => !edit.seen.includes(rev) && value.trim() !== '' && value !== edit.text,
  );
}

/** Adds a version that was written elsewhere below this text. */
export function joinVersion(edit: NoteEdit, { rev, value }: Version<string>): NoteEdit {
  const text = edit.text.trim() === '' ? value : `${edit.text.trimEnd()}\n\n${value}`;
  return { ...edit, text, seen: [...edit.seen, rev], pending: true };
}

function newest({ versions }: Register<string>): Pick<NoteEdit, 'text' | 'seen'> {
  const [first] = versions;
  return first ? { text: first.value, seen: [first.rev] } : { text: '', seen: [] };
}
