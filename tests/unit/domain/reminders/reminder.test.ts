import { describe, expect, it } from 'vitest';
import {
  draftOf,
  editReminder,
  newReminder,
  problemWithDraft,
  type ReminderDraft,
  skipDay,
  sortByTime,
  switchReminder,
} from '@/domain/reminders/reminder.ts';
import { slotsOf } from '@/domain/reminders/schedule.ts';
import { at } from '../../../support/reminders.ts';

const draft = (change: Partial<ReminderDraft> = {}): ReminderDraft => ({
  kind: 'passage',
  text: '',
  schedule: { type: 'times', times: ['07:30'] },
  weekdays: [1],
  discreet: true,
  ...change,
});
const times = (...all: string[]) => draft({ schedule: { type: 'times', times: all } });
const every = (hours: number, from: string, to: string) =>
  draft({ schedule: { type: 'interval', hours, from, to } });

describe('a new reminder', () => {
  it('is switched on, with its times and weekdays in order and each once', () => {
    const reminder = newReminder(
      { ...times('20:00', '07:30', '20:00'), weekdays: [5, 1, 5] },
      'id',
      9,
    );
    expect(reminder).toMatchObject({
      enabled: true,
      schedule: { times: ['07:30', '20:00'] },
      weekdays: [1, 5],
      text: null,
    });
  });

  it.each(['', '7:30', '24:00', '12:60', 'noon'])('needs valid times: "%s" is not one', (time) => {
    expect(problemWithDraft(times('08:00', time))).toBe('time');
  });

  it.each([
    ['time', times()],
    ['time', every(2, '', '20:00')],
    ['interval', every(0, '08:00', '20:00')],
    ['interval', every(13, '08:00', '20:00')],
    ['interval', every(1.5, '08:00', '20:00')],
    ['interval', every(2, '08:00', '08:00')],
    ['weekdays', draft({ weekdays: [] })],
    ['weekdays', draft({ weekdays: [0, 8] })],
    ['text', draft({ kind: 'own', text: '  ' })],
    ['text', draft({ kind: 'own', text: 'a'.repeat(201) })],
    ['text', draft({ kind: 'own', text: '\u0007' })],
  ] as const)('is refused for a problem with its %s', (problem, incomplete) => {
    expect(problemWithDraft(incomplete)).toBe(problem);
    expect(() => newReminder(incomplete, 'id', 9)).toThrow(RangeError);
  });

  it('can have an own text of full length, apart from spaces around it', () => {
    expect(problemWithDraft(draft({ kind: 'own', text: ` ${'a'.repeat(200)} ` }))).toBeNull();
  });

  it('has a text only if it is of the kind “own”', () => {
    expect(newReminder(draft({ kind: 'own', text: ' Breathe. ' }), 'id', 9).text).toBe('Breathe.');
    expect(newReminder(draft({ kind: 'own', text: 'Soft\u0007ly' }), 'id', 9).text).toBe('Softly');
    expect(newReminder(draft({ text: 'left over' }), 'id', 9).text).toBeNull();
  });

  it('can be edited from a form that shows it as it was', () => {
    const own = newReminder(draft({ kind: 'own', text: 'Breathe.' }), 'id', 9);
    expect(draftOf(own)).toEqual(draft({ kind: 'own', text: 'Breathe.' }));
    const changed = editReminder({ ...own, skippedOn: '2026-11-23' }, times('09:00'), 12);
    expect(changed).toMatchObject({ id: 'id', createdAt: 9, updatedAt: 12, skippedOn: null });
    expect(changed.schedule).toEqual({ type: 'times', times: ['09:00'] });
  });

  it('can be skipped for a day, until it is switched on again', () => {
    const skipped = skipDay(at('07:30'), '2026-11-23', 5);
    expect(skipped).toMatchObject({ skippedOn: '2026-11-23', updatedAt: 5 });
    expect(switchReminder(skipped, true, 6)).toMatchObject({ skippedOn: null, updatedAt: 6 });
  });

  it('is sorted by its first time, and not listed once it is removed', () => {
    // Imported reminders may have their times in any order.
    const unordered = at(['21:00', '20:00'], { id: 'b' });
    const all = [unordered, at('06:00', { id: 'a' }), at('05:00', { deletedAt: 1 })];
    expect(sortByTime(all).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('the times of a schedule', () => {
  it('tell which of them are after midnight', () => {
    expect(slotsOf({ type: 'interval', hours: 3, from: '21:00', to: '03:30' })).toEqual([
      { time: '21:00', nextDay: false },
      { time: '00:00', nextDay: true },
      { time: '03:00', nextDay: true },
    ]);
  });
});
