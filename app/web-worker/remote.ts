/** Calls to a worker that read like calls to an object. */
import { StorageError, type StorageProblem } from '@/storage/database.ts';

/** What can be called: arguments and results are copied, so they are plain data. */
export type Methods = { [name: string]: (...args: never[]) => unknown };

/** The same methods, answered later. */
export type Remote<M extends Methods> = {
  [Name in keyof M]: (...args: Parameters<M[Name]>) => Promise<Awaited<ReturnType<M[Name]>>>;
};

/** The part of a worker, or of the page that it answers, that is used. */
export type Port = {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
};

type Call = { call: number; name: string; args: unknown[] };
type Reply = { call: number } & ({ result: unknown } | { problem: StorageProblem });

/** The worker could not be started, or broke off. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';
}

/** Answers calls one after the other, in the order in which they came. */
export function serve(port: Port, methods: Methods): void {
  let turn: Promise<unknown> = Promise.resolve();
  port.onmessage = ({ data: { call, name, args } }: MessageEvent<Call>) => {
    const method = methods[name] as ((...args: unknown[]) => unknown) | undefined;
    turn = turn.then(async () => {
      try {
        port.postMessage({ call, result: await method?.(...args) } satisfies Reply);
      } catch (error) {
        const problem = error instanceof StorageError ? error.problem : 'failed';
        port.postMessage({ call, problem } satisfies Reply);
      }
    });
  };
}

/**
 * The methods that a worker serves.
 * @param names of the methods
 * @returns methods that reject with a StorageError where the one in the worker failed, and with a
 *   WorkerError where there is no worker to answer
 */
export function remote<M extends Methods>(
  worker: Port & { onerror: ((event: ErrorEvent) => void) | null },
  names: readonly (keyof M & string)[],
): Remote<M> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let calls = 0;
  let broken = false;

  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.call);
    waiting.delete(data.call);
    if ('problem' in data) asked?.reject(new StorageError(data.problem));
    else asked?.resolve(data.result);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    broken = true;
    for (const asked of waiting.values()) asked.reject(new WorkerError());
    waiting.clear();
  };

  const call = (name: string, args: unknown[]): Promise<unknown> => {
    if (broken) return Promise.reject(new WorkerError());
    const asked = Promise.withResolvers<unknown>();
    calls += 1;
    waiting.set(calls, asked);
    worker.postMessage({ call: calls, name, args } satisfies Call);
    return asked.promise;
  };
  const methods = names.map((name) => [name, (...args: unknown[]) => call(name, args)]);
  return Object.fromEntries(methods) as Remote<M>;
}
