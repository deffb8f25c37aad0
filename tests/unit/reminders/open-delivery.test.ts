import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDelivery } from '@/app/reminders/background/open-delivery.ts';
import { newBrowser, openPages } from './background.ts';

const newTab = fakeBrowser.runtime.getURL('/newtab.html');
const id = 'r@2026-11-23T07:30';
const its = `${newTab}#delivery/r%402026-11-23T07%3A30`;

/** Watches tabs and windows. */
function watch() {
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const focus = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.windows, { update: focus });
  return { update, create, focus };
}

beforeEach(() => newBrowser());

describe('opening a delivery', () => {
  it('uses a new tab when no page of ours is open', async () => {
    const { create, update } = watch();
    await openDelivery(id);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: its });
    expect(update).not.toHaveBeenCalled();
  });

  it('uses a plain new tab when there is none', async () => {
    const { create } = watch();
    await openDelivery(null);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: newTab });
  });

  it('activates the tab that already shows it', async () => {
    openPages([newTab, its]);
    const { create, update, focus } = watch();
    await openDelivery(id);
    expect(update).toHaveBeenCalledExactlyOnceWith(2, { active: true });
    expect(focus).toHaveBeenCalledExactlyOnceWith(7, { focused: true });
    expect(create).not.toHaveBeenCalled();
  });

  it('uses an open new tab of ours', async () => {
    openPages([newTab.replace('newtab', 'library'), newTab]);
    const { create, update } = watch();
    await openDelivery(id);
    expect(update).toHaveBeenCalledExactlyOnceWith(2, { active: true, url: its });
    expect(create).not.toHaveBeenCalled();
  });

  it.each([`${newTab}#delivery/other`, newTab.replace('newtab', 'library')])(
    'leaves %s alone',
    async (address) => {
      openPages([address]);
      const { create, update } = watch();
      await openDelivery(id);
      expect(update).not.toHaveBeenCalled();
      expect(create).toHaveBeenCalledExactlyOnceWith({ url: its });
    },
  );

  it('uses a new tab when the other was closed in the meantime', async () => {
    openPages([its]);
    const { create, update } = watch();
    update.mockRejectedValue(new Error('No tab with id'));
    await openDelivery(id);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: its });
  });

  it('uses a new window when all windows are closed', async () => {
    const { create } = watch();
    create.mockRejectedValue(new Error('No current window'));
    const open = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue(undefined as never);
    await openDelivery(id);
    expect(open).toHaveBeenCalledExactlyOnceWith({ url: its });
  });

  it('opens an ordinary window’s tab when a private window is in front', async () => {
    const { create, focus } = watch();
    const windows = [
      { id: 3, incognito: true, focused: true },
      { id: 4, incognito: false, focused: false },
    ];
    vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue(windows as never);
    await openDelivery(id);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: its, windowId: 4 });
    expect(focus).toHaveBeenCalledExactlyOnceWith(4, { focused: true });
  });

  it('opens a tab in a private window when there is no other', async () => {
    const { create } = watch();
    const windows = [{ id: 3, incognito: true }];
    vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue(windows as never);
    await openDelivery(id);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: its });
  });
});
