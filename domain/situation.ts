/** What is true for the reader: any of "baby at home", "baby in hospital", "a baby died", "I'm the partner". */
import { BABIES, type Baby, type Fits, SITUATIONS, type Situation } from '@/content/types.ts';

/** What is true, in the order of SITUATIONS. Empty: nothing was said. */
export type SituationSet = readonly Situation[];

/** Every set once, so that two equal ones are the same array. */
export const SITUATION_SETS: readonly SituationSet[] = Array.from(
  { length: 2 ** SITUATIONS.length },
  (_, bits) => SITUATIONS.filter((_, at) => bits & (1 << at)),
);

/** The set of these members: the same array for the same members. */
export function situationOf(members: readonly unknown[]): SituationSet {
  const bits = SITUATIONS.map((one, at) => (members.includes(one) ? 1 << at : 0));
  return SITUATION_SETS[bits.reduce((sum, bit) => sum + bit, 0)] ?? [];
}

export const NOTHING_SAID = situationOf([]);

/** A stored or imported value; undefined if it is no list. What a later release may add is left out. */
export function parseSituation(value: unknown): SituationSet | undefined {
  return Array.isArray(value) && value.length <= 20 ? situationOf(value) : undefined;
}

/** A set with one member that is true now, or no longer. */
export function situationWith(
  situation: SituationSet,
  member: Situation,
  isTrue: boolean,
): SituationSet {
  return situationOf(
    SITUATIONS.filter((one) => (one === member ? isTrue : situation.includes(one))),
  );
}

/** The babies that live: one at home, if nothing was said of any. */
export function livingBabies(situation: SituationSet): readonly Baby[] {
  const babies = BABIES.filter((baby) => situation.includes(baby));
  return babies.length === 0 ? ['home'] : babies.filter((baby) => baby !== 'loss');
}

/** Whether a baby died and none that lives was named. */
export function isLossAlone(situation: SituationSet): boolean {
  return livingBabies(situation).length === 0;
}

/** Whether every text fits: also one that the content no longer has, so that nobody can judge it. */
export function fitsEveryText(situation: SituationSet): boolean {
  return situation.every((one) => one === 'home');
}

/** Whether a text fits where something is true, or is not. */
export function fitsWhere(fits: Fits, isTrue: boolean): boolean {
  return isTrue ? fits !== false : fits !== 'only';
}

/**
 * Whether a card that is for these babies fits: one that lives, if there is one, else the one that died.
 * A card of grief alone fits beside a living baby, too.
 */
export function fitsBaby(babies: readonly Baby[], situation: SituationSet): boolean {
  const living = livingBabies(situation);
  const isOfGrief = babies.every((baby) => baby === 'loss');
  return isOfGrief || living.length === 0
    ? situation.includes('loss') && babies.includes('loss')
    : living.some((baby) => babies.includes(baby));
}
