import { describe, expect, it, vi } from 'vitest';
import { type Port, type Remote, remote, serve, WorkerError } from '@/app/web-worker/remote.ts';
import { startWorker } from '@/app/web-worker/start-worker.ts';
import { StorageError } from '@/storage/database.ts';

type Methods = {
  double: (number: number) => number;
  slow: (text: string) => Promise<string>;
  full: () => never;
};

/** A worker and the page that it answers, in one thread: what one posts, the other hears. */
function together(): { calls: Remote<Methods>; crash: () => void } {
  const hear = (port: Port, data: unknown) =>
    queueMicrotask(() => port.onmessage?.({ data: structuredClone(data) } as MessageEvent));
  const inside: Port = { onmessage: null, postMessage: (data) => hear(outside, data) };
  const outside: Port & { onerror: ((event: ErrorEvent) => void) | null } = {
    onmessage: null,
    onerror: null,
    postMessage: (data) => hear(inside, data),
  };
  serve(inside, {
    double: (number: number) => number * 2,
    slow: async (text: string) => {
      await new Promise((resume) => setTimeout(resume, 5));
      return text;
    },
    full: () => {
      throw new StorageError('full');
    },
  });
  const calls = remote<Methods>(outside, ['double', 'slow', 'full']);
  return { calls, crash: () => outside.onerror?.(new ErrorEvent('error', { cancelable: true })) };
}

describe('a worker', () => {
  it('answers what it is asked', async () => {
    const { calls } = together();
    expect(await calls.double(21)).toBe(42);
  });

  it('answers in the order in which it was asked', async () => {
    const { calls } = together();
    const heard: unknown[] = [];
    await Promise.all([
      calls.slow('first').then((said) => heard.push(said)),
      calls.double(1).then((said) => heard.push(said)),
    ]);
    expect(heard).toEqual(['first', 2]);
  });

  it('says what is wrong with the storage', async () => {
    const { calls } = together();
    await expect(calls.full()).rejects.toMatchObject({ name: 'StorageError', problem: 'full' });
    expect(await calls.double(2)).toBe(4);
  });

  it('that breaks off leaves nobody waiting, now or later', async () => {
    const { calls, crash } = together();
    const waiting = calls.slow('never');
    crash();
    await expect(waiting).rejects.toBeInstanceOf(WorkerError);
    await expect(calls.double(1)).rejects.toBeInstanceOf(WorkerError);
  });

  it('is started only from a file of ours, and none is where there can be none', () => {
    const started: unknown[] = [];
    vi.stubGlobal(
      'Worker',
      class {
        constructor(address: string) {
          started.push(address);
        }
      },
    );
    const own = new URL('/assets/shelf.worker.js', location.href).href;
    expect(startWorker(own)).not.toBeNull();
    expect(startWorker('https://elsewhere.example/worker.js')).toBeNull();
    vi.stubGlobal('Worker', undefined);
    expect(startWorker(own)).toBeNull();
    expect(started).toEqual([own]);
    vi.unstubAllGlobals();
  });
});
