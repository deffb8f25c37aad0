import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hideTab, staysHidden } from '@/app/quick-hide/hidden-tab.ts';

const replaced = vi.fn();

/** How the browser says that it came to the page. */
function openedBy(type: NavigationTimingType | undefined) {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(
    (type ? [{ type }] : []) as unknown as PerformanceEntryList,
  );
}

const cameBackAlive = (persisted: boolean) =>
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

beforeEach(() => {
  sessionStorage.clear();
  document.documentElement.hidden = false;
  replaced.mockClear();
  vi.spyOn(location, 'replace').mockImplementation(replaced);
});
afterEach(() => void vi.restoreAllMocks());

describe('a tab that was hidden', () => {
  beforeEach(() => {
    hideTab();
    expect(document.documentElement.hidden).toBe(true);
    expect(replaced).toHaveBeenCalledExactlyOnceWith('about:blank');
    document.documentElement.hidden = false;
    replaced.mockClear();
  });

  it.each([
    ['Back, Forward or a restored session', 'back_forward', true],
    ['a new visit', 'navigate', false],
    ['a reload', 'reload', false],
    ['a way that the browser does not tell', undefined, false],
  ] as const)('keeps a page that %s brings up empty: %#', (_way, type, isEmpty) => {
    openedBy(type);
    expect(staysHidden()).toBe(isEmpty);
    expect(document.documentElement.hidden).toBe(isEmpty);
    expect(replaced).toHaveBeenCalledTimes(isEmpty ? 1 : 0);
  });

  it('empties a page that the browser had kept alive', () => {
    openedBy('navigate');
    staysHidden();
    cameBackAlive(false);
    expect(document.documentElement.hidden).toBe(false);
    cameBackAlive(true);
    expect(document.documentElement.hidden).toBe(true);
  });

  it('is hidden even where there is no storage', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    hideTab();
    expect(replaced).toHaveBeenCalledOnce();
  });
});

it('a tab that was never hidden shows what Back brings up', () => {
  openedBy('back_forward');
  expect(staysHidden()).toBe(false);
  cameBackAlive(true);
  expect(replaced).not.toHaveBeenCalled();
});
