/**
 * What each of the sixteen situations can meet. The snapshot (reachable.snap.txt) has how much that is, and
 * then every text by its id, once, under the situations in which it appears, so that a reader can look at it.
 */
import { letter, practices, reasons } from 'virtual:content/en/cards';
import { help } from 'virtual:content/en/help';
import { entries as lines } from 'virtual:content/en/lines';
import { entries as passages } from 'virtual:content/en/passages';
import { describe, expect, it } from 'vitest';
import type { Card, PassageMeta } from '@/content/types.ts';
import {
  cardsFor,
  eligibleIds,
  helpFor,
  isAllowedIn,
  letterFor,
  paragraphsFor,
} from '@/domain/content-preferences.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import { isLossAlone, SITUATION_SETS, type SituationSet } from '@/domain/situation.ts';
import { nameOf } from '../../support/situations.ts';

const DAY = '2026-11-23';
const NIGHT = '2026-11-23 night';
const named = SITUATION_SETS.map((situation) => [nameOf(situation), situation] as const);

const readable = (entries: readonly PassageMeta[], situation: SituationSet) =>
  entries.filter((entry) => isAllowedIn(entry, situation)).map(({ id }) => id);
const cards = (all: readonly Card[], situation: SituationSet) =>
  cardsFor(all, { scripture: true, situation }).map(({ id }) => id);

const KINDS = {
  passages: (situation: SituationSet) => readable(passages, situation),
  lines: (situation: SituationSet) => readable(lines, situation),
  practices: (situation: SituationSet) => cards(practices, situation),
  reasons: (situation: SituationSet) => cards(reasons, situation),
};

const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** How much a situation can meet. */
function amountsIn(situation: SituationSet): string {
  const amounts = kinds.map((kind) => `${KINDS[kind](situation).length} ${kind}`);
  const form = Object.entries(letter).find(([, one]) => one === letterFor(letter, situation));
  const steps = helpFor(help, situation).steps.map(({ title }) => `    ${title}`);
  return [
    `[${nameOf(situation)}] ${amounts.join(', ')}, letter: ${form?.[0]}, help:`,
    ...steps,
  ].join('\n');
}

/** All texts of a kind, under the situations in which they appear. */
function appearancesOf(kind: keyof typeof KINDS): string {
  const met = SITUATION_SETS.map((situation) => new Set(KINDS[kind](situation)));
  const all = [...new Set(met.flatMap((ids) => [...ids]))];
  const where = (id: string) => {
    const names = (has: boolean) =>
      SITUATION_SETS.filter((_, at) => met[at]?.has(id) === has).map(nameOf);
    if (names(false).length === 0) return 'in every situation';
    return names(false).length <= names(true).length
      ? `not in: ${names(false).join(', ')}`
      : `only in: ${names(true).join(', ')}`;
  };
  const groups = [...Map.groupBy(all, where)].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups
    .map(([name, ids]) => [`[${kind}] ${name} (${ids.length})`, ...ids].join('\n    '))
    .join('\n');
}

it('what each situation can meet is what was looked at: "npm run test:unit -- -u" after looking', async () => {
  const amounts = SITUATION_SETS.map(amountsIn).join('\n');
  const appearances = kinds.map(appearancesOf).join('\n');
  await expect(`${amounts}\n\n${appearances}\n`).toMatchFileSnapshot('reachable.snap.txt');
});

describe.each(named)('in the situation "%s"', (_name, situation) => {
  it('there is something to read by day and at night, and a practice at every hour', () => {
    for (const entries of [passages, lines]) {
      expect(eligibleIds(entries, situation, DAY).length).toBeGreaterThanOrEqual(40);
      expect(eligibleIds(entries, situation, NIGHT).length).toBeGreaterThanOrEqual(5);
    }
    const open = cardsFor(practices, { scripture: true, situation });
    for (let hour = 0; hour < 24; hour++) {
      const now = Temporal.ZonedDateTime.from(`${DAY}T12:00[UTC]`).with({ hour });
      expect(practiceOfTheDay(open, now)).toBeTruthy();
    }
  });

  it('nothing appears that says of itself that it does not fit', () => {
    for (const entry of [...passages, ...lines].filter((one) => isAllowedIn(one, situation))) {
      for (const name of ['hospital', 'loss', 'partner'] as const)
        expect(entry[name], entry.id).not.toBe(situation.includes(name) ? false : 'only');
    }
    for (const card of cardsFor([...practices, ...reasons], { scripture: true, situation })) {
      expect(card.partner, card.id).not.toBe(situation.includes('partner') ? false : 'only');
      const babies: readonly string[] = situation.length > 0 ? situation : ['home'];
      const fits = card.for.some((baby) => babies.includes(baby));
      expect(fits || (card.for.includes('home') && `${situation}` === 'partner'), card.id).toBe(
        true,
      );
    }
  });

  it('the letter has something to say, with and without faith', () => {
    for (const scripture of [true, false])
      expect(paragraphsFor(letterFor(letter, situation), { scripture })).not.toEqual([]);
  });
});

describe('where the only baby died', () => {
  const alone = SITUATION_SETS.filter(isLossAlone);
  /** Words that assume a living baby, or hope for a bond. */
  const living =
    /\b(your baby|babies|newborns?|infants?|cot|crib|nursery|nappy|diapers?|bond\w*|skin to skin)\b/i;

  it.each(alone)('no card, letter or help assumes that it lives: %s, %s', (...situation) => {
    const members = situation.filter((one) => one !== undefined);
    const read = cardsFor([...practices, ...reasons], { scripture: true, situation: members });
    const form = letterFor(letter, members);
    const { first, steps } = helpFor(help, members);
    const texts = [
      ...read.flatMap((card) => [
        ...[card.title, card.body, card.plain, card.safety, card.tell, card.leave],
        ...card.steps,
      ]),
      ...form.paragraphs.map(({ text }) => text),
      ...[first, ...steps.flatMap(({ title, text }) => [title, text])],
    ];
    for (const text of texts)
      expect(text.replaceAll(/(your|my) baby died/gi, '')).not.toMatch(living);
  });

  it('every card links only to practices that fit there, too', () => {
    for (const situation of alone) {
      const open = cards(practices, situation);
      for (const reason of cardsFor(reasons, { scripture: true, situation }))
        for (const id of reason.helps) expect(open, `${reason.id}: ${id}`).toContain(id);
    }
  });
});

describe('where another baby lives', () => {
  it('help keeps everything that keeps it safe, and begins with the one who died', () => {
    for (const situation of SITUATION_SETS.filter((set) => set.includes('loss'))) {
      const { first, steps } = helpFor(help, situation);
      const titles = steps.map(({ title }) => title);
      expect(titles[0]).toBe(help.loss.steps[0]?.title);
      if (isLossAlone(situation)) continue;
      expect(first).toBe(help.first);
      for (const { title } of help.steps) expect(titles).toContain(title);
    }
  });
});
