import * as v from 'valibot';
import { FAVORITE_KINDS } from '@/domain/kinds.ts';
import type { Favorite, Register, Version } from '@/domain/records.ts';
import { emptyRegister, MAX_REPLACED, MAX_VERSIONS, mergeRegisters } from '@/domain/register.ts';
import { seenOf } from '../merge-favorite.ts';
import { id, rev, revs, text, timestamp } from './parts.ts';

const seen = revs(MAX_VERSIONS);

const content = v.object({
  title: text,
  text: v.pipe(text, v.nonEmpty()),
  reflection: text,
  aside: text,
  edition: text,
  theme: text,
  card: v.nullable(
    v.object({
      safety: text,
      steps: v.pipe(v.array(text), v.maxLength(20)),
      tell: text,
      leave: text,
    }),
  ),
});

export function favoriteShape(): v.GenericSchema<unknown, Favorite> {
  return v.pipe(
    v.object({
      id: v.string(),
      kind: v.picklist(FAVORITE_KINDS),
      contentId: v.nullable(id),
      content: register(content),
      note: register(text),
      inRotation: v.picklist([0, 1]),
      savedAt: timestamp,
      updatedAt: timestamp,
      deletedAt: v.nullable(timestamp),
      removal: v.exactOptional(
        v.object({
          seen: v.object({ content: seen, note: seen }),
          spared: v.nullable(v.object({ updatedAt: timestamp, deletedAt: timestamp })),
        }),
      ),
    }),
    v.check((favorite) => idAgrees(favorite) && favorite.content.versions.length > 0),
    v.transform(normalize),
  );
}

function register<T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Register<T>> {
  const version: v.GenericSchema<unknown, Version<T>> = v.object({ rev, at: timestamp, value });
  return v.pipe(
    v.object({
      versions: v.pipe(v.array(version), v.maxLength(MAX_VERSIONS)),
      replaced: revs(MAX_REPLACED),
    }),
    v.transform((read) => mergeRegisters(read, emptyRegister<T>())),
    // A text is replaced by another one. Otherwise one that is here could be lost to nothing.
    v.check(({ versions, replaced }) => versions.length > 0 || replaced.length === 0),
  );
}

function idAgrees({ id: key, kind, contentId }: Favorite): boolean {
  return kind === 'own'
    ? contentId === null && /^own:[\w-]{1,64}$/.test(key)
    : contentId !== null && key === `${kind}:${contentId}`;
}

/** Drops what the rules never write: only own passages rotate, and a removal has seen what is there. */
function normalize({ removal, ...favorite }: Favorite): Favorite {
  const inRotation = favorite.kind === 'own' ? favorite.inRotation : 0;
  if (!removal || favorite.deletedAt !== null) return { ...favorite, inRotation };
  const seen = {
    content: seenOf(favorite.content, removal.seen.content),
    note: seenOf(favorite.note, removal.seen.note),
  };
  const isEmpty = seen.content.length + seen.note.length === 0;
  if (isEmpty && removal.spared === null) return { ...favorite, inRotation };
  return { ...favorite, inRotation, removal: { ...removal, seen } };
}
