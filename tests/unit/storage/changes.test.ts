import { afterEach, describe, expect, it, vi } from 'vitest';
import { openChanges } from '@/storage/changes.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a listener that fails', () => {
  it('is reported, and neither the writer nor other listeners notice', () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const changes = openChanges();
    const failing = () => {
      throw new Error('broken on purpose');
    };
    const heard = vi.fn();
    changes.subscribe(['settings'], failing);
    changes.onCleared(failing);
    changes.subscribe(['settings'], heard);
    changes.onCleared(heard);
    changes.notify(['settings']);
    changes.notifyCleared();
    expect(heard).toHaveBeenCalledTimes(3);
    expect(reported).toHaveBeenCalledTimes(3);
    changes.close();
  });
});
