import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deliveryUrl, openDelivery } from '@/app/reminders/background/open-delivery.ts';
import { newBrowser, openPages } from './background.ts';

const newTab = fakeBrowser.runtime.getURL('/newtab.html');
const id = 'r@2026-11-23T07:30';
const its = `${newTab}#delivery=r%402026-11-23T07%3A30`;

/** Watches what is done with tabs and windows. */
function watch() {
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const focus = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.windows, { update: focus });
  return { update, create, focus };
}

beforeEach(() => newBrowser());

describe('the address of a moment', () => {
  it('names it', () => expect(deliveryUrl(id)).toBe(its));
  it('is a plain new tab where there is none', () => expect(deliveryUrl(null)).toBe(newTab));
});

describe('a moment that she opens', () => {
  it('comes in a new tab where no page of ours is open', async () => {
    const { create, update } = watch();
    await openDelivery(id);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: its });
    expect(update).not.toHaveBeenCalled();
  });

  it('comes to the front where it is open', async () => {
    openPages([newTab, its]);
    const { create, update, focus } = watch();
    await openDelivery(id);
    expect(update).toHaveBeenCalledExactlyOnceWith(2, { active: true });
    expect(focus).toHaveBeenCalledExactlyOnceWith(7, { focused: true });
    expect(create).not.toHaveBeenCalled();
  });

  it('comes in a new tab of ours that stands open', async () => {
    openPages([newTab.replace('newtab', 'library'), newTab]);
    const { create, update } = watch();
    await openDelivery(id);
    expect(update).toHaveBeenCalledExactlyOnceWith(2, { active: true, url: its });
    expect(create).not.toHaveBeenCalled();
  });

  it.each([`${newTab}#delivery=other`, newTab.replace('newtab', 'library')])(
    'leaves %s as it is',
    async (address) => {
      openPages([address]);
      const { create, update } = watch();
      await openDelivery(id);
      expect(update).not.toHaveBeenCalled();
      expect(create).toHaveBeenCalledExactlyOnceWith({ url: its });
    },
  );

  it('comes in a new tab where the other was closed in between', async () => {
    openPages([its]);
    const { create, update } = watch();
    update.mockRejectedValue(new Error('No tab with id'));
    await openDelivery(id);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: its });
  });

  it('comes in a window of its own where all windows are closed', async () => {
    const { create } = watch();
    create.mockRejectedValue(new Error('No current window'));
    const open = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue(undefined as never);
    await openDelivery(id);
    expect(open).toHaveBeenCalledExactlyOnceWith({ url: its });
  });
});
