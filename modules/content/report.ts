/** What can be said of all the words together: counts, repetition, how hard they are to read. */
import { BABIES, LENGTHS, PLACES } from '../../content/types.ts';
import type { Compiled } from './compile.ts';
import { gradeOf, sentencesOf, wordsOf } from './voice.ts';

/** No two of our texts share a run of this many words. */
const RUN = 6;
/** No opening of two words begins more than this share of the reflections. */
const OPENING_SHARE = 0.03;
const HIGHEST_GRADE = 6;
const LONGEST_AVERAGE_SENTENCE = 15;

type Text = { id: string; text: string };

type SharedRun = { run: string; ids: [string, string] };

export type Report = {
  counts: Record<string, Record<string, number>>;
  practices: Record<string, number>;
  /** The hardest to read first. */
  grades: { id: string; grade: number }[];
  sharedRuns: SharedRun[];
  /** The longest run of words that two texts share, or null. */
  longestRun: SharedRun | null;
  openings: { opening: string; ids: string[] }[];
  usedSources: string[];
  unusedSources: string[];
  /** What has to be mended, in plain words. */
  problems: string[];
};

/** Looks at all content as one body of text. The article's own words stand as they are. */
export function reportOn(content: Compiled): Report {
  const own = new Set(content.article.map(({ id }) => id));
  const reflections = content.passages.filter(({ id }) => !own.has(id)).map(asText);
  const lines = content.lines.map(asText);
  const texts = [...reflections, ...lines];

  const grades = texts
    .map(({ id, text }) => ({ id, grade: gradeOf(text) }))
    .sort((a, b) => b.grade - a.grade);
  const sharedRuns = findSharedRuns(texts, RUN);
  const openings = findOpenings(reflections);
  const most = Math.max(2, Math.floor(reflections.length * OPENING_SHARE));
  const problems = [
    ...grades
      .filter(({ grade }) => grade > HIGHEST_GRADE)
      .map(({ id, grade }) => `${id}: grade ${grade.toFixed(1)}; use shorter words or sentences`),
    ...texts
      .filter(({ text }) => averageSentence(text) > LONGEST_AVERAGE_SENTENCE)
      .map(({ id }) => `${id}: its sentences have more than ${LONGEST_AVERAGE_SENTENCE} words`),
    ...sharedRuns.map(({ run, ids }) => `${ids.join(' and ')} share “${run}”`),
    ...openings
      .filter(({ ids }) => ids.length > most)
      .map(
        ({ opening, ids }) => `“${opening} …” opens ${ids.length} reflections: ${ids.join(', ')}`,
      ),
  ];
  return {
    counts: countAll(content),
    practices: countPractices(content.practices),
    grades,
    sharedRuns,
    longestRun: findLongestRun(texts),
    openings,
    usedSources: [...content.usedSources].sort(),
    unusedSources: Object.keys(content.sources).filter((id) => !content.usedSources.has(id)),
    problems,
  };
}

const asText = ({ id, reflection }: { id: string; reflection: string }): Text => ({
  id,
  text: reflection,
});

function averageSentence(text: string): number {
  return wordsOf(text).length / Math.max(1, sentencesOf(text).length);
}

function findLongestRun(texts: readonly Text[]): SharedRun | null {
  let longest: SharedRun | null = null;
  for (let length = 2; ; length++) {
    const [found] = findSharedRuns(texts, length);
    if (!found) return longest;
    longest = found;
  }
}

function findSharedRuns(texts: readonly Text[], length: number): SharedRun[] {
  const first = new Map<string, string>();
  const shared: SharedRun[] = [];
  for (const { id, text } of texts) {
    const words = wordsOf(text);
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length).join(' ');
      const other = first.get(run);
      if (other !== undefined && other !== id) shared.push({ run, ids: [other, id] });
      first.set(run, other ?? id);
    }
  }
  return shared;
}

function findOpenings(texts: readonly Text[]): Report['openings'] {
  const openings = new Map<string, string[]>();
  for (const { id, text } of texts) {
    const opening = wordsOf(text).slice(0, 2).join(' ');
    openings.set(opening, [...(openings.get(opening) ?? []), id]);
  }
  return [...openings]
    .map(([opening, ids]) => ({ opening, ids }))
    .sort((a, b) => b.ids.length - a.ids.length);
}

/** Practices by whom they are for, how long they take and where the reader is. */
function countPractices(practices: Compiled['practices']): Record<string, number> {
  const count = (fits: (practice: Compiled['practices'][number]) => boolean) =>
    practices.filter(fits).length;
  return {
    all: practices.length,
    night: count(({ night }) => night),
    'only partner': count(({ partner }) => partner === 'only'),
    ...Object.fromEntries(BABIES.map((baby) => [baby, count((one) => one.for.includes(baby))])),
    ...Object.fromEntries(LENGTHS.map((long) => [long, count((one) => one.long === long)])),
    ...Object.fromEntries(
      PLACES.map((place) => [place, count((one) => one.where.includes(place))]),
    ),
  };
}

function countAll({ passages, lines, themes }: Compiled): Report['counts'] {
  const flags = ['night', 'loss', 'partner', 'hospital'] as const;
  const by = (items: Compiled['passages']) => ({
    all: items.length,
    ...Object.fromEntries(flags.map((flag) => [flag, items.filter((item) => item[flag]).length])),
    ...Object.fromEntries(
      (['loss', 'partner', 'hospital'] as const).map((flag) => [
        `only ${flag}`,
        items.filter((item) => item[flag] === 'only').length,
      ]),
    ),
    ...Object.fromEntries(
      themes.map((theme) => [theme, items.filter((item) => item.theme === theme).length]),
    ),
  });
  return { passages: by(passages), lines: by(lines) };
}
