import type { SituationSet } from '@/domain/situation.ts';

/** How a test names a situation. */
export const nameOf = (situation: SituationSet) => situation.join(' + ') || 'nothing said';
