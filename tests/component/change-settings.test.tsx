import { describe, expect, it } from 'vitest';
import { changeSettings } from '@/app/settings/change-settings.ts';
import { newRecords } from './records.ts';

describe('settings that are changed one soon after another', () => {
  it('are all kept, also two of the look', async () => {
    const records = await newRecords();
    await Promise.all([
      changeSettings(records, { appearance: { textSize: 'large' } }),
      changeSettings(records, { appearance: { typeface: 'sans' } }),
      changeSettings(records, { scripture: false }),
    ]);
    const { appearance, scripture } = await records.settings.all();
    expect(appearance).toMatchObject({ textSize: 'large', typeface: 'sans' });
    expect(scripture).toBe(false);
  });

  it('are kept after one that could not be', async () => {
    const records = await newRecords();
    const broken = {
      ...records,
      settings: { ...records.settings, setAll: () => Promise.reject(new Error('full')) },
    };
    await expect(changeSettings(broken, { scripture: false })).rejects.toThrow('full');
    await changeSettings(records, { appearance: { clock: true } });
    expect((await records.settings.all()).appearance.clock).toBe(true);
  });
});
