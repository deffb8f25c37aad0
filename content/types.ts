/** The shapes of compiled content: what pages and rules receive. */
import type { messages } from './en/messages.ts';
import type { newTabMessages } from './en/new-tab-messages.ts';
import type { otherMessages } from './en/other-messages.ts';

/** All messages of a language. English has the first ones, so it gives the type. */
export type Messages = typeof messages;

/** The part of them that a new tab shows. */
export type NewTabMessages = typeof newTabMessages;

/** The rest. */
export type OtherMessages = typeof otherMessages;

/** Baby at home, baby in hospital, "my baby died", "I am a partner". */
export const SITUATIONS = ['home', 'hospital', 'loss', 'partner'] as const;

export type Situation = (typeof SITUATIONS)[number];

/** The situations that speak of a baby: which baby a card is for. */
export const BABIES = ['home', 'hospital', 'loss'] as const;

export type Baby = (typeof BABIES)[number];

/** Whether a text fits those for whom something is true; `only`: it fits nobody else. */
export type Fits = boolean | 'only';

/** For whom and when a passage or a line may appear. */
export type Flags = {
  theme: string;
  /** Suits the hours from 06:00 to 22:00. */
  day: boolean;
  /** Suits the hours from 22:00 to 06:00. */
  night: boolean;
  /** Assumes no living baby, so a parent whose baby died may read it. */
  loss: Fits;
  /** Fits a partner as well as the one who gave birth. */
  partner: Fits;
  /** Does not assume that the baby is at home. */
  hospital: Fits;
};

/** A passage or, if `reference` and `text` are "", a line: a reflection with no Scripture. */
export type Passage = Flags & {
  /** Stable for ever: a favorite refers to it. */
  id: string;
  /** As people write it, for example "Isaiah 66:13". */
  reference: string;
  /** Short name of the edition quoted, for example "NIV". */
  edition: string;
  /** The Scripture text, exactly as the edition or the article has it. */
  text: string;
  /** The same reference in the other editions, by short name; none if the edition is fixed. */
  others: Readonly<Record<string, string>>;
  reflection: string;
  /** A smaller line after the reflection, or "" for none. */
  aside: string;
};

/** What decides whether and when something may appear. */
export type PassageMeta = Flags & { id: string };

export type Source = {
  organization: string;
  /** Absent if the page names no year. */
  year?: number | undefined;
  url: string;
};

/** A practice or a reason. */
export type Card = {
  id: string;
  title: string;
  /** What is read first: 60 words at most. */
  body: string;
  /** The same with no word of faith, for those who switched Scripture off. */
  plain: string;
  /** Which babies it is for. One for `loss` alone assumes no living baby, and denies none. */
  for: readonly Baby[];
  /** Of a card for `loss`: only where no other baby lives. */
  alone?: true | undefined;
  /** Whether it fits a partner as reader. */
  partner: Fits;
  /** Fixed safety line, shown whole wherever the card is shown, or "". */
  safety: string;
  /** To try now: two to four, each of under three minutes. */
  steps: readonly string[];
  /** When to tell someone, and whom. */
  tell: string;
  /** Ids of practices that may help with this reason. */
  helps: readonly string[];
  /** Leave to skip it. */
  leave: string;
  /** False: never suggested between 22:00 and 07:00. */
  night: boolean;
  sources: Source[];
};

/** How long a practice takes: one breath, a minute, three minutes. */
export const LENGTHS = ['breath', 'minute', 'three'] as const;

/** Where the reader is, in the order in which they can be chosen; `not-today`: can't today. */
export const PLACES = [
  'feeding',
  'holding',
  'changing',
  'outside',
  'asleep',
  'apart',
  'not-today',
] as const;

export type Place = (typeof PLACES)[number];

export type Practice = Card & { long: (typeof LENGTHS)[number]; where: readonly Place[] };

export type LetterForm = {
  title: string;
  /** `faith`: speaks of God, and is left out when Scripture is switched off. */
  paragraphs: { text: string; faith: boolean }[];
  sources: Source[];
};

/** One form for each reader. The one for `loss` and the one for `partner` assume no home. */
export type Letter = Readonly<Record<Situation, LetterForm>>;

type HelpWords = { first: string; steps: { title: string; text: string }[] };

/** `{emergency}` stands for the number of the user's country. */
export type Help = HelpWords & {
  /** The same for a parent whose baby died. */
  loss: HelpWords;
  sources: Source[];
};

/** Whom a line is for, the most urgent first; `health`: the state's own health line. */
export const AUDIENCES = [
  'emergency',
  'suicide',
  'health',
  'perinatal',
  'loss',
  'abuse',
  'partner',
  'general',
] as const;

/** One number that a person answers: to call, to text, or both. */
export type Helpline = {
  organization: string;
  audience: (typeof AUDIENCES)[number];
  /** As people there write it; "" if one can only text. */
  number: string;
  /** What is dialed: digits and + only; "" if one can only text. */
  tel: string;
  /** How to text, as people write it, for example "SHOUT to 85258"; "" if one cannot. */
  text: string;
  /** What a text is sent to: digits and + only, or "". */
  sms: string;
  /** The word to send, or "". */
  keyword: string;
  /** "24/7", "not confirmed", or hours in words. */
  hours: string;
  /** Language codes, or words such as "interpreters". */
  languages: string[];
  /** What the line is not: nothing to say, no emergency line, or no crisis line either. */
  notFor: '' | 'emergency' | 'crisis';
  /** Month in which the number was last confirmed, or of the page it was read in: "YYYY-MM". */
  checked: string;
};

/** All that may be shown for one country. */
export type CountryHelp = {
  /** ISO 3166, two capital letters. */
  country: string;
  /** Null if no emergency number was checked. */
  emergency: Helpline | null;
  lines: Helpline[];
};

export type Edition = {
  id: string;
  name: string;
  licence: string;
  /** Codes of the languages whose passages are quoted from it. */
  languages: readonly string[];
};
