import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeSettings } from '@/app/settings/change-settings.ts';
import { changedAppearance } from '@/domain/settings.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { connectAgain, handleOf, newRecords } from './records.ts';

/** Two pages with a connection each, such as the popup and the library. */
let pages: [Repositories, Repositories];

beforeEach(async () => {
  pages = [await newRecords(), await connectAgain()];
});

afterEach(() => {
  for (const page of pages) page.close();
  localStorage.clear();
});

describe('two pages that change settings at once', () => {
  it('both keep what they change of the appearance', async () => {
    const [one, other] = pages;
    await Promise.all([
      changeSettings(handleOf(one), changedAppearance({ textSize: 'large' })),
      changeSettings(handleOf(other), changedAppearance({ typeface: 'sans' })),
      changeSettings(handleOf(one), changedAppearance({ clock: true })),
    ]);
    const { appearance } = await pages[0].settings.all();
    expect(appearance).toMatchObject({ textSize: 'large', typeface: 'sans', clock: true });
  });

  it('both keep what they change of a list', async () => {
    const exclude = (page: Repositories, theme: string) =>
      changeSettings(handleOf(page), ({ excludedThemes }) => ({
        excludedThemes: [...excludedThemes, theme],
      }));
    await Promise.all([exclude(pages[0], 'hope'), exclude(pages[1], 'rest')]);
    const { excludedThemes } = await pages[1].settings.all();
    expect(excludedThemes.toSorted()).toEqual(['hope', 'rest']);
  });

  it('lose neither of two different settings', async () => {
    await Promise.all([
      changeSettings(handleOf(pages[0]), { scripture: false }),
      changeSettings(handleOf(pages[1]), { situation: ['hospital'] }),
    ]);
    expect(await pages[0].settings.all()).toMatchObject({
      scripture: false,
      situation: ['hospital'],
    });
  });
});

it('a change that could not be stored does not stand in the way of the next', async () => {
  const [page] = pages;
  const full = async () => {
    throw new Error('full');
  };
  const broken = { ...page, settings: { ...page.settings, change: full } };
  await expect(changeSettings(handleOf(broken), { scripture: false })).rejects.toThrow('full');
  await changeSettings(handleOf(page), changedAppearance({ clock: true }));
  expect((await page.settings.all()).appearance.clock).toBe(true);
});
