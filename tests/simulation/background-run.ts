/**
 * One life of the worker, from its start until the browser ends it. It may be ended at any call: calls
 * up to that one have their effect, later ones have none, and none of them is answered.
 */
export class Life {
  #callsLeft = Number.POSITIVE_INFINITY;
  #end: () => void = () => undefined;
  /** Settles when the worker has been ended at a call. */
  readonly ended = new Promise<'ended'>((resolve) => {
    this.#end = () => resolve('ended');
  });
  over = false;

  /** Ends this life after this many more calls. */
  endAfter(calls: number): void {
    this.#callsLeft = calls;
  }

  /** The same function, as this worker can call it. */
  calling<A extends unknown[], R>(
    call: (...args: A) => R | Promise<R>,
  ): (...args: A) => Promise<R> {
    return (...args) => {
      if (!this.over && this.#callsLeft <= 0) this.end();
      if (this.over) return new Promise<never>(() => undefined);
      this.#callsLeft -= 1;
      return Promise.resolve().then(() => call(...args));
    };
  }

  end(): void {
    this.over = true;
    this.#end();
  }
}
