/** The part of Web Locks that pages use, for the documents of component tests, which have none. */
type Work = (lock: object | null) => unknown;

export function newLocks() {
  /** By name: what waits, the first one holds the lock. */
  const queues = new Map<string, (() => void)[]>();

  async function request(name: string, given: LockOptions | Work, work?: Work): Promise<unknown> {
    const options = typeof given === 'function' ? {} : given;
    const run = typeof given === 'function' ? given : (work as Work);
    const queue = queues.get(name) ?? [];
    queues.set(name, queue);
    if (options.ifAvailable && queue.length > 0) return run(null);
    const granted = Promise.withResolvers<void>();
    queue.push(granted.resolve);
    if (queue.length === 1) granted.resolve();
    options.signal?.addEventListener('abort', () => {
      if (queue[0] === granted.resolve) return;
      queue.splice(queue.indexOf(granted.resolve), 1);
      granted.reject(options.signal?.reason);
    });
    await granted.promise;
    try {
      return await run({});
    } finally {
      queue.shift();
      queue[0]?.();
    }
  }
  return { request };
}
