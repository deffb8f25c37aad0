/** What a record may be, written down apart from the shapes that files are read with. */
import type { Favorite, Register, Reminder, Setting } from '@/domain/records.ts';

const isTimestamp = (at: unknown) =>
  Number.isSafeInteger(at) && Number(at) >= 0 && Number(at) < 7.3e12;
const isTimestampOrNull = (at: unknown) => at === null || isTimestamp(at);
const hasOnly = (record: object, fields: string) =>
  Object.keys(record).every((field) => fields.split(' ').includes(field)) &&
  Object.getPrototypeOf(record) === Object.prototype;

function isText(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const shown = text.replace(/[\n\t]/g, '');
  return text.length <= 20_000 && !/\p{Cc}/u.test(shown) && text.isWellFormed();
}

function isRegister(register: Register<unknown>, isValue: (value: never) => boolean): boolean {
  const { versions, replaced } = register;
  const isRev = (rev: string) => /^[\w-]+(\.\d+)?$/.test(rev);
  return (
    hasOnly(register, 'versions replaced') &&
    versions.every(
      ({ rev, at, value }) => isRev(rev) && isTimestamp(at) && isValue(value as never),
    ) &&
    replaced.every(isRev) &&
    (versions.length > 0 || replaced.length === 0)
  );
}

export function isFavorite(favorite: Favorite): boolean {
  const { id, kind, contentId, content, note, inRotation } = favorite;
  const isContent = (value: Record<string, unknown>) =>
    hasOnly(value, 'title text reflection aside edition theme card') &&
    value.text !== '' &&
    ['title', 'text', 'reflection', 'aside', 'edition', 'theme'].every((field) =>
      isText(value[field]),
    );
  return (
    hasOnly(
      favorite,
      'id kind contentId content note inRotation savedAt updatedAt deletedAt removal',
    ) &&
    ['passage', 'line', 'practice', 'reason', 'own'].includes(kind) &&
    (kind === 'own'
      ? contentId === null && /^own:[\w-]+$/.test(id)
      : id === `${kind}:${contentId}`) &&
    isRegister(content, isContent) &&
    content.versions.length > 0 &&
    isRegister(note, isText) &&
    (inRotation === 0 || (inRotation === 1 && kind === 'own')) &&
    isTimestamp(favorite.savedAt) &&
    isTimestamp(favorite.updatedAt) &&
    isTimestampOrNull(favorite.deletedAt)
  );
}

export function isReminder(reminder: Reminder): boolean {
  const { kind, text, schedule, weekdays, enabled, discreet } = reminder;
  const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  return (
    hasOnly(
      reminder,
      'id kind text schedule weekdays enabled discreet skippedOn createdAt updatedAt deletedAt',
    ) &&
    (kind === 'own' ? isText(text) && text !== '' : text === null) &&
    (schedule.type === 'times'
      ? schedule.times.length > 0 && schedule.times.every(isTime)
      : [schedule.from, schedule.to].every(isTime) &&
        [...Array(24).keys()].includes(schedule.hours - 1)) &&
    weekdays.length > 0 &&
    weekdays.every((day) => [1, 2, 3, 4, 5, 6, 7].includes(day)) &&
    [enabled, discreet].every((flag) => typeof flag === 'boolean') &&
    [reminder.createdAt, reminder.updatedAt].every(isTimestamp) &&
    isTimestampOrNull(reminder.deletedAt)
  );
}

export function isSetting(setting: Setting): boolean {
  const { name, value } = setting;
  if (!hasOnly(setting, 'name value updatedAt') || !isTimestamp(setting.updatedAt)) return false;
  if (name === 'scripture') return typeof value === 'boolean';
  if (name === 'country') return value === null || /^[A-Z]{2}$/.test(String(value));
  return name === 'quietTimes' && typeof value === 'object';
}
