import type { Life } from './background-run.ts';
import type { Chance } from './chance.ts';

type Listener = (...args: never[]) => unknown;
type Alarm = { when: number; period: number | null; trueTime: number };

export type EventName =
  | 'installed'
  | 'startup'
  | 'message'
  | 'alarm'
  | 'allowed'
  | 'refused'
  | 'clicked'
  | 'pressed'
  | 'closed';

/** One notification that came on the screen. */
export type Showing = { id: string; at: number; allowed: boolean };

const ID = 'gently-led';

/**
 * The browser and the machine under it, as far as the worker can tell: what the two real browsers do
 * in the places where they differ is drawn by chance, once a run.
 */
export class BrowserModel {
  /** Milliseconds since 1970 as they truly are; the machine's clock may say otherwise. */
  trueTime: number;
  /** By how much the machine's clock is wrong. */
  skew = 0;
  zone: string;
  isAllowed = true;
  /** The next notification cannot be shown. */
  isFailing = false;
  readonly alarms = new Map<string, Alarm>();
  readonly standing = new Set<string>();
  readonly showings: Showing[] = [];
  /** Notifications that went and of which the worker is still to be told. */
  readonly gone: string[] = [];
  readonly isFirefox: boolean;
  #listeners = new Map<EventName, Set<Listener>>();

  constructor(chance: Chance, start: number, zone: string) {
    this.trueTime = start;
    this.zone = zone;
    this.isFirefox = chance.in100(50);
  }

  /** What the machine's clock says, milliseconds since 1970. */
  get clock(): number {
    return this.trueTime + this.skew;
  }

  now(): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(this.clock).toZonedDateTimeISO(this.zone);
  }

  /** When the next alarm rings, in true time; null for none. */
  nextRing(): number | null {
    const times = [...this.alarms.values()].map((alarm) =>
      // Chromium compares with the clock, Firefox has a timer.
      this.isFirefox ? alarm.trueTime : alarm.when - this.skew,
    );
    return times.length === 0 ? null : Math.max(this.trueTime, Math.min(...times));
  }

  /** Takes what rings now off the list, and puts it there again if it repeats. */
  ring(): string | null {
    for (const [name, alarm] of this.alarms) {
      const due = this.isFirefox ? alarm.trueTime : alarm.when - this.skew;
      if (due > this.trueTime) continue;
      this.alarms.delete(name);
      if (alarm.period !== null) this.#setAlarm(name, this.clock + alarm.period, alarm.period);
      return name;
    }
    return null;
  }

  /** Tells the worker. Gives what its listeners answer. */
  tell(event: EventName, ...args: unknown[]): Promise<PromiseSettledResult<unknown>[]> {
    const listeners = [...(this.#listeners.get(event) ?? [])];
    return Promise.allSettled(listeners.map((listener) => listener(...(args as never[]))));
  }

  /** The notification goes, whoever takes it away. */
  take(id: string): void {
    if (this.standing.delete(id)) this.gone.push(id);
  }

  /** The browser's API as one life of the worker has it. Its listeners end with it. */
  apiFor(life: Life): object {
    const listeners = new Map<EventName, Set<Listener>>();
    this.#listeners = listeners;
    const event = (name: EventName) => ({
      addListener: (listener: Listener) => {
        listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
      },
    });
    const can = life.calling.bind(life);
    const notifications = {
      create: can((id: string) => this.#show(id)),
      clear: can((id: string) => this.take(id)),
      getAll: can(() => Object.fromEntries([...this.standing].map((id) => [id, {}]))),
      onClicked: event('clicked'),
      onClosed: event('closed'),
      ...(!this.isFirefox && {
        getPermissionLevel: can(() => 'granted'),
        onButtonClicked: event('pressed'),
      }),
    };
    const model = this;
    return {
      get notifications() {
        // Firefox has no such thing before it is allowed.
        return model.isAllowed || !model.isFirefox ? notifications : undefined;
      },
      alarms: {
        create: can((name: string, { when, periodInMinutes: period }: Record<string, number>) =>
          this.#setAlarm(name, when ?? 0, period === undefined ? null : period * 60_000),
        ),
        get: can((name: string) => this.alarms.get(name)),
        clear: can((name: string) => this.alarms.delete(name)),
        onAlarm: event('alarm'),
      },
      runtime: {
        id: ID,
        getURL: (path: string) => `chrome-extension://${ID}${path}`,
        getContexts: can(() => []),
        onInstalled: event('installed'),
        onStartup: event('startup'),
        onMessage: event('message'),
      },
      permissions: {
        contains: can(() => this.isAllowed),
        onAdded: event('allowed'),
        onRemoved: event('refused'),
      },
      tabs: { create: can(() => ({})) },
    };
  }

  #setAlarm(name: string, when: number, period: number | null): void {
    this.alarms.set(name, { when, period, trueTime: this.trueTime + (when - this.clock) });
  }

  #show(id: string): void {
    if (this.isFailing) {
      this.isFailing = false;
      throw new Error('the system shows no notifications now');
    }
    this.standing.add(id);
    this.showings.push({ id, at: this.clock, allowed: this.isAllowed });
  }
}
