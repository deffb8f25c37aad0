import { afterEach, describe, expect, it, vi } from 'vitest';
import { openChanges } from '@/storage/changes.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('an announcement of a change', () => {
  it('reaches every listener, though one before it fails, and reports that failure', () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const changes = openChanges();
    const failure = new Error('a decoration');
    changes.subscribe(['settings'], () => {
      throw failure;
    });
    const hear = vi.fn();
    changes.subscribe(['settings'], hear);
    expect(() => changes.notify(['settings'])).not.toThrow();
    expect(hear).toHaveBeenCalledOnce();
    expect(report).toHaveBeenCalledExactlyOnceWith(failure);
    changes.close();
  });

  it('reaches this page though no other can be told', () => {
    vi.stubGlobal('reportError', vi.fn());
    const changes = openChanges();
    const hear = vi.fn();
    changes.subscribe(['settings'], hear);
    changes.close();
    expect(() => changes.notify(['settings'])).not.toThrow();
    expect(hear).toHaveBeenCalledOnce();
  });
});
