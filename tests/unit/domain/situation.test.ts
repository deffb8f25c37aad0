import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BABIES, type Baby, type Fits, SITUATIONS } from '@/content/types.ts';
import { isAllowedIn, isCardFor } from '@/domain/content-preferences.ts';
import {
  fitsEveryText,
  isLossAlone,
  livingBabies,
  NOTHING_SAID,
  parseSituation,
  SITUATION_SETS,
  type SituationSet,
  situationOf,
  situationWith,
} from '@/domain/situation.ts';

const anySituation = fc.constantFrom(...SITUATION_SETS);
const anyFits = fc.constantFrom<Fits>(true, false, 'only');
const anyFlags = fc.record({
  ...{ theme: fc.constant('hope'), day: fc.constant(true), night: fc.constant(true) },
  ...{ loss: anyFits, partner: anyFits, hospital: anyFits },
});
const anyCard = fc.record({
  for: fc.subarray([...BABIES], { minLength: 1 }),
  partner: anyFits,
});
const isLiving = (baby: Baby) => baby !== 'loss';

describe('a situation', () => {
  it('is one of sixteen: nothing said, and fifteen combinations', () => {
    expect(new Set(SITUATION_SETS.map(String)).size).toBe(16);
    expect(SITUATION_SETS).toContain(NOTHING_SAID);
  });

  it('is the same array for the same members, in one order, whatever is written', () => {
    const written = fc.array(fc.oneof(fc.constantFrom(...SITUATIONS), fc.anything()), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(written, (members) => {
        const situation = parseSituation(members) ?? [];
        expect(situation).toBe(situationOf(members.toReversed()));
        expect(situation).toEqual(SITUATIONS.filter((one) => members.includes(one)));
        expect(parseSituation(structuredClone(situation))).toBe(situation);
      }),
    );
  });

  it('keeps what is understood of what a later release may add', () => {
    expect(parseSituation(['loss', 'adopted'])).toEqual(['loss']);
  });

  it.each([undefined, null, 'loss', { 0: 'loss', length: 1 }, Array(21).fill('loss')])(
    'is not understood where it is no short list: %o',
    (value) => {
      expect(parseSituation(value)).toBeUndefined();
    },
  );

  it('gains and loses one member by a press, and no other', () => {
    fc.assert(
      fc.property(
        anySituation,
        fc.constantFrom(...SITUATIONS),
        fc.boolean(),
        (set, one, isTrue) => {
          const changed = situationWith(set, one, isTrue);
          expect(changed.includes(one)).toBe(isTrue);
          const others = (all: SituationSet) => all.filter((other) => other !== one);
          expect(others(changed)).toEqual(others(set));
        },
      ),
    );
  });

  it('has a baby at home until something else was said', () => {
    expect(livingBabies([])).toEqual(['home']);
    expect(livingBabies(['partner'])).toEqual(['home']);
    expect(livingBabies(['hospital', 'loss'])).toEqual(['hospital']);
    expect(livingBabies(['loss', 'partner'])).toEqual([]);
    expect(SITUATION_SETS.filter(isLossAlone)).toEqual([['loss'], ['loss', 'partner']]);
    expect(SITUATION_SETS.filter(fitsEveryText)).toEqual([[], ['home']]);
  });
});

describe('a passage or a line', () => {
  it('appears where everything that is true allows it', () => {
    fc.assert(
      fc.property(anyFlags, anySituation, (flags, situation) => {
        if (!isAllowedIn(flags, situation)) return;
        for (const one of situation) if (one !== 'home') expect(flags[one]).not.toBe(false);
      }),
    );
  });

  it('that is for one situation only appears nowhere else', () => {
    fc.assert(
      fc.property(anyFlags, anySituation, (flags, situation) => {
        if (!isAllowedIn(flags, situation)) return;
        for (const one of ['loss', 'partner', 'hospital'] as const)
          if (flags[one] === 'only') expect(situation).toContain(one);
      }),
    );
  });

  it('is refused for no other reason', () => {
    const flags = { theme: 'hope', day: true, night: true };
    for (const situation of SITUATION_SETS) {
      const open = { ...flags, loss: true, partner: true, hospital: true };
      expect(isAllowedIn(open, situation)).toBe(true);
    }
  });
});

describe('a card', () => {
  it('appears for the living baby if there is one, else for the one that died', () => {
    fc.assert(
      fc.property(anyCard, anySituation, (card, situation) => {
        const living = livingBabies(situation);
        const isOfGrief = !card.for.some(isLiving);
        const expected = isOfGrief
          ? situation.includes('loss')
          : living.length > 0
            ? living.some((baby) => card.for.includes(baby))
            : card.for.includes('loss');
        expect(isCardFor({ ...card, partner: true }, situation)).toBe(expected);
      }),
    );
  });

  it('that is for a loss alone never appears where another baby lives', () => {
    const card = { for: ['loss'], alone: true, partner: true } as const;
    expect(SITUATION_SETS.filter((situation) => isCardFor(card, situation))).toEqual([
      ['loss'],
      ['loss', 'partner'],
    ]);
  });

  it('of a living baby never appears where the only baby died', () => {
    fc.assert(
      fc.property(
        anyCard,
        fc.constantFrom(...SITUATION_SETS.filter(isLossAlone)),
        (card, alone) => {
          if (isCardFor(card, alone)) expect(card.for).toContain('loss');
        },
      ),
    );
  });

  it('appears for a partner, or for no one else, as it says', () => {
    fc.assert(
      fc.property(anyCard, anySituation, (card, situation) => {
        if (!isCardFor(card, situation)) return;
        expect(card.partner).not.toBe(situation.includes('partner') ? false : 'only');
      }),
    );
  });
});
