import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '@/domain/records.ts';
import { contentPart, delivery, snoozedDelivery } from '../../../support/deliveries.ts';
import { at } from '../../../support/reminders.ts';
import { berlin } from '../../../support/times.ts';
import { deliveryAt } from './delivery-at.ts';

const ids = ({ parts }: Delivery) => parts.map(({ contentId }) => contentId);
const texts = ({ parts }: Delivery) => parts.map(({ content }) => content.text);
const id = fc.string({ minLength: 1, maxLength: 6 });

describe('what a reminder says', () => {
  const content = ['a', 'b', 'c', 'd'].map((name) => contentPart('line', name));

  it('is the same however often its delivery is made', () => {
    fc.assert(
      fc.property(id, (reminderId) => {
        const all = [at('09:00', { id: reminderId, kind: 'line' })];
        const [first, again] = [
          deliveryAt('09:00', all, { content }),
          deliveryAt('09:20', all, { content }),
        ];
        expect(again.parts).toEqual(first.parts);
      }),
    );
  });

  it('repeats only after everything else was said, the oldest first', () => {
    fc.assert(
      fc.property(id, (reminderId) => {
        const deliveries: Delivery[] = [];
        for (let hour = 10; hour < 18; hour++) {
          const all = [at(`${hour}:00`, { id: reminderId, kind: 'line' })];
          deliveries.push(deliveryAt(`${hour}:00`, all, { content, deliveries }));
        }
        const said = deliveries.flatMap(ids);
        expect(new Set(said.slice(0, 4)).size).toBe(4);
        expect(said.slice(4)).toEqual(said.slice(0, 4));
      }),
    );
  });

  it('does not depend on the order of earlier deliveries', () => {
    const said = (hours: number, contentId: string) =>
      delivery({
        dueAt: berlin('2026-11-22T08:00').add({ hours }).epochMilliseconds,
        state: 'done',
        parts: [
          { reminderId: 'r', kind: 'line', contentId, content: contentPart('line', 'x').content },
        ],
      });
    const deliveries = [said(5, 'a'), said(2, 'b'), said(3, 'c'), said(4, 'd'), said(1, 'a')];
    const all = [at('09:00', { kind: 'line' })];
    expect(ids(deliveryAt('09:00', all, { content, deliveries }))).toEqual(['b']);
  });

  it('differs from what others say at the same time, if there is anything else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 4, maxLength: 4 }), (reminderIds) => {
        const all = reminderIds.map((one) => at('09:00', { id: one, kind: 'line' }));
        expect(new Set(ids(deliveryAt('09:00', all, { content }))).size).toBe(4);
      }),
    );
  });

  it('changes for rest too, which has no ids', () => {
    const rest = ['Sit', 'Lie', 'Drink'].map((text) => {
      const part = contentPart('rest', null);
      return { ...part, content: { ...part.content, text } };
    });
    const deliveries: Delivery[] = [];
    for (const time of ['10:00', '11:00', '12:00']) {
      deliveries.push(
        deliveryAt(time, [at(time, { kind: 'rest' })], { content: rest, deliveries }),
      );
    }
    expect(deliveries.flatMap(texts).sort()).toEqual(['Drink', 'Lie', 'Sit']);
  });
});

describe('skin-to-skin', () => {
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

  it('is never suggested between 22:00 and 7:00, nor when it could wait until then', () => {
    fc.assert(
      fc.property(fc.noBias(fc.integer({ min: 0, max: 1439 })), id, (minute, reminderId) => {
        const time = clock(minute);
        if (time >= '07:00' && time < '21:00') return;
        const practice = at(time, { id: reminderId, kind: 'practice' });
        expect(ids(deliveryAt(time, [practice]))).toEqual(['voice']);
      }),
    );
  });

  it('is never suggested beside a rest prompt', () => {
    fc.assert(
      fc.property(id, (reminderId) => {
        const practice = at('12:00', { id: reminderId, kind: 'practice' });
        const rest = at('12:00', { id: `${reminderId}-rest`, kind: 'rest' });
        expect(ids(deliveryAt('12:00', [practice, rest]))).not.toContain('skin-to-skin');
      }),
    );
  });

  it('is suggested by day', () => {
    const found = Array.from({ length: 20 }, (_, index) =>
      ids(deliveryAt('12:00', [at('12:00', { id: `p${index}`, kind: 'practice' })])),
    );
    expect(found.flat()).toContain('skin-to-skin');
  });

  const { content } = contentPart('practice', 'skin-to-skin');
  const part = { reminderId: 'p', kind: 'practice', contentId: 'skin-to-skin', content } as const;
  const reminder = at('08:00', { id: 'p', kind: 'practice' });
  const snoozedUntil = (time: string) =>
    snoozedDelivery(berlin(`2026-11-23T${time}`).epochMilliseconds, { parts: [part] });

  it('comes back from a snooze by day, not at night', () => {
    const again = (time: string) =>
      ids(deliveryAt(time, [reminder], { deliveries: [snoozedUntil(time)] }));
    expect(again('15:00')).toEqual(['skin-to-skin']);
    expect(again('22:10')).toEqual(['voice']);
  });

  it('does not come back from a snooze beside a rest prompt', () => {
    const rest = at('15:00', { id: 'rest', kind: 'rest' });
    const found = deliveryAt('15:00', [rest, reminder], { deliveries: [snoozedUntil('15:00')] });
    expect(ids(found)).toContain('voice');
    expect(ids(found)).not.toContain('skin-to-skin');
  });

  it('is not suggested at night even if nothing else is cached', () => {
    const only = [contentPart('practice', 'skin-to-skin', false)];
    const found = deliveryAt('23:00', [at('23:00', { kind: 'practice' })], { content: only });
    expect(ids(found)).toEqual([null]);
    expect(texts(found)).toEqual(['']);
  });
});
