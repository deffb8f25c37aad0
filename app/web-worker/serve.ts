/** The worker's side: a service answers the calls of a page. `connect-worker.ts` is the page's side. */
import { asStorageError, type StorageProblem } from '@/storage/database.ts';

/** A service. Arguments and results are copied between page and worker, so they are plain data. */
export type Methods = { [name: string]: (...args: never[]) => unknown };

/** Calls one method of a service by its name. */
export type Call = (name: string, args: readonly unknown[]) => Promise<unknown>;

/** The part of a worker, or of a worker's global scope, that sends and receives messages. */
export type Port = {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
};

export type Request = { id: number; name: string; args: readonly unknown[] };
export type Reply = { id: number } & ({ result: unknown } | { problem: StorageProblem });

/** Answers the page's calls one at a time, in the order in which they were made. */
export function serve(port: Port, methods: Methods): void {
  const call = callInOrder(methods);
  port.onmessage = ({ data: { id, name, args } }: MessageEvent<Request>) => {
    call(name, args)
      .then((result) => port.postMessage({ id, result } satisfies Reply))
      .catch((error: unknown) => {
        // An error loses its class on the way; the problem is what the page can tell the user.
        const { problem } = asStorageError(error);
        port.postMessage({ id, problem } satisfies Reply);
      });
  };
}

/** Runs methods one at a time, in the order in which they are called. */
export function callInOrder(methods: Methods): Call {
  let last: Promise<unknown> = Promise.resolve();
  return (name, args) => {
    const method = methods[name] as ((...args: unknown[]) => unknown) | undefined;
    const result = last.then(() => method?.(...args));
    last = result.catch(() => undefined);
    return result;
  };
}
