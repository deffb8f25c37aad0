/**
 * What a page knows of a note while she writes it. Another page may write the same note: what that
 * page had not seen stays beside what is written here (domain/register.ts).
 */
import type { Register, Version } from '@/domain/records.ts';
import { versionsBeside } from '@/domain/register.ts';

export type NoteEdit = {
  text: string;
  /** The revs of what `text` began with or took in: what is written here takes their place. */
  seen: readonly string[];
  /** Of this page. */
  rev: string;
  /** Not all of `text` is kept yet. */
  pending: boolean;
};

/** The note as it is when it is opened: the newest; others stand beside it. */
export function startEdit(note: Register<string>, rev: string): NoteEdit {
  return { ...newest(note), rev, pending: false };
}

/** She has typed. */
export function withText(writing: NoteEdit, text: string): NoteEdit {
  return text === writing.text ? writing : { ...writing, text, pending: true };
}

/** A text was kept. */
export function afterSave(writing: NoteEdit, text: string): NoteEdit {
  return { ...writing, pending: writing.text !== text };
}

/** The note was read again. What she writes, or has written here, is never changed under her eyes. */
export function afterRead(writing: NoteEdit, note: Register<string>): NoteEdit {
  const isHere = versionsBeside(note, writing.rev).length < note.versions.length;
  return writing.pending || isHere ? writing : { ...writing, ...newest(note) };
}

/** What was written elsewhere and is not in this text, newest first. */
export function unseenVersions(writing: NoteEdit, note: Register<string>): Version<string>[] {
  return versionsBeside(note, writing.rev).filter(
    ({ rev, value }) =>
      !writing.seen.includes(rev) && value.trim() !== '' && value !== writing.text,
  );
}

/** Puts what was written elsewhere below this text. */
export function joinVersion(writing: NoteEdit, { rev, value }: Version<string>): NoteEdit {
  const text = writing.text.trim() === '' ? value : `${writing.text.trimEnd()}\n\n${value}`;
  return { ...writing, text, seen: [...writing.seen, rev], pending: true };
}

function newest({ versions }: Register<string>): Pick<NoteEdit, 'text' | 'seen'> {
  const [first] = versions;
  return first ? { text: first.value, seen: [first.rev] } : { text: '', seen: [] };
}
