import { CONTENT_REMINDER_KINDS, REMINDER_KINDS } from '@/domain/kinds.ts';
import type { PauseEnd, QuietTimes, Reminder, Schedule, TimeRange } from '@/domain/records.ts';
import { SITUATION_SETS, type SituationSet } from '@/domain/situation.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { reminderContent } from '../support/deliveries.ts';
import { content } from '../support/favorites.ts';
import { reminder } from '../support/reminders.ts';
import type { Chance } from './chance.ts';

const two = (number: number) => String(number).padStart(2, '0');
const timeOf = (chance: Chance) => `${two(chance.between(0, 23))}:${two(chance.between(0, 59))}`;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Some reminders to begin with. */
export async function firstReminders(
  chance: Chance,
  pages: Repositories,
  now: number,
): Promise<void> {
  for (let count = chance.between(1, 4); count > 0; count -= 1) {
    await pages.reminders.add(reminderOf(chance, now - 1));
  }
}

/**
 * What the user changes in the reminders view.
 * @returns what it was, for the history
 */
export async function changeSettings(
  chance: Chance,
  pages: Repositories,
  now: Temporal.ZonedDateTime,
): Promise<string> {
  const at = now.epochMilliseconds;
  const reminders = await pages.reminders.list();
  if (chance.in100(15)) return changeSituation(chance, pages, at);
  if (reminders.length === 0 || chance.in100(20)) {
    const added = reminderOf(chance, at);
    await pages.reminders.add(added);
    return `adds ${JSON.stringify(added)}`;
  }
  if (chance.in100(40)) {
    const quietTimes = silenceOf(chance, now);
    await pages.settings.change({ quietTimes }, at);
    return `silence ${JSON.stringify(quietTimes)}`;
  }
  const { id } = chance.pick(reminders);
  if (chance.in100(10)) {
    await pages.reminders.remove(id, at);
    return `removes ${id}`;
  }
  const change = chance.in100(50)
    ? { enabled: chance.in100(70) }
    : { schedule: scheduleOf(chance), weekdays: weekdaysOf(chance), enabled: true };
  await pages.reminders.change(id, (before) => ({ ...before, ...change, updatedAt: at }), at);
  return `changes ${id} to ${JSON.stringify(change)}`;
}

/** What words that lie ready begin with: they tell for whom they are. */
export const wordsFor = (situation: SituationSet) => `For [${situation}]`;

/** Pages lay other words ready before they keep the setting; a page may be closed in between. */
async function changeSituation(chance: Chance, pages: Repositories, at: number): Promise<string> {
  const situation = chance.pick(SITUATION_SETS);
  const parts = CONTENT_REMINDER_KINDS.map((kind) => ({
    ...{ kind, contentId: kind, night: true },
    content: content({ title: '', text: `${wordsFor(situation)}: ${kind}` }),
  }));
  const isClosed = chance.in100(20);
  await pages.reminderContent.write(
    reminderContent(parts, { cacheKey: `${situation}`, madeFor: { scripture: true, situation } }),
  );
  if (!isClosed) await pages.settings.change({ situation }, at);
  return `lays words ready for ${situation}${isClosed ? '' : ', which now holds'}`;
}

function reminderOf(chance: Chance, now: number): Reminder {
  return reminder({
    id: `r${chance.between(0, 1_000_000)}`,
    kind: chance.pick(REMINDER_KINDS),
    text: 'An own text',
    schedule: scheduleOf(chance),
    weekdays: weekdaysOf(chance),
    discreet: chance.in100(50),
    createdAt: now,
    updatedAt: now,
  });
}

function scheduleOf(chance: Chance): Schedule {
  if (chance.in100(60)) {
    const times = Array.from({ length: chance.between(1, 4) }, () => timeOf(chance));
    return { type: 'times', times: [...new Set(times)].sort() };
  }
  const from = timeOf(chance);
  const to = timeOf(chance);
  return { type: 'interval', hours: chance.between(1, 6), from, to: to === from ? '23:59' : to };
}

function weekdaysOf(chance: Chance): number[] {
  if (chance.in100(70)) return WEEKDAYS;
  const some = WEEKDAYS.filter(() => chance.in100(60));
  return some.length === 0 ? [chance.between(1, 7)] : some;
}

function silenceOf(chance: Chance, now: Temporal.ZonedDateTime): QuietTimes {
  const range = (): TimeRange => {
    const from = timeOf(chance);
    const to = now
      .toPlainTime()
      .add({ minutes: chance.between(-90, 90) })
      .toString()
      .slice(0, 5);
    return { from, to: to === from ? '12:34' : to };
  };
  return {
    quietHours: Array.from({ length: chance.between(0, 2) }, range),
    pause: chance.in100(40) ? pauseOf(chance, now) : null,
    changedAt: now.epochMilliseconds,
  };
}

function pauseOf(chance: Chance, now: Temporal.ZonedDateTime): PauseEnd {
  const kind = chance.between(0, 2);
  if (kind === 0) return { type: 'open' };
  const minutes = chance.between(1, 40 * 60);
  if (kind === 1) return { type: 'instant', at: now.epochMilliseconds + minutes * 60_000 };
  const local = now.toPlainDateTime().add({ minutes });
  return { type: 'local', at: local.toString({ smallestUnit: 'minute' }) };
}
