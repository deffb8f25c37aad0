import { describe, expect, it } from 'vitest';
import {
  isWaiting,
  makeDelivery,
  markDone,
  snooze,
  snoozedDeliveries,
  TEST_REMINDER_ID,
} from '@/domain/reminders/delivery.ts';
import { dueOccurrences } from '@/domain/reminders/occurrences.ts';
import {
  at,
  berlin,
  contentPart,
  delivery,
  deliveryAt,
  plan,
  ready,
  reminder,
} from '../../../support/reminders.ts';

describe('a moment', () => {
  it('says what its reminder is for', () => {
    expect(deliveryAt('09:00', [at('09:00', { kind: 'line' })])).toMatchObject({
      id: 'r@2026-11-23T09:00',
      occurrences: ['r@2026-11-23T09:00'],
      day: '2026-11-23',
      state: 'claimed',
      dueAt: berlin('2026-11-23T09:00').epochMilliseconds,
      parts: [{ reminderId: 'r', kind: 'line', contentId: 'line-1' }],
    });
  });

  it('says her own words as she wrote them', () => {
    const found = deliveryAt('09:00', [at('09:00', { kind: 'own', text: 'Breathe.' })]);
    expect(found.parts).toMatchObject([{ contentId: null, content: { text: 'Breathe.' } }]);
  });

  it('is one for all that is due at once, in order of time and id', () => {
    const all = [
      at('09:00', { id: 'c' }),
      at('09:00', { id: 'a', kind: 'rest' }),
      at('08:30', { id: 'b', kind: 'line' }),
    ];
    const found = deliveryAt('09:00', all);
    expect(found.parts.map(({ reminderId }) => reminderId)).toEqual(['b', 'a', 'c']);
    expect(found.id).toBe('b@2026-11-23T08:30');
    // It has waited since the last of them, not since the first.
    expect(found.dueAt).toBe(berlin('2026-11-23T09:00').epochMilliseconds);
  });

  it('has each reminder once, also where two of its times are due', () => {
    const found = deliveryAt('09:00', [at(['08:30', '09:00'])]);
    expect(found.occurrences).toEqual(['r@2026-11-23T08:30', 'r@2026-11-23T09:00']);
    expect(found.parts).toHaveLength(1);
  });

  it('is discreet where one of its reminders is', () => {
    const open = at('09:00', { id: 'a', discreet: false });
    expect(deliveryAt('09:00', [open]).discreet).toBe(false);
    expect(deliveryAt('09:00', [open, at('09:00', { id: 'b' })]).discreet).toBe(true);
  });

  it('knows the day of each reminder, where some began the day before', () => {
    const schedule = { type: 'interval', hours: 1, from: '23:00', to: '01:00' } as const;
    const all = [reminder({ id: 'night', schedule }), at('00:00', { id: 'day' })];
    const now = berlin('2026-11-24T00:00');
    const due = dueOccurrences(plan(all), now).filter(
      ({ at: when }) => when === now.epochMilliseconds,
    );
    const found = makeDelivery(due, { reminders: all, content: ready, deliveries: [] }, now);
    expect(found.parts.map(({ reminderId, day = found.day }) => [reminderId, day])).toEqual([
      ['day', '2026-11-24'],
      ['night', '2026-11-23'],
    ]);
    // And still does when all of it comes again.
    const asked = snooze(found, now.epochMilliseconds);
    const then = berlin('2026-11-24T00:30');
    const again = makeDelivery(
      dueOccurrences(plan([], { snoozed: [asked] }), then),
      { reminders: all, content: ready, deliveries: [asked] },
      then,
    );
    expect(again.parts).toEqual(found.parts);
    expect(again.day).toBe(found.day);
  });

  it('has an empty part where no words are laid ready', () => {
    const found = deliveryAt('09:00', [at('09:00')], { content: [] });
    expect(found.parts).toMatchObject([{ contentId: null, content: { text: '' } }]);
  });

  it('needs something that is due', () => {
    const given = { reminders: [], content: ready, deliveries: [] };
    expect(() => makeDelivery([], given, berlin('2026-11-23T09:00'))).toThrow(RangeError);
  });
});

describe('“later”', () => {
  const asked = (shown: ReturnType<typeof deliveryAt>, time: string) =>
    snooze(shown, berlin(`2026-11-23T${time}`).epochMilliseconds);

  it('brings the same words again in half an hour', () => {
    const allAt = (time: string) => [
      at(time, { kind: 'own', text: 'Breathe.' }),
      at(time, { id: 's' }),
    ];
    const shown = deliveryAt('09:00', allAt('09:00'));
    const deliveries = [asked(shown, '09:05')];
    const again = deliveryAt('09:35', allAt('20:00'), { deliveries });
    expect(again.parts).toEqual(shown.parts);
    expect(again.discreet).toBe(shown.discreet);
    expect(again.id).not.toBe(shown.id);
  });

  it('is one moment with what else is due by then, each reminder once', () => {
    const all = [at(['09:00', '09:20'], { id: 'a' }), at('09:40', { id: 'b', kind: 'line' })];
    const shown = deliveryAt('09:00', all);
    const again = deliveryAt('09:40', all, { deliveries: [asked(shown, '09:05')] });
    expect(again.parts.map(({ reminderId }) => reminderId)).toEqual(['a', 'b']);
    // Of its two, what she wanted again.
    expect(again.parts[0]).toEqual(shown.parts[0]);
  });

  it.each([
    ['passages', contentPart('passage', 'psalm-9')],
    ['rest', contentPart('rest', null)],
  ])('says something else of %s where those words lie ready no more', (_what, other) => {
    const all = [at('09:00', { kind: other.kind })];
    const shown = deliveryAt('09:00', all);
    const content = [{ ...other, content: { ...other.content, text: 'Other words' } }];
    const again = deliveryAt('09:35', all, { content, deliveries: [asked(shown, '09:05')] });
    expect(again.parts).toMatchObject([{ content: { text: 'Other words' } }]);
  });

  it('says the words as they lie ready by then: maybe in another edition', () => {
    const all = [at('09:00')];
    const shown = deliveryAt('09:00', all, { content: [contentPart('passage', 'psalm-1')] });
    const part = contentPart('passage', 'psalm-1');
    const content = [{ ...part, content: { ...part.content, edition: 'WEB' } }];
    const again = deliveryAt('09:35', all, { content, deliveries: [asked(shown, '09:05')] });
    expect(again.parts).toMatchObject([{ contentId: 'psalm-1', content: { edition: 'WEB' } }]);
  });

  it('comes for no reminder that was removed or switched off, only for the others', () => {
    const all = [at('09:00', { id: 'a' }), at('09:00', { id: 'b' })];
    const shown = asked(deliveryAt('09:00', all), '09:05');
    const [a = reminder(), b = reminder()] = all;
    const left = (...reminders: (typeof a)[]) =>
      snoozedDeliveries([shown], reminders).flatMap(({ parts }) =>
        parts.map(({ reminderId }) => reminderId),
      );
    expect(left(a, b)).toEqual(['a', 'b']);
    expect(left(b)).toEqual(['b']);
    expect(left({ ...a, enabled: false }, b)).toEqual(['b']);
    expect(left({ ...a, enabled: false })).toEqual([]);
    const again = deliveryAt('09:35', [b], { deliveries: [shown] });
    expect(again.parts.map(({ reminderId }) => reminderId)).toEqual(['b']);
  });

  it('is as its reminder is by then: its own words, its kind, and whether it says little', () => {
    const own = at('09:00', { kind: 'own', text: 'Breathe.', discreet: false });
    const shown = asked(deliveryAt('09:00', [own]), '09:05');
    const changed = { ...own, text: 'Rest.', discreet: true };
    const again = deliveryAt('09:35', [changed], { deliveries: [shown] });
    expect(again.parts).toMatchObject([{ content: { text: 'Rest.' } }]);
    expect(again.discreet).toBe(true);
    const line = deliveryAt('09:35', [{ ...own, kind: 'line' }], { deliveries: [shown] });
    expect(line.parts).toMatchObject([{ kind: 'line', contentId: 'line-1' }]);
  });

  it('comes for what was shown “now”, which is of no reminder', () => {
    const shown = deliveryAt('09:00', [at('09:00', { id: TEST_REMINDER_ID })]);
    const again = deliveryAt('09:35', [], { deliveries: [asked(shown, '09:05')] });
    expect(again.parts).toEqual(shown.parts);
  });

  it('is over once it is seen', () => {
    expect(markDone(snooze(delivery(), 5), 6)).toMatchObject({ state: 'done', snoozedUntil: null });
  });
});

describe('a moment that no notification may show', () => {
  const waiting = delivery({ state: 'waiting', dueAt: 0 });
  const HOUR = 60 * 60_000;

  it('waits in new tabs for an hour', () => {
    expect([0, HOUR, HOUR + 1].map((now) => isWaiting(waiting, now))).toEqual([true, true, false]);
    expect(isWaiting({ ...waiting, state: 'done' }, 0)).toBe(false);
  });

  it('does not wait for a time to which a wrong clock has put it', () => {
    expect(isWaiting(waiting, -HOUR - 1)).toBe(false);
  });
});
