import { StorageError } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { type Call, callInOrder, type Methods, type Reply, type Request } from './serve.ts';
import { startWorker } from './start-worker.ts';

/** The same methods, answered later. */
export type Remote<M extends Methods> = {
  [Name in keyof M]: (...args: Parameters<M[Name]>) => Promise<Awaited<ReturnType<M[Name]>>>;
};

/** `close` ends the worker. Calls that it has not answered are never answered. */
export type WorkerConnection<M extends Methods> = Remote<M> & { close: () => void };

/** The worker could not be started, or it failed. */
class WorkerFailed extends Error {
  override readonly name = 'WorkerFailed';
}

/**
 * Calls a service in a worker. If no worker can start, or once it has failed, the service runs in
 * this page instead: what the worker had not answered is called again here, so every method must be
 * safe to run twice.
 *
 * What the worker held in memory is lost with it. So a service either takes all it needs as
 * arguments, or is filled by `load`, which runs before any other call and once more in the page.
 *
 * @param records of the page; only those in IndexedDB can be read in a worker
 * @param address of the worker's script
 * @param inPage the methods that the worker serves, to run in this page
 * @param load fills a new service; if it rejects, so does the call, and the next call runs it again
 * @returns the methods; they reject with what went wrong in the service, as a StorageError if that
 *   was in the worker
 */
export function connectWorker<M extends Methods>(
  records: Pick<Repositories, 'kind'>,
  address: string,
  inPage: M,
  load: (service: Remote<M>) => Promise<unknown> = async () => undefined,
): WorkerConnection<M> {
  const names = Object.keys(inPage);
  const loaded = (call: Call) => callAfter(() => load(methodsOf<M>(names, call)), call);
  const worker = records.kind === 'indexed-db' ? startWorker(address) : null;
  const callInPage = loaded(callInOrder(inPage));
  let callInWorker = worker && loaded(callsTo(worker));

  const call: Call = async (name, args) => {
    try {
      if (callInWorker) return await callInWorker(name, args);
    } catch (error) {
      if (!(error instanceof WorkerFailed)) throw error;
      callInWorker = null;
    }
    return callInPage(name, args);
  };
  return { ...methodsOf<M>(names, call), close: () => worker?.terminate() };
}

function methodsOf<M extends Methods>(names: readonly string[], call: Call): Remote<M> {
  const methods = names.map((name) => [name, (...args: unknown[]) => call(name, args)]);
  return Object.fromEntries(methods) as Remote<M>;
}

/** Makes calls wait for `prepare`. If it fails, so do they, and the next call runs it again. */
function callAfter(prepare: () => Promise<unknown>, call: Call): Call {
  let ready: Promise<unknown> | null = null;
  return async (name, args) => {
    ready ??= prepare().catch((error: unknown) => {
      ready = null;
      throw error;
    });
    await ready;
    return call(name, args);
  };
}

/** @returns a call that rejects with WorkerFailed once the worker has failed */
function callsTo(worker: Worker): Call {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;
  let hasFailed = false;

  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const reply = waiting.get(data.id);
    waiting.delete(data.id);
    if ('problem' in data) reply?.reject(new StorageError(data.problem));
    else reply?.resolve(data.result);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    hasFailed = true;
    worker.terminate();
    for (const reply of waiting.values()) reply.reject(new WorkerFailed());
    waiting.clear();
  };

  return (name, args) => {
    if (hasFailed) return Promise.reject(new WorkerFailed());
    const reply = Promise.withResolvers<unknown>();
    lastId += 1;
    waiting.set(lastId, reply);
    worker.postMessage({ id: lastId, name, args } satisfies Request);
    return reply.promise;
  };
}
