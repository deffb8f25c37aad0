import { useId, useState } from 'preact/hooks';
import type { TimeRange } from '@/domain/records.ts';
import { problemWithRange } from '@/domain/reminders/quiet-times.ts';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import field from '../theme/field.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { UndoRow } from '../undo/UndoRow.tsx';
import { useRemovableRows } from '../undo/use-removable-rows.ts';
import { formatTime } from './format-time.ts';
import style from './QuietHours.module.css';
import { TimeField } from './TimeField.tsx';

type Props = {
  ranges: readonly TimeRange[];
  locale: string;
  onAdd: (range: TimeRange) => void;
  onRemove: (range: TimeRange) => void;
};

/** What the form suggests. */
const NIGHT: TimeRange = { from: '22:00', to: '07:00' };

/** Hours of the day in which no reminder comes. */
export function QuietHours({ ranges, locale, onAdd, onRemove }: Props) {
  const { reminders: text } = useMessages();
  const items = ranges.map((range) => ({ ...range, id: `${range.from} ${range.to}` }));
  const { rows, markRemoved, markRestored } = useRemovableRows(items, (a, b) =>
    a.id.localeCompare(b.id),
  );
  const [range, setRange] = useState(NIGHT);
  const [invalid, setInvalid] = useState(false);
  const id = useId();
  const format = ({ from, to }: TimeRange) =>
    text.range(formatTime(from, locale), formatTime(to, locale));
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const isInvalid = problemWithRange(range) !== null;
    setInvalid(isInvalid);
    if (!isInvalid) onAdd(range);
  };

  return (
    <section class={layout.stack} aria-labelledby={id}>
      <h2 id={id}>{text.quietHours}</h2>
      <p class={typography.soft}>{text.quietHoursWhy}</p>
      <ul class={layout.close} aria-label={text.quietHours}>
        {rows.map(({ item, removed }) => (
          <li key={item.id}>
            {removed ? (
              <UndoRow
                text={text.removed(format(item))}
                undo={text.undo}
                undoLabel={text.undoNamed(format(item))}
                onUndo={() => {
                  markRestored(item);
                  onAdd({ from: item.from, to: item.to });
                }}
              />
            ) : (
              <div class={`${box.card} ${layout.row}`}>
                <span class={typography.name}>{format(item)}</span>
                {item.to < item.from && <span class={typography.soft}>{text.overMidnight}</span>}
                <button
                  type="button"
                  class={`${controls.quiet} ${style.remove}`}
                  aria-label={text.removeNamed(format(item))}
                  onClick={() => {
                    markRemoved(item);
                    onRemove({ from: item.from, to: item.to });
                  }}
                >
                  {text.remove}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <form class={layout.close} onSubmit={onSubmit} noValidate>
        <div class={field.fields}>
          <TimeField
            label={text.from}
            value={range.from}
            invalid={invalid}
            describedBy={`${id}-problem`}
            onChange={(from) => setRange({ ...range, from })}
          />
          <TimeField
            label={text.to}
            value={range.to}
            invalid={invalid}
            describedBy={`${id}-problem`}
            onChange={(to) => setRange({ ...range, to })}
          />
          <button type="submit" class={controls.button}>
            {text.addQuietHours}
          </button>
        </div>
        <p id={`${id}-problem`} role="status" class={invalid ? field.problem : undefined}>
          {invalid && text.needsRange}
        </p>
      </form>
    </section>
  );
}
