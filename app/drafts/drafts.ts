/**
 * What the user has begun to write and not saved yet. Each letter is stored here at once, so a page that
 * is closed in the middle of a word loses nothing. A draft belongs to the page that writes it, which
 * holds its lock. Once that page is gone, another one may take the draft over.
 */
import { localKeys, readLocal, writeLocal } from '../local-storage.ts';

export type Held<T> = {
  name: string;
  /** Null for a new one. */
  draft: T | null;
  /** Lets other pages take it over, if it is still there. */
  release: () => void;
};

/** Milliseconds that the browser may take to free a lock which this page has released. */
const SURELY_FREE = 500;

/** The drafts that are stored under keys with this prefix. */
export class Drafts<T> {
  readonly #prefix: string;
  readonly #parse: (value: unknown) => T | null;
  readonly #heldHere = new Set<string>();
  readonly #releasedHere = new Set<string>();
  readonly #awaited = new Set<string>();

  /** @param parse gives a stored draft, or null for what is none */
  constructor(prefix: string, parse: (value: unknown) => T | null) {
    this.#prefix = prefix;
    this.#parse = parse;
  }

  /** Stores a draft. If that is not possible, what was written is still on the page. */
  save(name: string, draft: T): void {
    writeLocal(this.#prefix + name, JSON.stringify(draft));
  }

  /** Deletes a draft, as what it holds was saved or given up. */
  delete(name: string): void {
    writeLocal(this.#prefix + name, null);
  }

  /** All drafts, also those that are being written now. */
  all(): { name: string; draft: T }[] {
    return localKeys(this.#prefix).flatMap((name) => {
      const draft = this.#read(name);
      return draft === null ? [] : [{ name, draft }];
    });
  }

  /** A name for a draft of this page, held as long as the page lives. */
  hold(name: string = crypto.randomUUID()): Held<T> {
    const released = Promise.withResolvers<void>();
    this.#heldHere.add(name);
    void this.#request(name, {}, () => released.promise).catch(() => undefined);
    const release = () => {
      this.#heldHere.delete(name);
      this.#releasedHere.add(name);
      released.resolve();
    };
    return { name, draft: this.#read(name), release };
  }

  /** Takes over a draft whose page is gone; null if there is none that fits. */
  async take(fits: (draft: T) => boolean): Promise<Held<T> | null> {
    for (const { name, draft } of this.all()) {
      if (!fits(draft) || !(await this.#isAbandoned(name))) continue;
      const held = this.hold(name);
      if (held.draft !== null) return held;
      held.release();
    }
    return null;
  }

  /**
   * Does something with each draft whose page is gone, and with each other one once it is.
   * @param work if it rejects, the draft stays for the next page
   */
  whenAbandoned(work: (draft: T, name: string) => Promise<unknown>): void {
    for (const { name } of this.all()) {
      if (this.#awaited.has(name)) continue;
      this.#awaited.add(name);
      const done = this.#request(name, {}, async () => {
        this.#awaited.delete(name);
        const draft = this.#read(name);
        if (draft !== null) await work(draft, name);
      });
      void done.catch(() => undefined);
    }
  }

  async #isAbandoned(name: string): Promise<boolean> {
    if (this.#heldHere.has(name)) return false;
    const isFree = async (lock: unknown) => lock !== null;
    if (await this.#request(name, { ifAvailable: true }, isFree)) return true;
    if (!this.#releasedHere.has(name)) return false;
    const signal = AbortSignal.timeout(SURELY_FREE);
    return this.#request(name, { signal }, isFree).catch(() => false);
  }

  async #request<R>(
    name: string,
    options: LockOptions,
    work: (lock: unknown) => Promise<R>,
  ): Promise<R> {
    return navigator.locks.request(this.#prefix + name, options, work);
  }

  #read(name: string): T | null {
    try {
      return this.#parse(JSON.parse(readLocal(this.#prefix + name) ?? 'null'));
    } catch {
      return null;
    }
  }
}
