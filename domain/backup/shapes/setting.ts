import * as v from 'valibot';
import type { Setting } from '@/domain/records.ts';
import { parseSetting, SETTING_NAMES, SETTINGS } from '@/domain/settings.ts';
import { timestamp } from './parts.ts';

/** A setting that backups carry, with its value as domain/settings.ts makes it valid. */
export function settingShape(): v.GenericSchema<unknown, Setting> {
  const carried = SETTING_NAMES.filter((name) => SETTINGS[name].inBackup);
  return v.pipe(
    v.object({ name: v.picklist(carried), value: v.unknown(), updatedAt: timestamp }),
    v.transform((setting): Setting => ({ ...setting, value: parseSetting(setting) })),
    v.check(({ value }) => value !== undefined),
  );
}
