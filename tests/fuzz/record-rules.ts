/** What a record may be, written down apart from the shapes that files are read with. */
import type {
  Favorite,
  QuietTimes,
  Register,
  Reminder,
  Setting,
  TimeRange,
} from '@/domain/records.ts';
import { DEFAULT_SETTINGS, type SettingName } from '@/domain/settings.ts';

const isTimestamp = (at: unknown) =>
  Number.isSafeInteger(at) && Number(at) >= 0 && Number(at) < 7.3e12;
const isTimestampOrNull = (at: unknown) => at === null || isTimestamp(at);
const hasOnly = (record: object, fields: string) =>
  Object.keys(record).every((field) => fields.split(' ').includes(field)) &&
  Object.getPrototypeOf(record) === Object.prototype;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-_';

const isName = (text: string) =>
  text !== '' && [...text].every((one) => LETTERS.includes(one.toLowerCase()));

function isText(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const shown = text.replace(/[\n\t]/g, '');
  return text.length <= 20_000 && !/\p{Cc}/u.test(shown) && text.isWellFormed();
}

function isRegister(register: Register<unknown>, isValue: (value: never) => boolean): boolean {
  const { versions, replaced } = register;
  // Not the expression that the reader has: letters, digits, "-" and "_", then perhaps a number.
  const isRev = (rev: string) => {
    const [page = '', count, ...more] = rev.split('.');
    const isCount = count === undefined || String(Number(count)) === count;
    return isName(page) && isCount && more.length === 0;
  };
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
      ? contentId === null && id.startsWith('own:') && isName(id.slice(4))
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
  const isTime = (time: string) => {
    const [hour, minute, ...more] = time.split(':');
    const isIn = (text = '', below = 0) =>
      text.length === 2 && Number(text) >= 0 && Number(text) < below;
    return isIn(hour, 24) && isIn(minute, 60) && more.length === 0;
  };
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

const isListOf = (value: unknown, isOne: (one: never) => boolean) =>
  Array.isArray(value) && value.every((one) => isOne(one as never));
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a setting may be, for those of which it is more than one of a few values. */
const IS_VALUE: { readonly [name: string]: (value: never) => boolean } = {
  country: (value: string | null) => value === null || /^[A-Z]{2}$/.test(value),
  edition: (value: string | null) => value === null || isText(value),
  excludedThemes: (value) => isListOf(value, isText),
  links: (value) =>
    isListOf(
      value,
      ({ title, url }: { title: string; url: string }) =>
        isText(title) && ['http:', 'https:'].includes(new URL(url).protocol),
    ),
  quietTimes: ({ quietHours, changedAt }: QuietTimes) =>
    isListOf(quietHours, ({ from, to }: TimeRange) => from !== to) && isTimestamp(changedAt),
  appearance: (value: object) => hasOnly(value, Object.keys(DEFAULT_SETTINGS.appearance).join(' ')),
};

export function isSetting(setting: Setting): boolean {
  const { name, value } = setting;
  if (!hasOnly(setting, 'name value updatedAt') || !isTimestamp(setting.updatedAt)) return false;
  const defaultValue = DEFAULT_SETTINGS[name as SettingName];
  const isKind = isObject(defaultValue) ? isObject(value) : true;
  const isValue = IS_VALUE[name];
  if (isValue) return isKind && isValue(value as never);
  return typeof value === typeof defaultValue && isKind;
}
