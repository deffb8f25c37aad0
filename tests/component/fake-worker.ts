import { vi } from 'vitest';
import { type Methods, type Port, serve } from '@/app/web-worker/serve.ts';

/** Workers that run in the page's thread until they crash. */
export type FakeWorkers = {
  /** Addresses of the workers that were started. */
  started: readonly string[];
  /** Ends all workers as a browser does: an error in the page, and no answer any more. */
  crash: () => void;
};

/**
 * Replaces `Worker`. Undone by `vi.unstubAllGlobals`.
 * @param service makes what a new worker serves
 */
export function stubWorkers(service: () => Methods): FakeWorkers {
  const started: string[] = [];
  const running = new Set<FakeWorker>();

  class FakeWorker implements Port {
    onmessage: Port['onmessage'] = null;
    onerror: ((event: ErrorEvent) => void) | null = null;
    readonly #inside: Port = {
      onmessage: null,
      postMessage: (data) => this.#deliver(this, data),
    };

    constructor(address: string) {
      started.push(address);
      running.add(this);
      serve(this.#inside, service());
    }

    postMessage(data: unknown): void {
      this.#deliver(this.#inside, data);
    }

    terminate(): void {
      running.delete(this);
    }

    #deliver(to: Port, data: unknown): void {
      queueMicrotask(() => {
        if (running.has(this)) to.onmessage?.({ data } as MessageEvent);
      });
    }
  }

  vi.stubGlobal('Worker', FakeWorker);
  return {
    started,
    crash: () => {
      for (const worker of [...running]) {
        worker.terminate();
        worker.onerror?.(new ErrorEvent('error', { cancelable: true }));
      }
    },
  };
}
