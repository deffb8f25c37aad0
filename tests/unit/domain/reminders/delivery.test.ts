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
import { contentPart, delivery } from '../../../support/deliveries.ts';
import { at, plan, reminder } from '../../../support/reminders.ts';
import { berlin } from '../../../support/times.ts';
import { CONTENT, deliveryAt } from './delivery-at.ts';

describe('a delivery', () => {
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

  it('says the user’s own text as it was written', () => {
    const found = deliveryAt('09:00', [at('09:00', { kind: 'own', text: 'Breathe.' })]);
    expect(found.parts).toMatchObject([{ contentId: null, content: { text: 'Breathe.' } }]);
  });

  it('is one for everything that is due at once, in order of time and id', () => {
    const all = [
      at('09:00', { id: 'c' }),
      at('09:00', { id: 'a', kind: 'rest' }),
      at('08:30', { id: 'b', kind: 'line' }),
    ];
    const found = deliveryAt('09:00', all);
    expect(found.parts.map(({ reminderId }) => reminderId)).toEqual(['b', 'a', 'c']);
    expect(found.id).toBe('b@2026-11-23T08:30');
    // It waits from the last of them on.
    expect(found.dueAt).toBe(berlin('2026-11-23T09:00').epochMilliseconds);
  });

  it('has each reminder once, even if two of its times are due', () => {
    const found = deliveryAt('09:00', [at(['08:30', '09:00'])]);
    expect(found.occurrences).toEqual(['r@2026-11-23T08:30', 'r@2026-11-23T09:00']);
    expect(found.parts).toHaveLength(1);
  });

  it('is discreet if one of its reminders is', () => {
    const open = at('09:00', { id: 'a', discreet: false });
    expect(deliveryAt('09:00', [open]).discreet).toBe(false);
    expect(deliveryAt('09:00', [open, at('09:00', { id: 'b' })]).discreet).toBe(true);
  });

  it('has the day of each reminder, if some began the day before', () => {
    const schedule = { type: 'interval', hours: 1, from: '23:00', to: '01:00' } as const;
    const all = [reminder({ id: 'night', schedule }), at('00:00', { id: 'day' })];
    const now = berlin('2026-11-24T00:00');
    const due = dueOccurrences(plan(all), now).filter(
      ({ at: when }) => when === now.epochMilliseconds,
    );
    const found = makeDelivery(due, { reminders: all, content: CONTENT, deliveries: [] }, now);
    expect(found.parts.map(({ reminderId, day = found.day }) => [reminderId, day])).toEqual([
      ['day', '2026-11-24'],
      ['night', '2026-11-23'],
    ]);
    // The same after a snooze.
    const snoozed = snooze(found, now.epochMilliseconds);
    const then = berlin('2026-11-24T00:30');
    const again = makeDelivery(
      dueOccurrences(plan([], { snoozed: [snoozed] }), then),
      { reminders: all, content: CONTENT, deliveries: [snoozed] },
      then,
    );
    expect(again.parts).toEqual(found.parts);
    expect(again.day).toBe(found.day);
  });

  it('has an empty part if nothing is cached', () => {
    const found = deliveryAt('09:00', [at('09:00')], { content: [] });
    expect(found.parts).toMatchObject([{ contentId: null, content: { text: '' } }]);
  });

  it('needs an occurrence', () => {
    const input = { reminders: [], content: CONTENT, deliveries: [] };
    expect(() => makeDelivery([], input, berlin('2026-11-23T09:00'))).toThrow(RangeError);
  });
});

describe('a snoozed delivery', () => {
  const snoozedAt = (shown: ReturnType<typeof deliveryAt>, time: string) =>
    snooze(shown, berlin(`2026-11-23T${time}`).epochMilliseconds);

  it('comes back with the same content in half an hour', () => {
    const allAt = (time: string) => [
      at(time, { kind: 'own', text: 'Breathe.' }),
      at(time, { id: 's' }),
    ];
    const shown = deliveryAt('09:00', allAt('09:00'));
    const deliveries = [snoozedAt(shown, '09:05')];
    const again = deliveryAt('09:35', allAt('20:00'), { deliveries });
    expect(again.parts).toEqual(shown.parts);
    expect(again.discreet).toBe(shown.discreet);
    expect(again.id).not.toBe(shown.id);
  });

  it('is one delivery with what is due by then, each reminder once', () => {
    const all = [at(['09:00', '09:20'], { id: 'a' }), at('09:40', { id: 'b', kind: 'line' })];
    const shown = deliveryAt('09:00', all);
    const again = deliveryAt('09:40', all, { deliveries: [snoozedAt(shown, '09:05')] });
    expect(again.parts.map(({ reminderId }) => reminderId)).toEqual(['a', 'b']);
    // The snoozed part wins over the new occurrence.
    expect(again.parts[0]).toEqual(shown.parts[0]);
  });

  it.each([
    ['passages', contentPart('passage', 'psalm-9')],
    ['rest', contentPart('rest', null)],
  ])('says something else about %s if its content is no longer cached', (_what, other) => {
    const all = [at('09:00', { kind: other.kind })];
    const shown = deliveryAt('09:00', all);
    const content = [{ ...other, content: { ...other.content, text: 'Another text' } }];
    const again = deliveryAt('09:35', all, { content, deliveries: [snoozedAt(shown, '09:05')] });
    expect(again.parts).toMatchObject([{ content: { text: 'Another text' } }]);
  });

  it('says its content as it is cached by then, maybe in another edition', () => {
    const all = [at('09:00')];
    const shown = deliveryAt('09:00', all, { content: [contentPart('passage', 'psalm-1')] });
    const part = contentPart('passage', 'psalm-1');
    const content = [{ ...part, content: { ...part.content, edition: 'WEB' } }];
    const again = deliveryAt('09:35', all, { content, deliveries: [snoozedAt(shown, '09:05')] });
    expect(again.parts).toMatchObject([{ contentId: 'psalm-1', content: { edition: 'WEB' } }]);
  });

  it('comes back only for reminders that exist and are switched on', () => {
    const all = [at('09:00', { id: 'a' }), at('09:00', { id: 'b' })];
    const shown = snoozedAt(deliveryAt('09:00', all), '09:05');
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

  it('follows changes of its reminder: text, kind, discretion', () => {
    const own = at('09:00', { kind: 'own', text: 'Breathe.', discreet: false });
    const shown = snoozedAt(deliveryAt('09:00', [own]), '09:05');
    const changed = { ...own, text: 'Rest.', discreet: true };
    const again = deliveryAt('09:35', [changed], { deliveries: [shown] });
    expect(again.parts).toMatchObject([{ content: { text: 'Rest.' } }]);
    expect(again.discreet).toBe(true);
    const line = deliveryAt('09:35', [{ ...own, kind: 'line' }], { deliveries: [shown] });
    expect(line.parts).toMatchObject([{ kind: 'line', contentId: 'line-1' }]);
  });

  it('can be a test notification, which has no reminder', () => {
    const shown = deliveryAt('09:00', [at('09:00', { id: TEST_REMINDER_ID })]);
    const again = deliveryAt('09:35', [], { deliveries: [snoozedAt(shown, '09:05')] });
    expect(again.parts).toEqual(shown.parts);
  });

  it('is done once it is seen', () => {
    expect(markDone(snooze(delivery(), 5), 6)).toMatchObject({ state: 'done', snoozedUntil: null });
  });
});

describe('a waiting delivery', () => {
  const waiting = delivery({ state: 'waiting', dueAt: 0 });
  const HOUR = 60 * 60_000;

  it('is shown in new tabs for an hour', () => {
    expect([0, HOUR, HOUR + 1].map((now) => isWaiting(waiting, now))).toEqual([true, true, false]);
    expect(isWaiting({ ...waiting, state: 'done' }, 0)).toBe(false);
  });

  it('is not shown if a wrong clock dated it in the future', () => {
    expect(isWaiting(waiting, -HOUR - 1)).toBe(false);
  });
});
