/**
 * What the reflections talk about and how, in numbers. They are to notice with, not to write by: a program cannot
 * tell a kind sentence from a clever one.
 */
import type { Passage } from '../../content/types.ts';
import { sentencesOf, wordsOf } from './voice.ts';

/** Things around the house. They are easy to reach for, so they soon stand in every second text. */
const PROPS =
  /\b(chairs?|coats?|coffee|cups?|curtains?|doors?|doorstep|drawers?|floors?|hallways?|jars?|jugs?|kettles?|keys?|kitchens?|lamps?|mugs?|pillows?|plates?|rooms?|shelf|shelves|sinks?|sofas?|soup|spoons?|stairs?|stoves?|tables?|tea|towels?|umbrellas?|windows?)\b/gi;

const HABITS = {
  'speak to the reader (“you”)': /\byou(r|rs|rself|['’](re|ve|d|ll))?\b/i,
  'of baby, bond, body, birth, feeding, night or partner':
    /\b(bab(y|ies)|birth|born|bond\w*|close(ness)?|bod(y|ies)|fe(ed|eds|eding|d)|breasts?|bottles?|milk|pump\w*|pregnan\w*|nights?|partners?|ward|midwi\w+)\b/i,
  'a thing around the house': PROPS,
  'a negation (“no one”, “nothing”, “not asked”)':
    /\b(no one|nobody|nothing|none|(not|isn['’]t|wasn['’]t|aren['’]t|weren['’]t) asked)\b/i,
  'a word explained':
    /\b(hebrew|greek|verbs?|tense|comma|(this|that|an?|old|plain|small|short|own|long|rough) words?)\b|”,? (is|are|means?|comes|stands|can sound|takes in|looks|was)\b/i,
} as const;

const READERS = ['hospital', 'partner', 'loss'] as const;

export type Figures = {
  all: number;
  /** How many passages there are from the four gospels. */
  gospels: number;
  /** How many of them only one kind of reader meets. */
  only: Record<(typeof READERS)[number], number>;
  /** How many reflections have each habit. */
  habits: Record<keyof typeof HABITS, number>;
  /** The most used things around the house first, with the number of reflections that have them. */
  props: { prop: string; count: number }[];
  /** Words in an average sentence. */
  sentence: number;
};

/** Counts the habits of the reflections. */
export function figuresOf(passages: readonly Passage[]): Figures {
  const texts = passages.map(({ reflection }) => reflection);
  const count = (pattern: RegExp) => texts.filter((text) => text.search(pattern) >= 0).length;
  const props = new Map<string, number>();
  for (const text of texts) {
    const found = new Set(text.toLowerCase().match(PROPS));
    for (const prop of found) props.set(prop, (props.get(prop) ?? 0) + 1);
  }
  const sentences = texts.flatMap(sentencesOf);
  return {
    all: texts.length,
    gospels: passages.filter(({ reference }) => /^(Matthew|Mark|Luke|John) /.test(reference))
      .length,
    only: Object.fromEntries(
      READERS.map((flag) => [flag, passages.filter((item) => item[flag] === 'only').length]),
    ) as Figures['only'],
    habits: Object.fromEntries(
      Object.entries(HABITS).map(([name, pattern]) => [name, count(pattern)]),
    ) as Figures['habits'],
    props: [...props].map(([prop, count]) => ({ prop, count })).sort((a, b) => b.count - a.count),
    sentence: wordsOf(texts.join(' ')).length / Math.max(1, sentences.length),
  };
}
