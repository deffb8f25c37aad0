import { startBackground } from '@/app/reminders/background/start-background.ts';
import type { Database } from '@/storage/database.ts';
import { openRepositories } from '@/storage/repositories.ts';
import { Life } from './background-run.ts';
import type { BrowserModel, EventName } from './browser-model.ts';
import type { Chance } from './chance.ts';
import { noPages } from './no-pages.ts';

/** What came of an event: the worker did all it wanted, was ended on the way, or could not do it. */
export type Outcome = 'done' | 'ended' | 'failed';

/** Puts the browser's API, and which browser it is, where the worker's modules find them. */
export type Use = (browser: object, name: 'chrome' | 'firefox') => void;

/** Runs the real worker in the model of a browser, and ends it at calls that chance draws. */
export class Machine {
  readonly model: BrowserModel;
  /** How many events ended how. */
  readonly outcomes: Record<Outcome, number> = { done: 0, ended: 0, failed: 0 };
  #database: Database;
  #chance: Chance;
  #use: Use;
  #life: Life | null = null;

  constructor(model: BrowserModel, database: Database, chance: Chance, use: Use) {
    this.model = model;
    this.#database = database;
    this.#chance = chance;
    this.#use = use;
  }

  /**
   * Starts the worker if it sleeps, and tells it of one event or of two at once.
   */
  async tell(...events: [event: EventName, ...args: unknown[]][]): Promise<Outcome> {
    const life = this.#life ?? this.#begin();
    const all = Promise.all(events.map(([event, ...args]) => this.model.tell(event, ...args)));
    const results = await Promise.race([all, life.ended]);
    const outcome =
      results === 'ended'
        ? 'ended'
        : results.flat().every(({ status }) => status === 'fulfilled')
          ? 'done'
          : 'failed';
    this.outcomes[outcome] += 1;
    // An idle worker is ended as well.
    if (outcome === 'ended' || this.#chance.in100(60)) await this.end();
    return outcome;
  }

  /** The browser ends an idle worker; or itself, and the worker with it. */
  async end(): Promise<void> {
    this.#life?.end();
    this.#life = null;
    // What the old worker had under way comes to its end before a new one begins.
    await new Promise((resume) => setImmediate(resume));
  }

  #begin(): Life {
    const life = new Life();
    if (this.#chance.in100(35)) life.endAfter(this.#chance.between(0, 18));
    this.#life = life;
    this.#use(this.model.apiFor(life), this.model.isFirefox ? 'firefox' : 'chrome');
    const database = this.#database;
    const mortal: Database = {
      ...database,
      read: life.calling(database.read.bind(database)) as Database['read'],
      readAll: life.calling(database.readAll.bind(database)) as Database['readAll'],
      readTransaction: life.calling(
        database.readTransaction.bind(database),
      ) as Database['readTransaction'],
      write: life.calling(database.write.bind(database)) as Database['write'],
    };
    startBackground({
      open: life.calling(() => openRepositories(mortal, noPages)),
      now: () => this.model.now(),
    });
    return life;
  }
}
