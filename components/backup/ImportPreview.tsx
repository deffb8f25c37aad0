import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Messages } from '@/content/types.ts';
import { LISTS, type List } from '@/domain/backup/format.ts';
import type { Merged } from '@/domain/backup/merge.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import { Switch } from '../switch/Switch.tsx';
import controls from '../theme/controls.module.css';
import style from './ImportPreview.module.css';

/** What a file would do. */
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
  /** @param bringBack what was removed here later comes back as well */
  onTakeIn: (bringBack: boolean) => void;
  onLeave: () => void;
};

/** What would happen, in numbers, before anything does. The focus comes here. */
export function ImportPreview({ name, preview, busy, onTakeIn, onLeave }: Props) {
  const { backup: text } = useMessages();
  const { locale } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { madeAt, notUnderstood, checksumMatches } = preview;
  const outcomes = saidOutcomes(preview.counts, text);
  const [bringBack, setBringBack] = useState(false);
  const { stillRemoved } = preview.counts.favorites;
  const isAnything = bringBack || changes(preview.counts);
  const leftOut = LISTS.filter((list) => notUnderstood[list] > 0);

  return (
    <section class={style.preview} aria-label={text.file(name)}>
      <h3 ref={heading} tabIndex={-1} class={style.heading}>
        {text.file(name)}
      </h3>
      {madeAt !== null && (
        <p class={style.soft}>
          {text.madeOn(new Date(madeAt).toLocaleDateString(locale, { dateStyle: 'long' }))}
        </p>
      )}
      <ul class={style.list}>
        {outcomes.map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      {!changes(preview.counts) && stillRemoved + leftOut.length === 0 && <p>{text.nothingNew}</p>}
      {stillRemoved > 0 && (
        <Switch label={text.bringBack(stillRemoved)} checked={bringBack} onChange={setBringBack} />
      )}
      {!checksumMatches && <p>{text.changedFile}</p>}
      {leftOut.length > 0 && (
        <div>
          <ul class={style.list}>
            {leftOut.map((list) => (
              <li key={list}>{text.notUnderstood[list](notUnderstood[list])}</li>
            ))}
          </ul>
          <p class={style.soft}>{text.notUnderstoodWhy}</p>
        </div>
      )}
      <div class={style.foot}>
        {isAnything && (
          <button
            type="button"
            class={controls.button}
            aria-disabled={busy}
            onClick={() => !busy && onTakeIn(bringBack)}
          >
            {text.takeIn}
          </button>
        )}
        <button type="button" class={controls.quiet} onClick={onLeave}>
          {text.leave}
        </button>
      </div>
    </section>
  );
}

/** Each number that is not 0, in words. */
function saidOutcomes(counts: Merged['counts'], { outcomes }: Messages['backup']): string[] {
  return (['favorites', 'reminders', 'settings'] as const).flatMap((store) => {
    const words: Readonly<Record<string, (count: number) => string>> = outcomes[store];
    const numbers: Readonly<Record<string, number>> = counts[store];
    return Object.entries(words).flatMap(([outcome, say]) => {
      const count = numbers[outcome] ?? 0;
      return count > 0 ? [say(count)] : [];
    });
  });
}

/** Whether anything would be other than it is. */
function changes({ favorites, reminders, settings }: Merged['counts']): boolean {
  return (
    favorites.bothNotesKept > 0 ||
    [favorites, reminders, settings].some(
      (counts) => counts.new + counts.updated + counts.removed > 0,
    )
  );
}
