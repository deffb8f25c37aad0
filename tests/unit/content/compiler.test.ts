import { describe, expect, it } from 'vitest';
import { compileContent } from '@/modules/content/compile.ts';
import { copy } from '../../support/content-copy.ts';

const ARTICLE = 'content/en/passages/article.yaml';
const HOPE = 'content/en/passages/hope.yaml';

describe('the compiler', () => {
  it('takes the text of the default edition where a passage has no quotation of its own', () => {
    copy.change(ARTICLE, / {2}quote:\n.*\n.*close to the brokenhearted.*\n {4}edition: NIV\n/, '');
    const passage = compileContent(copy.root, 'en').passages.find(({ id }) => id === 'psalm-34-18');
    expect(passage?.edition).toBe('BSB');
    expect(passage?.text).toBe(
      'The LORD is near to the brokenhearted; He saves the contrite in spirit.',
    );
  });

  it('leaves out one lone quotation mark at the edge of a verse', () => {
    copy.change(ARTICLE, / {2}quote:\n.*\n.*As a mother.*\n {4}edition: NIV\n/, '');
    const passage = compileContent(copy.root, 'en').passages.find(
      ({ id }) => id === 'isaiah-66-13',
    );
    expect(passage?.text).toMatch(/^As a mother comforts her son, .* over Jerusalem\.$/);
  });

  it('joins the verses of a reference in order', () => {
    copy.change(ARTICLE, / {2}quote:\n.*\n.*There is a time.*\n {4}edition: NIV\n/, '');
    const passage = compileContent(copy.root, 'en').passages.find(({ id }) =>
      id.startsWith('eccl'),
    );
    expect(passage?.text).toBe(
      'To everything there is a season, and a time for every purpose under heaven: ' +
        'a time to weep and a time to laugh, a time to mourn and a time to dance,',
    );
  });

  it.each([
    [
      'a reference that is not in the Bible',
      ARTICLE,
      'Psalm 34:18',
      'Psalm 34:58',
      /:\d+ entry 2, reference: .*"Psalm 34:58"/,
    ],
    ['a book that does not exist', ARTICLE, 'Psalm 34:18', 'Palm 34:18', /entry 2, reference: /],
    [
      'an unknown theme',
      ARTICLE,
      'theme: comfort',
      'theme: comfrot',
      /entry 1, theme: "comfrot" is not in content\/themes\.yaml/,
    ],
    [
      'an unknown source',
      ARTICLE,
      '[B5,',
      '[B55,',
      /entry 3, sources, entry 1: "B55" is not in content\/sources\.yaml/,
    ],
    [
      'an id used twice',
      ARTICLE,
      'id: psalm-34-18',
      'id: isaiah-66-13',
      /entry 2, id: "isaiah-66-13" is taken/,
    ],
    [
      'an id with a capital',
      ARTICLE,
      'id: psalm-34-18',
      'id: Psalm-34-18',
      /entry 2, id: use small letters/,
    ],
    [
      'a field that is missing',
      'content/en/practices/article.yaml',
      /body: >-\n.*\n.*\n.*\n {2}safety/,
      'safety',
      /practices\/article\.yaml:\d+ entry 1, body: this field is missing/,
    ],
    [
      'a field that it does not know',
      ARTICLE,
      'theme: comfort',
      'theme: comfort\n  mood: calm',
      /:\d+ entry 1, mood: there is no field of this name/,
    ],
    [
      'a card that is too long to read first',
      'content/en/reasons/article.yaml',
      'Both can be treated.',
      'Both can be treated. '.repeat(30),
      /entry 1, body: use 60 words at most/,
    ],
    [
      'an edition that is not here',
      ARTICLE,
      'theme: comfort',
      'theme: comfort\n  edition: ESV',
      /entry 1, edition: there is no edition "ESV" here\. There are: BSB, WEB, KJV/,
    ],
    [
      'a part that is not in the text',
      HOPE,
      'part: We have this hope as an anchor',
      'part: We have that hope as an anchor',
      /, part: these words do not stand in Hebrews 6:19 \(BSB\)/,
    ],
    [
      'the same quotation twice',
      HOPE,
      'reference: Psalm 27:13',
      'reference: Psalm 18:28',
      /, reference: "Psalm 18:28" is taken \(content\/en\/passages\/hope\.yaml:\d+\)/,
    ],
    [
      'a reflection that is too short',
      HOPE,
      /reflection: >-\n[^-]*?\n\n/,
      'reflection: A lamp.\n\n',
      /entry 1, reflection: it has 2 words; write 20 to 45/,
    ],
    [
      'a word that hurts or presses',
      HOPE,
      'In this psalm someone else lights the lamp.',
      'You should light a lamp.',
      /entry 1, reflection: “should” hurts or presses some readers; offer it/,
    ],
    [
      'a practice that does not exist',
      'content/en/reasons/article.yaml',
      'helps: [reach-out,',
      'helps: [reach-in,',
      /entry 1, helps, entry 1: there is no practice "reach-in"/,
    ],
    [
      'a card with one step only',
      'content/en/practices/article.yaml',
      / {4}- Hold your baby against.*\n {4}- Stop whenever.*\n/,
      '',
      /entry 1, steps: write two to four steps/,
    ],
    [
      'a flag that is no flag',
      HOPE,
      'loss: true',
      'loss: maybe',
      /, loss: write true, false or only/,
    ],
    [
      'a baby that no card is for',
      'content/en/practices/article.yaml',
      'for: [home]',
      'for: [partner]',
      /entry 1, for, entry 1: write one or more of home, hospital, loss/,
    ],
    [
      'a practice that is for no place',
      'content/en/practices/article.yaml',
      'where: [holding]',
      'where: []',
      /entry 1, where: write one or more of feeding, .*, anywhere/,
    ],
    [
      'a letter that lacks a form',
      'content/en/letter.yaml',
      /\nloss:[\s\S]*/,
      '\n',
      /loss: this field is missing/,
    ],
    [
      'a passage in the first tab that does not fit everyone',
      'content/first-tab.yaml',
      'matthew-11-28',
      'isaiah-66-13',
      /first-tab\.yaml:\d+ entry 2: "isaiah-66-13" does not fit every reader/,
    ],
    [
      'YAML that is not whole',
      ARTICLE,
      '- id: psalm-34-18',
      '- id: "psalm-34-18',
      /article\.yaml:\d+ /,
    ],
    [
      'a Scripture text that was edited',
      'content/scripture/en-bsb.tsv',
      'The LORD is near to the brokenhearted',
      'The LORD is close to the brokenhearted',
      /editions\.yaml:\d+ entry 1, sha256: en-bsb\.tsv is not the pinned text/,
    ],
  ] as const)('refuses %s, saying where', (_name, file, from, to, message) => {
    copy.change(file, from, to);
    expect(() => compileContent(copy.root, 'en')).toThrow(message);
  });
});
