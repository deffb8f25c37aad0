import type { Passage } from '../../content/types.ts';
import { ContentError, type Place } from './content-error.ts';
import type { ContentRegistry } from './content-registry.ts';
import { readContentFile } from './read-file.ts';
import { lineFile, passageFile } from './schema.ts';
import type { Scripture } from './scripture.ts';
import { voiceFindings, wordsOf } from './voice.ts';

/** A reflection is read in one breath, by someone tired. */
const REFLECTION_WORDS = { least: 20, most: 45 };

/**
 * Reads one file of passages and joins each with its Scripture text.
 * @param own true for the article's passages, whose reflections stand word for word
 * @throws ContentError for the first thing its author has to mend
 */
export function compilePassages(
  root: string,
  path: string,
  scripture: Scripture,
  registry: ContentRegistry,
  own: boolean,
): Passage[] {
  const { data, place } = readContentFile(root, path, passageFile);
  return data.map((entry, index) => {
    const at = (...field: (string | number)[]) => place(index, ...field);
    registry.id(entry.id, at('id'));
    registry.theme(entry.theme, at('theme'));
    registry.sources(entry.sources, (fact) => at('sources', fact));
    registry.requireUniqueQuotation(
      `${entry.reference} ${entry.part ?? ''}`.trim(),
      at('reference'),
    );
    if (!own) checkReflection(entry.reflection, at('reflection'));
    checkVoice(own ? entry.aside : `${entry.reflection} ${entry.aside}`, at('reflection'));

    const {
      id,
      reference,
      theme,
      day = true,
      night,
      loss,
      partner,
      hospital,
      reflection,
      aside,
    } = entry;
    const words = quoted(entry, scripture, at);
    return {
      id,
      reference,
      ...words,
      theme,
      day,
      night,
      loss,
      partner,
      hospital,
      reflection,
      aside,
    };
  });
}

/**
 * Reads a file of lines: encouragement with no Scripture.
 * @throws ContentError for the first thing its author has to mend
 */
export function compileLines(root: string, path: string, registry: ContentRegistry): Passage[] {
  const { data, place } = readContentFile(root, path, lineFile);
  return data.map(({ text, sources, ...entry }, index) => {
    registry.id(entry.id, place(index, 'id'));
    registry.theme(entry.theme, place(index, 'theme'));
    registry.sources(sources, (fact) => place(index, 'sources', fact));
    checkVoice(text, place(index, 'text'));
    return {
      ...entry,
      day: entry.day ?? !entry.night,
      reference: '',
      edition: '',
      text: '',
      others: {},
      reflection: text,
      aside: '',
    };
  });
}

type Quotable = {
  reference: string;
  edition?: string | undefined;
  part?: string | undefined;
  quote?: { text: string; edition: string } | undefined;
};

/** The words of Scripture for an entry: in its edition and, if none is fixed, in the others. */
function quoted(
  entry: Quotable,
  scripture: Scripture,
  at: (...field: (string | number)[]) => Place,
): Pick<Passage, 'edition' | 'text' | 'others'> {
  const edition = entry.edition ?? scripture.standard;
  if (!scripture.editions.some(({ id }) => id === edition)) {
    const known = scripture.editions.map(({ id }) => id).join(', ');
    throw new ContentError(
      at('edition'),
      `there is no edition "${edition}" here. There are: ${known}.`,
    );
  }
  const whole = scripture.quote(entry.reference, edition);
  if (whole === null) {
    throw new ContentError(
      at('reference'),
      `${edition} has no "${entry.reference}". Write it like "Psalm 34:18".`,
    );
  }
  if (entry.quote) return { ...entry.quote, others: {} };
  if (entry.part !== undefined && !whole.includes(entry.part)) {
    throw new ContentError(
      at('part'),
      `these words do not stand in ${entry.reference} (${edition}), which reads: ${whole}`,
    );
  }
  const others = scripture.editions
    .filter(({ id }) => id !== edition && entry.part === undefined)
    .flatMap(({ id }) => {
      const text = scripture.quote(entry.reference, id);
      return text === null ? [] : [[id, text] as const];
    });
  return { edition, text: entry.part ?? whole, others: Object.fromEntries(others) };
}

function checkReflection(reflection: string, place: Place): void {
  const { length } = wordsOf(reflection);
  if (length < REFLECTION_WORDS.least || length > REFLECTION_WORDS.most) {
    const { least, most } = REFLECTION_WORDS;
    throw new ContentError(place, `it has ${length} words; write ${least} to ${most}.`);
  }
}

/** @throws ContentError when a text has wording that hurts or presses (voice.ts) */
export function checkVoice(text: string, place: Place): void {
  const [finding] = voiceFindings(text);
  if (finding)
    throw new ContentError(
      place,
      `${finding.rule} hurts or presses some readers; ${finding.hint}.`,
    );
}
