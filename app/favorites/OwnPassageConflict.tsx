import { OwnPassageConflicts } from '@/components/own-passage/OwnPassageConflicts.tsx';
import { type OwnPassageContent, ownPassageContent } from '@/domain/favorites/own-passage.ts';
import type { Favorite, SavedContent, Version } from '@/domain/records.ts';
import type { Records } from '../records/use-records.ts';

/** What two tabs wrote into one passage of her own, and a way to put it together. */
export function OwnPassageConflict({
  records,
  favorite,
}: {
  records: Records;
  favorite: Favorite;
}) {
  const [first, ...others] = favorite.content.versions;
  if (favorite.kind !== 'own' || !first || others.length === 0) return null;

  const together = (other: Version<SavedContent>) =>
    records.change(({ favorites }) =>
      favorites.writeOwnPassage(
        favorite.id,
        joined(ownPassageContent(favorite), other.value),
        [first.rev, other.rev],
        crypto.randomUUID(),
        Date.now(),
      ),
    );
  return (
    <OwnPassageConflicts
      others={others}
      onMerge={(rev) => {
        const other = others.find((version) => version.rev === rev);
        if (other) void together(other);
      }}
    />
  );
}

/** Both, one below the other; what is equal in both, once. */
function joined(a: OwnPassageContent, b: OwnPassageContent): OwnPassageContent {
  const both = (one: string, other: string, between: string) =>
    one === '' || one === other ? other : other === '' ? one : `${one}${between}${other}`;
  return {
    title: both(a.title, b.title, ' / '),
    text: both(a.text, b.text, '\n\n'),
    reflection: both(a.reflection, b.reflection, '\n\n'),
    theme: a.theme || b.theme,
  };
}
