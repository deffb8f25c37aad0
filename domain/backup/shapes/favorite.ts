import * as v from 'valibot';
import { FAVORITE_KINDS } from '@/domain/kinds.ts';
import type { Favorite, Register, Version } from '@/domain/records.ts';
import { emptyRegister, mergeRegisters } from '@/domain/register.ts';
import { seenOf } from '../merge-favorite.ts';
import { id, rev, text, timestamp } from './parts.ts';

/** How many versions of one text may stand side by side, and how many pages may have written it. */
const MOST_VERSIONS = 50;
const MOST_REPLACED = 20_000;

const revs = v.pipe(v.array(rev), v.maxLength(MOST_VERSIONS));

/** @param onCleaned called for each text from which characters were taken away */
export function favoriteShape(onCleaned: () => void): v.GenericSchema<unknown, Favorite> {
  const anyText = text(onCleaned);
  const content = v.object({
    title: anyText,
    text: v.pipe(anyText, v.nonEmpty()),
    reflection: anyText,
    aside: anyText,
    edition: anyText,
    theme: anyText,
    card: v.nullable(
      v.object({
        safety: anyText,
        steps: v.pipe(v.array(anyText), v.maxLength(20)),
        tell: anyText,
        leave: anyText,
      }),
    ),
  });
  return v.pipe(
    v.object({
      id: v.string(),
      kind: v.picklist(FAVORITE_KINDS),
      contentId: v.nullable(id),
      content: register(content),
      note: register(anyText),
      inRotation: v.picklist([0, 1]),
      savedAt: timestamp,
      updatedAt: timestamp,
      deletedAt: v.nullable(timestamp),
      removal: v.exactOptional(
        v.object({
          seen: v.object({ content: revs, note: revs }),
          spared: v.nullable(v.object({ updatedAt: timestamp, deletedAt: timestamp })),
        }),
      ),
    }),
    v.check((favorite) => idAgrees(favorite) && favorite.content.versions.length > 0),
    v.transform(inOrder),
  );
}

function register<T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Register<T>> {
  const version: v.GenericSchema<unknown, Version<T>> = v.object({ rev, at: timestamp, value });
  return v.pipe(
    v.object({
      versions: v.pipe(v.array(version), v.maxLength(MOST_VERSIONS)),
      replaced: v.pipe(v.array(rev), v.maxLength(MOST_REPLACED)),
    }),
    v.transform((read) => mergeRegisters(read, emptyRegister<T>())),
    // What takes the place of a text is another; else hers could be lost to nothing.
    v.check(({ versions, replaced }) => versions.length > 0 || replaced.length === 0),
  );
}

function idAgrees({ id: key, kind, contentId }: Favorite): boolean {
  return kind === 'own'
    ? contentId === null && /^own:[\w-]{1,64}$/.test(key)
    : contentId !== null && key === `${kind}:${contentId}`;
}

/** As the rules leave a favorite: only her own words rotate; removals are known of what is there. */
function inOrder({ removal, ...favorite }: Favorite): Favorite {
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
