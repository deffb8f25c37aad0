import { describe, expect, it } from 'vitest';
import { newReminder, problemWith } from '@/domain/reminders/reminder.ts';

describe('a reminder she sets', () => {
  it('is switched on, with its weekdays in order and each once', () => {
    const reminder = newReminder({ time: '07:30', weekdays: [5, 1, 5] }, 'id', 9);
    expect(reminder).toMatchObject({ enabled: true, times: ['07:30'], weekdays: [1, 5] });
  });

  it.each(['', '7:30', '24:00', '12:60', 'noon'])('needs a time: "%s" is none', (time) => {
    expect(problemWith({ time, weekdays: [1] })).toBe('time');
  });

  it.each([[[]], [[0]], [[8]]])('needs a weekday: %j has none', (weekdays) => {
    expect(problemWith({ time: '07:30', weekdays })).toBe('weekdays');
  });

  it('is never made from an incomplete draft', () => {
    expect(() => newReminder({ time: '', weekdays: [1] }, 'id', 9)).toThrow(RangeError);
  });
});
