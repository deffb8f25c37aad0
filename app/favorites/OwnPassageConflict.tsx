import { BothTexts } from '@/components/own-passage/ConflictNotice.tsx';
import { type OwnWords, ownWords } from '@/domain/favorites/own-passage.ts';
import type { Favorite, KeptWords, Version } from '@/domain/records.ts';
import type { Records } from '../records/use-records.ts';

/** What two tabs wrote into one passage of her own, and a way to put it together. */
export function OwnElsewhere({ records, favorite }: { records: Records; favorite: Favorite }) {
  const [first, ...others] = favorite.words.versions;
  if (favorite.kind !== 'own' || !first || others.length === 0) return null;

  const together = (other: Version<KeptWords>) =>
    records.change(({ favorites }) =>
      favorites.writeOwn(
        favorite.id,
        joined(ownWords(favorite), other.value),
        [first.rev, other.rev],
        crypto.randomUUID(),
        Date.now(),
      ),
    );
  return (
    <BothTexts
      others={others}
      onTogether={(rev) => {
        const other = others.find((version) => version.rev === rev);
        if (other) void together(other);
      }}
    />
  );
}

/** Both, one below the other; what is equal in both, once. */
function joined(a: OwnWords, b: OwnWords): OwnWords {
  const both = (one: string, other: string, between: string) =>
    one === '' || one === other ? other : other === '' ? one : `${one}${between}${other}`;
  return {
    title: both(a.title, b.title, ' / '),
    text: both(a.text, b.text, '\n\n'),
    reflection: both(a.reflection, b.reflection, '\n\n'),
    theme: a.theme || b.theme,
  };
}
