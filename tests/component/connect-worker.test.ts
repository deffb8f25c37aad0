import { afterEach, describe, expect, it, vi } from 'vitest';
import { connectWorker } from '@/app/web-worker/connect-worker.ts';
import { startWorker } from '@/app/web-worker/start-worker.ts';
import { StorageError } from '@/storage/database.ts';
import { stubWorkers } from './fake-worker.ts';

const ADDRESS = '/assets/some.worker.js';

/** A service that remembers, and says where it runs. */
function memory(place: 'worker' | 'page') {
  const words: string[] = [];
  return {
    where: () => place,
    remember: (word: string) => void words.push(word),
    recall: () => words.join(' '),
    recallSlowly: async () => {
      await new Promise((resume) => setTimeout(resume, 5));
      return words.join(' ');
    },
    fail: () => {
      throw new StorageError('full');
    },
  };
}

const IN_INDEXED_DB = { kind: 'indexed-db' } as const;

const connect = (load?: Parameters<typeof connectWorker<ReturnType<typeof memory>>>[3]) =>
  connectWorker(IN_INDEXED_DB, ADDRESS, memory('page'), load);

afterEach(() => vi.unstubAllGlobals());

describe('a service in a worker', () => {
  it('answers calls', async () => {
    const workers = stubWorkers(() => memory('worker'));
    const service = connect();
    await service.remember('held');
    expect(await service.where()).toBe('worker');
    expect(await service.recall()).toBe('held');
    expect(workers.started).toEqual([ADDRESS]);
  });

  it('answers one call after the other, in their order', async () => {
    stubWorkers(() => memory('worker'));
    const service = connect();
    const answers = await Promise.all([
      service.recallSlowly(),
      service.remember('later'),
      service.recall(),
    ]);
    expect(answers).toEqual(['', undefined, 'later']);
  });

  it('rejects with what is wrong with the storage, and goes on', async () => {
    stubWorkers(() => memory('worker'));
    const service = connect();
    await expect(service.fail()).rejects.toMatchObject({ name: 'StorageError', problem: 'full' });
    expect(await service.where()).toBe('worker');
  });

  it('is loaded once, before the first call', async () => {
    stubWorkers(() => memory('worker'));
    const load = vi.fn(async (service: { remember: (word: string) => Promise<void> }) =>
      service.remember('loaded'),
    );
    const service = connect(load);
    expect(await Promise.all([service.recall(), service.recall()])).toEqual(['loaded', 'loaded']);
    expect(load).toHaveBeenCalledOnce();
  });

  it('rejects calls while it cannot be loaded, and loads at the next call', async () => {
    stubWorkers(() => memory('worker'));
    const load = vi.fn(async () => undefined);
    load.mockRejectedValueOnce(new StorageError('failed'));
    const service = connect(load);
    await expect(service.recall()).rejects.toMatchObject({ problem: 'failed' });
    expect(await service.where()).toBe('worker');
  });
});

describe('where no worker answers', () => {
  it.each([
    ['none can be started', () => vi.stubGlobal('Worker', undefined), IN_INDEXED_DB],
    ['none can read the records', () => stubWorkers(() => memory('worker')), { kind: 'read-only' }],
  ] as const)('the page runs the service: %s', async (_name, stub, records) => {
    stub();
    const service = connectWorker(records, ADDRESS, memory('page'), (page) =>
      page.remember('loaded'),
    );
    expect(await service.where()).toBe('page');
    expect(await service.recall()).toBe('loaded');
    await expect(service.fail()).rejects.toMatchObject({ problem: 'full' });
  });

  it('the page answers in order, too', async () => {
    vi.stubGlobal('Worker', undefined);
    const service = connect();
    const answers = await Promise.all([service.recallSlowly(), service.remember('later')]);
    expect(answers[0]).toBe('');
  });

  it('the page answers what a worker had not answered when it failed, and all later calls', async () => {
    const workers = stubWorkers(() => memory('worker'));
    const service = connect();
    await service.where();
    const waiting = [service.recallSlowly(), service.where()];
    await Promise.resolve();
    workers.crash();
    expect(await Promise.all(waiting)).toEqual(['', 'page']);
    expect(await service.where()).toBe('page');
    expect(workers.started).toHaveLength(1);
  });

  it('the page is loaded before it takes over from a worker that failed', async () => {
    const workers = stubWorkers(() => memory('worker'));
    const service = connect((fresh) => fresh.remember('loaded'));
    expect(await service.recall()).toBe('loaded');
    workers.crash();
    expect(await service.recall()).toBe('loaded');
    expect(await service.where()).toBe('page');
  });

  it('the page takes over from a worker that fails while it is loaded', async () => {
    const workers = stubWorkers(() => memory('worker'));
    const service = connect((fresh) => fresh.remember('loaded'));
    const answer = service.recall();
    workers.crash();
    expect(await answer).toBe('loaded');
    expect(await service.where()).toBe('page');
  });
});

it('starts scripts of this extension only', () => {
  const workers = stubWorkers(() => memory('worker'));
  const own = new URL(ADDRESS, location.href).href;
  expect(startWorker(own)).not.toBeNull();
  expect(startWorker('https://elsewhere.example/worker.js')).toBeNull();
  expect(workers.started).toEqual([own]);
});
