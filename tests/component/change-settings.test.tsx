import { describe, expect, it } from 'vitest';
import { keepSettings } from '@/app/settings/change-settings.ts';
import { newRecords } from './records.ts';

describe('settings that are changed one soon after another', () => {
  it('are all kept, also two of the look', async () => {
    const records = await newRecords();
    await Promise.all([
      keepSettings(records, { look: { textSize: 'large' } }),
      keepSettings(records, { look: { typeface: 'sans' } }),
      keepSettings(records, { scripture: false }),
    ]);
    const { look, scripture } = await records.settings.all();
    expect(look).toMatchObject({ textSize: 'large', typeface: 'sans' });
    expect(scripture).toBe(false);
  });

  it('are kept after one that could not be', async () => {
    const records = await newRecords();
    const broken = {
      ...records,
      settings: { ...records.settings, setAll: () => Promise.reject(new Error('full')) },
    };
    await expect(keepSettings(broken, { scripture: false })).rejects.toThrow('full');
    await keepSettings(records, { look: { clock: true } });
    expect((await records.settings.all()).look.clock).toBe(true);
  });
});
