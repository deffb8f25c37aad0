import { fileURLToPath } from 'node:url';
import { help } from 'virtual:content/en/help';
import { describe, expect, it } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import { compileContent } from '@/modules/content/compile.ts';

const content = compileContent(fileURLToPath(new URL('../../..', import.meta.url)), 'en');
const { passages, lines, practices, reasons, letter } = content;
const cards = [...practices, ...reasons];

/** Fixed words. A clinician has to agree before one of them changes. */
const SLEEPY =
  'If you feel sleepy, put baby on their back in their own clear crib or cot, or hand baby to someone. Never fall asleep with baby on a sofa or armchair.';
const SKIN_TO_SKIN =
  'Do this only when you are wide awake, sitting up. Keep baby’s face turned to the side, where you can see it, with nose and mouth clear. If you feel sleepy, put baby on their back in their own crib or cot, or hand baby to someone. Never fall asleep with baby on a sofa or armchair.';
const REST = 'Before you rest: Put baby down on their back in their own clear crib or cot first.';
const CRYING =
  'Put baby on their back in their own clear crib or cot first. Afterwards, go back and check on baby. Never shake a baby. If the cry is new or baby seems ill, call a doctor.';
const CHANGING =
  'Change baby on a mat on the floor if you can. Never leave baby alone on a bed, sofa or changing table, even for a second.';
const CARRIER =
  'In a carrier, baby is tight against you, in view at all times, close enough to kiss, chin off the chest, back supported. Check often that baby breathes easily. If you feel sleepy, put baby on their back in their own clear crib or cot.';
const FIXED = ['', SLEEPY, SKIN_TO_SKIN, REST, CRYING, CHANGING, CARRIER];

const textsOf = ({ title, body, plain, safety, steps, tell, leave }: (typeof cards)[number]) => [
  ...[title, body, plain, safety, ...steps, tell, leave],
];
const helpTexts = [help, help.loss].flatMap(({ first, steps }) => [
  first,
  ...steps.flatMap(({ title, text }) => [title, text]),
]);
/** The texts of the messages, but those that are made when they are shown. */
function messageTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(messageTexts)
    : [];
}
/** Every text of ours, with what it belongs to. */
const all: [id: string, text: string][] = [
  ...[...passages, ...lines].map(({ id, reflection, aside }): [string, string] => [
    id,
    `${reflection} ${aside}`,
  ]),
  ...cards.map((card): [string, string] => [card.id, textsOf(card).join(' ')]),
  ...Object.entries(letter).map(([form, { paragraphs }]): [string, string] => [
    `letter for ${form}`,
    paragraphs.map(({ text }) => text).join(' '),
  ]),
  ['help', helpTexts.join(' ')],
  ...messageTexts(messages).map((text): [string, string] => ['messages', text]),
];

const step = (form: typeof help.loss, title: RegExp) =>
  form.steps.find((each) => title.test(each.title))?.text ?? '';

describe('safety lines', () => {
  it('of cards are the fixed ones, word for word', () => {
    for (const { id, safety } of cards) expect(FIXED, id).toContain(safety);
  });

  it('stand with skin-to-skin at home, which is never suggested at night', () => {
    const skin = practices.filter(({ title, body }) => /\bskin/i.test(title + body));
    expect(skin.map(({ id }) => id)).toEqual(['skin-to-skin', 'ask-about-holding']);
    expect(skin[0]).toMatchObject({ for: ['home'], night: false, safety: SKIN_TO_SKIN });
    // On a ward the staff lead.
    expect(skin[1]).toMatchObject({ for: ['hospital'], safety: '' });
    expect(skin[1]?.body).toContain('They will help with the wires.');
  });

  it.each([
    ['diaper', CHANGING],
    ['carrier', CARRIER],
    ['walk away', CRYING],
  ])('stand wherever a practice speaks of: %s', (word, line) => {
    const about = practices.filter(({ body, steps }) => `${body} ${steps}`.includes(word));
    expect(about.length).toBeGreaterThan(0);
    for (const { id, safety } of about) expect(safety, id).toBe(line);
  });

  it('stand wherever a practice is only for changing the baby', () => {
    const changing = practices.filter(({ where }) => where.join() === 'changing');
    expect(changing.length).toBeGreaterThanOrEqual(3);
    for (const { id, safety } of changing) expect(safety, id).toBe(CHANGING);
  });

  it('on putting baby down are only for a baby at home', () => {
    for (const card of cards) {
      if (/crib or cot/.test(textsOf(card).join(' '))) expect(card.for, card.id).toEqual(['home']);
    }
  });

  it('say on a ward nothing that belongs to a home', () => {
    const ward = practices.filter((card) => card.for.every((baby) => baby === 'hospital'));
    expect(ward.length).toBeGreaterThanOrEqual(8);
    for (const card of ward)
      expect(textsOf(card).join(' '), card.id).not.toMatch(/crib|cot\b|face down|stroller/i);
  });
});

describe('words that not every English reader knows', () => {
  it('are explained or left out', () => {
    for (const [id, text] of all) {
      expect(text.replaceAll('crib or cot', ''), id).not.toMatch(/\bcots?\b/i);
      expect(text, id).not.toMatch(/health visitor/i);
    }
  });
});

describe('help', () => {
  it('names suicide plainly, with what to do now', () => {
    for (const form of [help, help.loss]) {
      expect(step(form, /suicide/)).toMatch(/crisis line today.*might act.*\{emergency\} now/);
      expect(step(form, /suicide/)).toContain('With help, people get better.');
    }
  });

  it('tells the signs of psychosis early, and to call though she seems well again', () => {
    for (const form of [help, help.loss]) {
      const text = step(form, /sudden change/);
      for (const sign of ['Very high', 'fast-changing mood', 'No need for sleep', 'Confused'])
        expect(text).toContain(sign);
      expect(text).toMatch(/within hours or days.*\{emergency\} now.*still call/);
    }
  });

  it('treats new, lasting estrangement without hope as urgent', () => {
    expect(step(help, /cut off from your baby/)).toMatch(/urgent.*today/);
  });

  it('has the fixed words about crying', () => {
    expect(step(help, /Crying/)).toBe(
      'It is all right to put baby on their back in the crib or cot, leave the room and breathe for a few minutes. Then go back and check on baby. Never shake a baby. Call someone. If the cry is new or baby seems ill, call a doctor.',
    );
  });

  it('says “very unlikely”, and never “never”, about losing the baby', () => {
    const text = step(help, /losing your baby/);
    expect(text).toContain('very unlikely');
    expect(text).not.toMatch(/\bnever\b/i);
  });

  it('never says that nobody learns a name', () => {
    expect(JSON.stringify([help, messages])).not.toMatch(/nameless|anonymous/i);
  });
});

describe('a reader who is hurt by someone', () => {
  it('finds one card, and the same in Help now, whatever happened to the baby', () => {
    const card = reasons.find(({ id }) => id === 'if-someone-makes-you-afraid');
    expect(card?.for).toEqual(['home', 'hospital', 'loss']);
    expect(card?.steps.join(' ')).toContain(messages.page.hide.button);
    for (const form of [help, help.loss])
      expect(step(form, /makes you afraid/)).toContain(messages.page.hide.button);
  });

  it('is never told to bear it', () => {
    const bear = /\b(apologi[sz]e|be patient|submit|forgive (him|her|them))\b/i;
    // What a verse says may be named beside it.
    const verses = new Set(passages.map(({ id }) => id));
    for (const [id, text] of all) if (!verses.has(id)) expect(text, id).not.toMatch(bear);
  });
});

describe('practices', () => {
  it('are at least forty, with twelve for partners, and the article’s five first', () => {
    expect(practices.length).toBeGreaterThanOrEqual(40);
    const living = practices.filter(({ for: babies }) => !babies.includes('loss'));
    expect(living.filter(({ partner }) => partner === 'only').length).toBeGreaterThanOrEqual(12);
    expect(practices.slice(0, 5).map(({ id }) => id)).toEqual([
      ...['skin-to-skin', 'talk-sing-look', 'let-go-of-pressure', 'take-care-of-yourself'],
      'reach-out',
    ]);
  });

  it('are there for every place, by day and by night, for a baby at home', () => {
    for (const place of ['holding', 'feeding', 'changing', 'asleep', 'apart', 'outside'] as const) {
      const here = practices.filter(({ where, for: babies }) =>
        [where.includes(place), babies.includes('home')].every(Boolean),
      );
      expect(here.length, place).toBeGreaterThanOrEqual(3);
      expect(here.filter(({ night }) => night).length, place).toBeGreaterThan(0);
    }
  });
});
