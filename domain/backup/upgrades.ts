import { VERSION } from './format.ts';

/** Makes of a record of one version of the file the record of the next. */
export type Upgrade = (record: unknown) => unknown;

/**
 * From each older version, in order, to the next: `[0]` would lead from 0 to 1. Never changed once
 * shipped. Version 1 is the first, so there is none yet.
 */
export const UPGRADES: Readonly<Record<number, Upgrade>> = {};

/**
 * The way from a version of the file to the present one.
 * @returns null where there is none
 * @throws never; an upgrade that fails makes the record one that is not understood
 */
export function upgradeFrom(version: number, upgrades = UPGRADES): Upgrade | null {
  const steps: Upgrade[] = [];
  for (let at = version; at < VERSION; at += 1) {
    const step = upgrades[at];
    if (!step) return null;
    steps.push(step);
  }
  return (record) => steps.reduce((before, step) => step(before), record);
}
