/** The shapes of compiled content: what pages and rules receive. */

export type Passage = {
  /** Stable for ever: a favorite refers to it. */
  id: string;
  /** As people write it, for example "Isaiah 66:13". */
  reference: string;
  /** Short name of the edition quoted, for example "NIV". */
  edition: string;
  /** The Scripture text, exactly as the edition or the article has it. */
  text: string;
  reflection: string;
  /** A smaller line after the reflection, or "" for none. */
  beside: string;
  theme: string;
};

export type Source = {
  organization: string;
  /** Absent where the page names no year. */
  year?: number | undefined;
  url: string;
};

/** A practice or a reason. */
export type Card = {
  id: string;
  title: string;
  /** What is read first: 60 words at most. */
  body: string;
  /** Fixed safety line, shown whole wherever the card is shown, or "". */
  safety: string;
  /** Leave to skip it, or "". */
  leave: string;
  /** False: never suggested between 22:00 and 07:00. */
  night: boolean;
  sources: Source[];
};

export type Letter = { title: string; paragraphs: string[]; sources: Source[] };

export type Help = {
  first: string;
  steps: { title: string; text: string }[];
  sources: Source[];
};

export type Edition = { id: string; name: string; licence: string };
