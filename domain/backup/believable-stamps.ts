/**
 * What a clock that was ahead has put into a file. When such a change was made nobody can know, so it
 * replaces nothing that is here, and what is new counts as of now.
 */
import type { Favorite, Register, Reminder, Setting } from '../records.ts';

/** Makes a record of a file believable, given the record with the same key here, if there is one. */
type Believable<T> = (theirs: T, here: T | undefined) => T;

/**
 * @param now milliseconds since 1970: no stamp after it is believed
 */
export function believableFavorite(now: number): Believable<Favorite> {
  return (theirs, here) => {
    const cap = capper(theirs, here, now);
    const { content, note, savedAt, updatedAt, deletedAt, removal } = theirs;
    const texts = {
      content: capVersions(content, here?.content, cap),
      note: capVersions(note, here?.note, cap),
    };
    const stamps = {
      savedAt: cap(savedAt),
      updatedAt: cap(updatedAt),
      deletedAt: deletedAt && cap(deletedAt),
    };
    if (!removal) return { ...theirs, ...texts, ...stamps };
    const spared = removal.spared && {
      updatedAt: cap(removal.spared.updatedAt),
      deletedAt: cap(removal.spared.deletedAt),
    };
    return { ...theirs, ...texts, ...stamps, removal: { ...removal, spared } };
  };
}

export function believableReminder(now: number): Believable<Reminder> {
  return (theirs, here) => {
    const cap = capper(theirs, here, now);
    const { createdAt, updatedAt, deletedAt } = theirs;
    return {
      ...theirs,
      createdAt: cap(createdAt),
      updatedAt: cap(updatedAt),
      deletedAt: deletedAt && cap(deletedAt),
    };
  };
}

export function believableSetting(now: number): Believable<Setting> {
  return (theirs, here) => ({
    ...theirs,
    updatedAt: capper(theirs, here, now)(theirs.updatedAt),
  });
}

type Stamped = { updatedAt: number };

/** @returns a function that moves a stamp after now before what is here or, if nothing is, to now */
function capper(theirs: Stamped, here: Stamped | undefined, now: number) {
  const beforeHere = here ? Math.min(now, Math.max(0, here.updatedAt - 1)) : now;
  const limit = theirs.updatedAt <= now ? theirs.updatedAt : beforeHere;
  return (stamp: number) => (stamp <= now ? stamp : limit);
}

/** A text that is here as well keeps the stamp it has here, so that a second import changes nothing. */
function capVersions<T>(
  theirs: Register<T>,
  here: Register<T> | undefined,
  cap: (stamp: number) => number,
): Register<T> {
  const versions = theirs.versions.map((version) => {
    const at = cap(version.at);
    if (at === version.at) return version;
    return { ...version, at: here?.versions.find(({ rev }) => rev === version.rev)?.at ?? at };
  });
  return { ...theirs, versions };
}
