import { OwnPassageConflicts } from '@/components/own-passage/OwnPassageConflicts.tsx';
import { type OwnPassageContent, ownPassageContent } from '@/domain/favorites/own-passage.ts';
import type { Favorite, SavedContent, Version } from '@/domain/records.ts';
import type { Records } from '../records/use-records.ts';

/** What two tabs wrote into one own passage at the same time, and a way to join it. */
export function OwnPassageConflict({
  records,
  favorite,
}: {
  records: Records;
  favorite: Favorite;
}) {
  const [first, ...others] = favorite.content.versions;
  if (favorite.kind !== 'own' || !first || others.length === 0) return null;

  const join = (other: Version<SavedContent>) =>
    records.change(({ favorites }) =>
      favorites.saveOwnPassage(
        {
          id: favorite.id,
          content: joined(ownPassageContent(favorite), other.value),
          seen: [first.rev, other.rev],
          rev: crypto.randomUUID(),
          inRotation: null,
        },
        Date.now(),
      ),
    );
  return (
    <OwnPassageConflicts
      others={others}
      onMerge={(rev) => {
        const other = others.find((version) => version.rev === rev);
        if (other) void join(other);
      }}
    />
  );
}

/** Both texts, one below the other. What is the same in both stands there once. */
function joined(a: OwnPassageContent, b: OwnPassageContent): OwnPassageContent {
  const both = (one: string, other: string, separator: string) =>
    one === other ? one : [one, other].filter(Boolean).join(separator);
  return {
    title: both(a.title, b.title, ' / '),
    text: both(a.text, b.text, '\n\n'),
    reflection: both(a.reflection, b.reflection, '\n\n'),
    theme: a.theme || b.theme,
  };
}
