import { upgradeToVersion2 } from './version-2.ts';

/** The part of `storage.local` that this needs. */
type LocalArea = {
  get(name: string | null): Promise<Record<string, unknown>>;
  set(records: Record<string, unknown>): Promise<void>;
};

const NAME = 'version';
const VERSION = 2;

/**
 * Brings what is kept in `storage.local` to the present version, once.
 * @param inTurn lets one page at a time do it
 * @returns false when a newer version of the extension wrote there; then nothing was touched
 */
export async function bringLocalAreaToPresent(
  area: LocalArea,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<boolean> {
  const version = await versionIn(area);
  if (version < VERSION) {
    await inTurn(async () => {
      if ((await versionIn(area)) < VERSION) await upgrade(area);
    });
  }
  return version <= VERSION;
}

/** Version 1 wrote no number. */
async function versionIn(area: LocalArea): Promise<number> {
  const { [NAME]: version = 1 } = await area.get(NAME);
  return Number(version);
}

/** All or nothing, as it is one `set`. */
async function upgrade(area: LocalArea): Promise<void> {
  const upgraded: Record<string, unknown> = { [NAME]: VERSION };
  for (const [name, record] of Object.entries(await area.get(null))) {
    for (const store of ['favorites', 'reminders'] as const) {
      if (name.startsWith(`${store}/`)) upgraded[name] = upgradeToVersion2(store, record);
    }
  }
  await area.set(upgraded);
}
