import { describe, expect, it } from 'vitest';
import {
  askedLater,
  comingAgain,
  done,
  isWaiting,
  makeMoment,
  SAMPLE_ID,
} from '@/domain/reminders/delivery.ts';
import { dueOccurrences } from '@/domain/reminders/occurrences.ts';
import {
  at,
  berlin,
  moment,
  momentAt,
  plan,
  prepared,
  ready,
  reminder,
} from '../../../support/reminders.ts';

describe('a moment', () => {
  it('says what its reminder is for', () => {
    expect(momentAt('09:00', [at('09:00', { kind: 'line' })])).toMatchObject({
      id: 'r@2026-11-23T09:00',
      occurrences: ['r@2026-11-23T09:00'],
      day: '2026-11-23',
      state: 'claimed',
      dueAt: berlin('2026-11-23T09:00').epochMilliseconds,
      parts: [{ reminderId: 'r', kind: 'line', contentId: 'line-1' }],
    });
  });

  it('says her own words as she wrote them', () => {
    const found = momentAt('09:00', [at('09:00', { kind: 'own', text: 'Breathe.' })]);
    expect(found.parts).toMatchObject([{ contentId: null, words: { text: 'Breathe.' } }]);
  });

  it('is one for all that is due at once, in order of time and id', () => {
    const all = [
      at('09:00', { id: 'c' }),
      at('09:00', { id: 'a', kind: 'rest' }),
      at('08:30', { id: 'b', kind: 'line' }),
    ];
    const found = momentAt('09:00', all);
    expect(found.parts.map(({ reminderId }) => reminderId)).toEqual(['b', 'a', 'c']);
    expect(found.id).toBe('b@2026-11-23T08:30');
    // It has waited since the last of them, not since the first.
    expect(found.dueAt).toBe(berlin('2026-11-23T09:00').epochMilliseconds);
  });

  it('has each reminder once, also where two of its times are due', () => {
    const found = momentAt('09:00', [at(['08:30', '09:00'])]);
    expect(found.occurrences).toEqual(['r@2026-11-23T08:30', 'r@2026-11-23T09:00']);
    expect(found.parts).toHaveLength(1);
  });

  it('is discreet where one of its reminders is', () => {
    const open = at('09:00', { id: 'a', discreet: false });
    expect(momentAt('09:00', [open]).discreet).toBe(false);
    expect(momentAt('09:00', [open, at('09:00', { id: 'b' })]).discreet).toBe(true);
  });

  it('knows the day of each reminder, where some began the day before', () => {
    const schedule = { type: 'interval', hours: 1, from: '23:00', to: '01:00' } as const;
    const all = [reminder({ id: 'night', schedule }), at('00:00', { id: 'day' })];
    const now = berlin('2026-11-24T00:00');
    const due = dueOccurrences(plan(all), now).filter(
      ({ at: when }) => when === now.epochMilliseconds,
    );
    const found = makeMoment(due, { reminders: all, prepared: ready, moments: [] }, now);
    expect(found.parts.map(({ reminderId, day = found.day }) => [reminderId, day])).toEqual([
      ['day', '2026-11-24'],
      ['night', '2026-11-23'],
    ]);
    // And still does when all of it comes again.
    const asked = askedLater(found, now.epochMilliseconds);
    const then = berlin('2026-11-24T00:30');
    const again = makeMoment(
      dueOccurrences(plan([], { later: [asked] }), then),
      { reminders: all, prepared: ready, moments: [asked] },
      then,
    );
    expect(again.parts).toEqual(found.parts);
    expect(again.day).toBe(found.day);
  });

  it('has an empty part where no words are laid ready', () => {
    const found = momentAt('09:00', [at('09:00')], { words: [] });
    expect(found.parts).toMatchObject([{ contentId: null, words: { text: '' } }]);
  });

  it('needs something that is due', () => {
    const given = { reminders: [], prepared: ready, moments: [] };
    expect(() => makeMoment([], given, berlin('2026-11-23T09:00'))).toThrow(RangeError);
  });
});

describe('“later”', () => {
  const asked = (shown: ReturnType<typeof momentAt>, time: string) =>
    askedLater(shown, berlin(`2026-11-23T${time}`).epochMilliseconds);

  it('brings the same words again in half an hour', () => {
    const allAt = (time: string) => [
      at(time, { kind: 'own', text: 'Breathe.' }),
      at(time, { id: 's' }),
    ];
    const shown = momentAt('09:00', allAt('09:00'));
    const moments = [asked(shown, '09:05')];
    const again = momentAt('09:35', allAt('20:00'), { moments });
    expect(again.parts).toEqual(shown.parts);
    expect(again.discreet).toBe(shown.discreet);
    expect(again.id).not.toBe(shown.id);
  });

  it('is one moment with what else is due by then, each reminder once', () => {
    const all = [at(['09:00', '09:20'], { id: 'a' }), at('09:40', { id: 'b', kind: 'line' })];
    const shown = momentAt('09:00', all);
    const again = momentAt('09:40', all, { moments: [asked(shown, '09:05')] });
    expect(again.parts.map(({ reminderId }) => reminderId)).toEqual(['a', 'b']);
    // Of its two, what she wanted again.
    expect(again.parts[0]).toEqual(shown.parts[0]);
  });

  it.each([
    ['passages', prepared('passage', 'psalm-9')],
    ['rest', prepared('rest', null)],
  ])('says something else of %s where those words lie ready no more', (_what, other) => {
    const all = [at('09:00', { kind: other.kind })];
    const shown = momentAt('09:00', all);
    const words = [{ ...other, words: { ...other.words, text: 'Other words' } }];
    const again = momentAt('09:35', all, { words, moments: [asked(shown, '09:05')] });
    expect(again.parts).toMatchObject([{ words: { text: 'Other words' } }]);
  });

  it('says the words as they lie ready by then: maybe in another edition', () => {
    const all = [at('09:00')];
    const shown = momentAt('09:00', all, { words: [prepared('passage', 'psalm-1')] });
    const part = prepared('passage', 'psalm-1');
    const words = [{ ...part, words: { ...part.words, edition: 'WEB' } }];
    const again = momentAt('09:35', all, { words, moments: [asked(shown, '09:05')] });
    expect(again.parts).toMatchObject([{ contentId: 'psalm-1', words: { edition: 'WEB' } }]);
  });

  it('comes for no reminder that was removed or switched off, only for the others', () => {
    const all = [at('09:00', { id: 'a' }), at('09:00', { id: 'b' })];
    const shown = asked(momentAt('09:00', all), '09:05');
    const [a = reminder(), b = reminder()] = all;
    const left = (...reminders: (typeof a)[]) =>
      comingAgain([shown], reminders).flatMap(({ parts }) =>
        parts.map(({ reminderId }) => reminderId),
      );
    expect(left(a, b)).toEqual(['a', 'b']);
    expect(left(b)).toEqual(['b']);
    expect(left({ ...a, enabled: false }, b)).toEqual(['b']);
    expect(left({ ...a, enabled: false })).toEqual([]);
    const again = momentAt('09:35', [b], { moments: [shown] });
    expect(again.parts.map(({ reminderId }) => reminderId)).toEqual(['b']);
  });

  it('is as its reminder is by then: its own words, its kind, and whether it says little', () => {
    const own = at('09:00', { kind: 'own', text: 'Breathe.', discreet: false });
    const shown = asked(momentAt('09:00', [own]), '09:05');
    const changed = { ...own, text: 'Rest.', discreet: true };
    const again = momentAt('09:35', [changed], { moments: [shown] });
    expect(again.parts).toMatchObject([{ words: { text: 'Rest.' } }]);
    expect(again.discreet).toBe(true);
    const line = momentAt('09:35', [{ ...own, kind: 'line' }], { moments: [shown] });
    expect(line.parts).toMatchObject([{ kind: 'line', contentId: 'line-1' }]);
  });

  it('comes for what was shown “now”, which is of no reminder', () => {
    const shown = momentAt('09:00', [at('09:00', { id: SAMPLE_ID })]);
    const again = momentAt('09:35', [], { moments: [asked(shown, '09:05')] });
    expect(again.parts).toEqual(shown.parts);
  });

  it('is over once it is seen', () => {
    expect(done(askedLater(moment(), 5), 6)).toMatchObject({ state: 'done', againAt: null });
  });
});

describe('a moment that no notification may show', () => {
  const waiting = moment({ state: 'waiting', dueAt: 0 });
  const HOUR = 60 * 60_000;

  it('waits in new tabs for an hour', () => {
    expect([0, HOUR, HOUR + 1].map((now) => isWaiting(waiting, now))).toEqual([true, true, false]);
    expect(isWaiting({ ...waiting, state: 'done' }, 0)).toBe(false);
  });

  it('does not wait for a time to which a wrong clock has put it', () => {
    expect(isWaiting(waiting, -HOUR - 1)).toBe(false);
  });
});
