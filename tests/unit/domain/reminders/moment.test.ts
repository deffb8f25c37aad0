import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreparedPart, Reminder } from '@/domain/records.ts';
import { askedLater, done, isWaiting, makeMoment } from '@/domain/reminders/moment.ts';
import { dueOccurrences } from '@/domain/reminders/occurrences.ts';
import { at, berlin, moment, plan, prepared } from './make.ts';

const words: PreparedPart[] = [
  prepared('passage', 'psalm-1'),
  prepared('passage', 'psalm-2'),
  prepared('line', 'line-1'),
  prepared('practice', 'skin-to-skin', false),
  prepared('practice', 'voice'),
  prepared('rest', null),
];

function momentOf(reminders: Reminder[], time: string, given = words, moments = [] as never[]) {
  const now = berlin(`2026-11-23T${time}`);
  const due = dueOccurrences(plan(reminders), now);
  return makeMoment(due, { reminders, prepared: given, moments }, now);
}

describe('a moment', () => {
  it('says what its reminder is for', () => {
    const found = momentOf([at('09:00', { kind: 'line' })], '09:00');
    expect(found).toMatchObject({
      id: 'r@2026-11-23T09:00',
      occurrences: ['r@2026-11-23T09:00'],
      day: '2026-11-23',
      state: 'claimed',
      parts: [{ reminderId: 'r', kind: 'line', contentId: 'line-1' }],
    });
  });

  it('says her own words as she wrote them', () => {
    const found = momentOf([at('09:00', { kind: 'own', text: 'Breathe.' })], '09:00');
    expect(found.parts).toMatchObject([{ contentId: null, words: { text: 'Breathe.' } }]);
  });

  it('is one for all that is due at once, each reminder once', () => {
    const all = [at('09:00', { id: 'a' }), at(['08:30', '09:00'], { id: 'b', kind: 'line' })];
    const found = momentOf(all, '09:00');
    expect(found.occurrences).toHaveLength(3);
    expect(found.parts.map(({ reminderId }) => reminderId)).toEqual(['b', 'a']);
  });

  it('is discreet where one of its reminders is', () => {
    const open = at('09:00', { id: 'a', discreet: false });
    expect(momentOf([open], '09:00').discreet).toBe(false);
    expect(momentOf([open, at('09:00', { id: 'b' })], '09:00').discreet).toBe(true);
  });

  it('says the same however often it is made, and another thing than the one before', () => {
    const first = momentOf([at('09:00')], '09:00');
    expect(momentOf([at('09:00')], '09:20').parts).toEqual(first.parts);
    const now = berlin('2026-11-23T09:00');
    const due = dueOccurrences(plan([at('09:00')]), now);
    const next = makeMoment(
      due,
      { reminders: [at('09:00')], prepared: words, moments: [first] },
      now,
    );
    expect(next.parts[0]?.contentId).not.toBe(first.parts[0]?.contentId);
  });

  it('has an empty part where no words are laid ready', () => {
    const found = momentOf([at('09:00')], '09:00', []);
    expect(found.parts).toMatchObject([{ contentId: null, words: { text: '' } }]);
  });

  it('needs something that is due', () => {
    const given = { reminders: [], prepared: words, moments: [] };
    expect(() => makeMoment([], given, berlin('2026-11-23T09:00'))).toThrow(RangeError);
  });
});

describe('skin-to-skin', () => {
  const minutes = fc.integer({ min: 0, max: 1439 });
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const ids = (reminders: Reminder[], time: string) =>
    momentOf(reminders, time).parts.map(({ contentId }) => contentId);

  it('is never suggested between 22:00 and 07:00', () => {
    fc.assert(
      fc.property(minutes, fc.string({ minLength: 1, maxLength: 6 }), (minute, id) => {
        const time = clock(minute);
        if (time >= '07:00' && time < '22:00') return;
        expect(ids([at(time, { id, kind: 'practice' })], time)).toEqual(['voice']);
      }),
    );
  });

  it('is never suggested beside a rest prompt', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 6 }), (id) => {
        const all = [
          at('12:00', { id, kind: 'practice' }),
          at('12:00', { id: `${id}-rest`, kind: 'rest' }),
        ];
        expect(ids(all, '12:00')).not.toContain('skin-to-skin');
      }),
    );
  });

  it('is suggested by day', () => {
    const found = Array.from({ length: 20 }, (_, index) =>
      ids([at('12:00', { id: `p${index}`, kind: 'practice' })], '12:00'),
    ).flat();
    expect(found).toContain('skin-to-skin');
  });

  it('does not come again at night when she asked for it later', () => {
    const skin = words[3];
    const asked = moment({
      id: 'm',
      againAt: berlin('2026-11-23T22:10').epochMilliseconds,
      parts: [
        {
          reminderId: 'r',
          kind: 'practice',
          contentId: 'skin-to-skin',
          words: skin?.words ?? prepared('practice', 'x').words,
        },
      ],
    });
    const now = berlin('2026-11-23T22:10');
    const due = dueOccurrences(plan([], { later: [asked] }), now);
    const found = makeMoment(due, { reminders: [], prepared: words, moments: [asked] }, now);
    expect(found.parts).toMatchObject([{ kind: 'practice', contentId: 'voice' }]);
  });
});

describe('“later”', () => {
  it('brings the same words again in half an hour', () => {
    const shown = momentOf([at('09:00')], '09:00');
    const asked = askedLater(shown, berlin('2026-11-23T09:05').epochMilliseconds);
    const now = berlin('2026-11-23T09:35');
    const due = dueOccurrences(plan([], { later: [asked] }), now);
    expect(due).toHaveLength(1);
    const again = makeMoment(due, { reminders: [], prepared: words, moments: [asked] }, now);
    expect(again.parts).toEqual(shown.parts);
    expect(again.id).not.toBe(shown.id);
  });

  it('is over once it is seen', () => {
    expect(done(askedLater(moment(), 5), 6)).toMatchObject({ state: 'done', againAt: null });
  });
});

describe('a moment that no notification may show', () => {
  it('waits in new tabs for an hour', () => {
    const waiting = moment({ state: 'waiting', dueAt: 0 });
    expect(isWaiting(waiting, 60 * 60_000)).toBe(true);
    expect(isWaiting(waiting, 60 * 60_000 + 1)).toBe(false);
    expect(isWaiting({ ...waiting, state: 'done' }, 0)).toBe(false);
  });
});
