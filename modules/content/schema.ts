/** The shape of every content file, as its authors write it. */
import * as v from 'valibot';
import { BABIES, LENGTHS, PLACES } from '../../content/types.ts';

const text = v.pipe(v.string('write some text here'), v.trim(), v.nonEmpty('write some text here'));
const textOrNone = v.optional(v.pipe(v.string('write some text here'), v.trim()), '');
const id = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens'),
);
const factIds = v.optional(
  v.array(v.pipe(text, v.regex(/^[A-Z]\d+[a-z]?$/, 'name a source id'))),
  [],
);
const words = (most: number) =>
  v.pipe(
    text,
    v.check(
      (value) => value.split(/\s+/).length <= most,
      `use ${most} words at most: this is read first, by someone tired`,
    ),
  );

const flag = (otherwise: boolean) => v.optional(v.boolean('write true or false'), otherwise);

const fits = (otherwise: boolean) =>
  v.optional(v.union([v.boolean(), v.literal('only')], 'write true, false or only'), otherwise);

/** For whom and when a passage or a line may appear. */
const occasions = {
  day: v.optional(v.boolean('write true or false')),
  night: flag(false),
  loss: fits(false),
  partner: fits(true),
  hospital: fits(true),
};

export const passageFile = v.array(
  v.strictObject({
    id,
    reference: text,
    theme: text,
    edition: v.optional(text),
    part: v.optional(text),
    quote: v.optional(v.strictObject({ text, edition: text })),
    ...occasions,
    reflection: text,
    aside: textOrNone,
    sources: factIds,
  }),
);

export const lineFile = v.array(
  v.strictObject({ id, theme: text, ...occasions, text: words(30), sources: factIds }),
);

const list = <const T extends readonly string[]>(allowed: T) => {
  const message = `write one or more of ${allowed.join(', ')}`;
  return v.pipe(v.array(v.picklist(allowed, message), message), v.minLength(1, message));
};

const card = {
  id,
  title: text,
  body: words(60),
  for: v.optional(list(BABIES), ['home', 'hospital']),
  alone: v.optional(v.literal(true, 'write true, or leave it out')),
  partner: fits(true),
  night: flag(true),
  safety: textOrNone,
  steps: v.pipe(
    v.array(words(20)),
    v.minLength(2, 'write two to four steps'),
    v.maxLength(4, 'write two to four steps'),
  ),
  tell: words(40),
  helps: v.optional(v.array(id), []),
  leave: text,
  sources: factIds,
};

export const reasonFile = v.array(v.strictObject({ ...card, plain: v.optional(words(60)) }));

export const practiceFile = v.array(
  v.strictObject({
    ...card,
    long: v.picklist(LENGTHS, `write one of ${LENGTHS.join(', ')}`),
    where: list([...PLACES, 'anywhere']),
  }),
);

const letterForm = v.strictObject({
  title: text,
  paragraphs: v.array(v.strictObject({ text, faith: flag(false) })),
  sources: factIds,
});

export const letterFile = v.strictObject({
  home: letterForm,
  hospital: letterForm,
  partner: letterForm,
  loss: letterForm,
});

const helpWords = { first: text, steps: v.array(v.strictObject({ title: text, text })) };

export const helpFile = v.strictObject({
  ...helpWords,
  loss: v.strictObject(helpWords),
  sources: factIds,
});

export const sourceFile = v.record(
  v.string(),
  v.strictObject({
    organization: text,
    year: v.optional(v.pipe(v.number(), v.integer())),
    url: v.pipe(text, v.url('write a full web address')),
  }),
);

/** The name and description that the browser and its store show. */
export const extensionFile = v.strictObject({ name: text, description: text });

export const themeFile = v.array(id);

/** Ids of passages. */
export const firstTabFile = v.array(id);

export const editionFile = v.array(
  v.strictObject({
    id: text,
    name: text,
    language: text,
    file: text,
    sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/, 'write the 64 digits of the checksum')),
    licence: text,
  }),
);
