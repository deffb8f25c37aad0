import { useId, useState } from 'preact/hooks';
import type { TimeRange } from '@/domain/records.ts';
import { problemWithRange } from '@/domain/reminders/quiet-times.ts';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { UndoRow } from '../undo/UndoRow.tsx';
import { useUndo } from '../undo/use-undo.ts';
import fields from './fields.module.css';
import { formatTime } from './format-time.ts';
import style from './QuietHours.module.css';
import { TimeField } from './TimeField.tsx';

type Props = {
  ranges: readonly TimeRange[];
  onAdd: (range: TimeRange) => void;
  onRemove: (range: TimeRange) => void;
};

/** What most people mean by night. */
const NIGHT: TimeRange = { from: '22:00', to: '07:00' };

/** Hours in which no reminder comes. */
export function QuietHours({ ranges, onAdd, onRemove }: Props) {
  const { reminders: text } = useMessages();
  const { locale } = useLanguage();
  const items = ranges.map((range) => ({ ...range, id: `${range.from} ${range.to}` }));
  const { rows, keep, release } = useUndo(items, (a, b) => a.id.localeCompare(b.id));
  const [range, setRange] = useState(NIGHT);
  const [problem, setProblem] = useState(false);
  const id = useId();
  const named = ({ from, to }: TimeRange) =>
    text.range(formatTime(from, locale), formatTime(to, locale));
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const isWrong = problemWithRange(range) !== null;
    setProblem(isWrong);
    if (!isWrong) onAdd(range);
  };

  return (
    <section class={style.quiet} aria-labelledby={id}>
      <h2 id={id} class={style.title}>
        {text.quietHours}
      </h2>
      <p class={fields.why}>{text.quietHoursWhy}</p>
      <ul class={style.list} aria-label={text.quietHours}>
        {rows.map(({ item, removed }) => (
          <li key={item.id}>
            {removed ? (
              <UndoRow
                text={text.removed(named(item))}
                undo={text.undo}
                undoNamed={text.undoNamed(named(item))}
                onUndo={() => {
                  release(item);
                  onAdd({ from: item.from, to: item.to });
                }}
              />
            ) : (
              <div class={style.range}>
                <span class={style.hours}>{named(item)}</span>
                {item.to < item.from && <span class={style.over}>{text.overMidnight}</span>}
                <button
                  type="button"
                  class={`${controls.quiet} ${style.remove}`}
                  aria-label={text.removeNamed(named(item))}
                  onClick={() => {
                    keep(item);
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
      <form class={fields.form} onSubmit={onSubmit} noValidate>
        <div class={fields.fields}>
          <TimeField
            label={text.from}
            value={range.from}
            invalid={problem}
            describedBy={`${id}-problem`}
            onChange={(from) => setRange({ ...range, from })}
          />
          <TimeField
            label={text.to}
            value={range.to}
            invalid={problem}
            describedBy={`${id}-problem`}
            onChange={(to) => setRange({ ...range, to })}
          />
          <button type="submit" class={controls.button}>
            {text.addQuietHours}
          </button>
        </div>
        <p id={`${id}-problem`} role="status" class={fields.problem}>
          {problem && text.needsRange}
        </p>
      </form>
    </section>
  );
}
