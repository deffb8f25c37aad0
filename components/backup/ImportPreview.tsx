import { useState } from 'preact/hooks';
import type { Messages } from '@/content/types.ts';
import { LISTS, type List } from '@/domain/backup/format.ts';
import type { Merged } from '@/domain/backup/merge.ts';
import { isolated } from '@/domain/text/isolate.ts';
import { FocusedHeading } from '../focus/FocusedHeading.tsx';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import { Switch } from '../switch/Switch.tsx';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';

/** What importing a file would do. */
export type Previewed = {
  /** When it was made, milliseconds since 1970, or null. */
  madeAt: number | null;
  counts: Merged['counts'];
  /** How many entries of each kind are no records of ours. */
  notUnderstood: { [L in List]: number };
  checksumMatches: boolean;
};

type Props = {
  name: string;
  preview: Previewed;
  busy: boolean;
  /** @param bringBack whether favorites that were removed here later come back as well */
  onImport: (bringBack: boolean) => void;
  onCancel: () => void;
};

/** Shows in numbers what an import would do, before anything is changed. */
export function ImportPreview({ name, preview, busy, onImport, onCancel }: Props) {
  const { backup: text } = useMessages();
  const { locale } = useLanguage();
  const { madeAt, notUnderstood, checksumMatches } = preview;
  const outcomes = formatOutcomes(preview.counts, text);
  const [bringBack, setBringBack] = useState(false);
  const { stillRemoved } = preview.counts.favorites;
  const canImport = bringBack || hasChanges(preview.counts);
  const leftOut = LISTS.filter((list) => notUnderstood[list] > 0);

  return (
    <section class={`${box.card} ${layout.stack}`} aria-label={text.file(name)}>
      <FocusedHeading level={3}>{text.file(isolated(name))}</FocusedHeading>
      {madeAt !== null && (
        <p class={typography.small}>
          {text.madeOn(new Date(madeAt).toLocaleDateString(locale, { dateStyle: 'long' }))}
        </p>
      )}
      <ul class={typography.bullets}>
        {outcomes.map((outcome) => (
          <li key={outcome}>{outcome}</li>
        ))}
      </ul>
      {!hasChanges(preview.counts) && stillRemoved + leftOut.length === 0 && (
        <p>{text.nothingNew}</p>
      )}
      {stillRemoved > 0 && (
        <Switch label={text.bringBack(stillRemoved)} checked={bringBack} onChange={setBringBack} />
      )}
      {!checksumMatches && <p>{text.changedFile}</p>}
      {leftOut.length > 0 && (
        <div>
          <ul class={typography.bullets}>
            {leftOut.map((list) => (
              <li key={list}>{text.notUnderstood[list](notUnderstood[list])}</li>
            ))}
          </ul>
          <p class={typography.small}>{text.notUnderstoodWhy}</p>
        </div>
      )}
      <div class={layout.actions}>
        {canImport && (
          <button
            type="button"
            class={controls.button}
            aria-disabled={busy}
            onClick={() => !busy && onImport(bringBack)}
          >
            {text.takeIn}
          </button>
        )}
        <button type="button" class={controls.quiet} onClick={onCancel}>
          {text.leave}
        </button>
      </div>
    </section>
  );
}

/** A sentence for each count that is not 0. */
function formatOutcomes(counts: Merged['counts'], { outcomes }: Messages['backup']): string[] {
  return (['favorites', 'reminders', 'settings'] as const).flatMap((store) => {
    const formats: Readonly<Record<string, (count: number) => string>> = outcomes[store];
    const numbers: Readonly<Record<string, number>> = counts[store];
    return Object.entries(formats).flatMap(([outcome, format]) => {
      const count = numbers[outcome] ?? 0;
      return count > 0 ? [format(count)] : [];
    });
  });
}

/** Whether the import would change any record. */
function hasChanges({ favorites, reminders, settings }: Merged['counts']): boolean {
  return (
    favorites.bothNotesKept > 0 ||
    [favorites, reminders, settings].some(
      (counts) => counts.new + counts.updated + counts.removed > 0,
    )
  );
}
