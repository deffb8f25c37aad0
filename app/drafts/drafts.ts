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

/** Milliseconds after which a lock that this page had for a moment is surely free. */
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

  /** A new draft of this page, held until it is released or the page is gone. */
  hold(): Held<T> {
    const name = crypto.randomUUID();
    const { release } = this.#lock(name, {});
    return this.#held(name, release);
  }

  /** Takes over a draft whose page is gone; null if there is none that fits. */
  async take(fits: (draft: T) => boolean): Promise<Held<T> | null> {
    for (const { name, draft } of this.all()) {
      if (this.#heldHere.has(name) || !fits(draft)) continue;
      const release = await this.#lockAbandoned(name);
      if (!release) continue;
      const held = this.#held(name, release);
      if (held.draft !== null) return held;
      held.release();
    }
    return null;
  }

  /**
   * Does something with each draft that fits and whose page is gone, and with others once it is.
   * @param work if it rejects, the draft stays for the next page
   */
  whenAbandoned(
    fits: (draft: T) => boolean,
    work: (draft: T, name: string) => Promise<unknown>,
  ): void {
    for (const { name, draft } of this.all()) {
      if (this.#awaited.has(name) || !fits(draft)) continue;
      this.#awaited.add(name);
      const done = this.#request(name, {}, async () => {
        const abandoned = this.#read(name);
        if (abandoned !== null) await work(abandoned, name);
      });
      void done.catch(() => undefined).finally(() => this.#awaited.delete(name));
    }
  }

  #held(name: string, free: () => void): Held<T> {
    this.#heldHere.add(name);
    const release = () => {
      this.#heldHere.delete(name);
      this.#releasedHere.add(name);
      free();
    };
    return { name, draft: this.#read(name), release };
  }

  /** @returns what releases the lock, or null if another page has it */
  async #lockAbandoned(name: string): Promise<(() => void) | null> {
    const atOnce = this.#lock(name, { ifAvailable: true });
    if (await atOnce.isGranted) return atOnce.release;
    // This page may have it for a moment: it has just released it, or looks at it (whenAbandoned).
    if (!this.#releasedHere.has(name) && !this.#awaited.has(name)) return null;
    const soon = this.#lock(name, { signal: AbortSignal.timeout(SURELY_FREE) });
    return (await soon.isGranted) ? soon.release : null;
  }

  #lock(name: string, options: LockOptions) {
    const granted = Promise.withResolvers<boolean>();
    const released = Promise.withResolvers<void>();
    this.#request(name, options, async (lock) => {
      granted.resolve(lock !== null);
      if (lock !== null) await released.promise;
    }).catch(() => granted.resolve(false));
    return { isGranted: granted.promise, release: () => released.resolve() };
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
