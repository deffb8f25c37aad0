import type { TabPassage } from '../snapshot.ts';

/** A passage as text to share: its text, reference and edition, then the reflection and its aside. */
export function shareText({ text, reference, edition, reflection, aside }: TabPassage): string {
  const source = [reference, edition && `(${edition})`].filter(Boolean).join(' ');
  return [[text, source].filter(Boolean).join('\n'), reflection, aside]
    .filter(Boolean)
    .join('\n\n');
}
