import { builtIn } from 'virtual:content/en/built-in';
import { hydrate, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { readPassage, writePassage } from '@/app/first-paint/new-tab-slots.ts';
import { writeWords } from '@/app/first-paint/write-words.ts';
import { LanguageProvider } from '@/components/language.ts';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import type { TabPassage } from '@/domain/snapshot.ts';
import { newTab } from '@/modules/first-paint/pages/new-tab.tsx';
import { english } from '../support/english.ts';
import { tabPassage } from '../support/favorites.ts';

const built = newTab(english);

/** The page as it is built, rendered empty and hidden, with the words of a language. */
function builtPage(): HTMLElement {
  const root = document.createElement('div');
  root.dataset.waiting = '';
  root.innerHTML = built.html;
  writeWords(root, built.words(english).page);
  return root;
}

const inEnglish = (page: VNode) => <LanguageProvider value={english}>{page}</LanguageProvider>;

/** The HTML of the page rendered with a passage, as a browser serializes it. */
function renderedHtml(passage: TabPassage): string {
  const root = document.createElement('div');
  root.innerHTML = renderToString(inEnglish(<NewTabPage passage={passage} />));
  return root.innerHTML;
}

const shipped = builtIn.map(({ id, reference, edition, text, reflection, aside }) => ({
  ...{ id, reference, edition, text, reflection, aside },
}));
const passages: [name: string, passage: TabPassage][] = [
  ...shipped.flatMap((passage): [string, TabPassage][] => [
    [`${passage.reference}, not saved`, { ...passage, favorite: false }],
    [`${passage.reference}, saved`, { ...passage, favorite: true }],
  ]),
  ['a passage with a line beside it', tabPassage({ aside: 'There is help that works.' })],
  ['a passage without a line beside it', tabPassage({ aside: '' })],
  ['a line, which has no passage', tabPassage({ text: '', reference: '', edition: '' })],
  ['a long own passage', tabPassage({ id: 'own:1', text: 'Hush, little one.\n'.repeat(60) })],
  ['a passage of an edition without a name', tabPassage({ edition: '' })],
  ['a passage with the Name of God', tabPassage({ text: '“The LORD’s mercies, O Lord GOD!”' })],
  ['a passage that begins and ends with it', tabPassage({ text: 'LORD, hear me, LORD' })],
  ['an own passage with LORD in capitals', tabPassage({ text: 'O LORD, hold her.', edition: '' })],
  ['a passage with letters that HTML uses', tabPassage({ text: '<b>&amp; "it" is’nt</b>' })],
];

describe.each(passages)('the first frame of %s', (_name, passage) => {
  it('is the same HTML as rendering the page with it', () => {
    const root = builtPage();
    writePassage(root, passage);
    expect(root.innerHTML).toBe(renderedHtml(passage));
  });

  it('can be read back from the page', () => {
    const root = builtPage();
    writePassage(root, passage);
    expect(readPassage(root)).toEqual(passage);
  });

  it('is hydrated without changing any element', () => {
    const root = builtPage();
    writePassage(root, passage);
    const before = { html: root.outerHTML, elements: [...root.querySelectorAll('*')] };
    act(() => hydrate(inEnglish(<NewTabPage passage={passage} />), root));
    const elements = [...root.querySelectorAll('*')];
    expect(root.outerHTML).toBe(before.html);
    expect(elements).toHaveLength(before.elements.length);
    expect(elements.every((element, index) => element === before.elements[index])).toBe(true);
  });
});

describe('the built page', () => {
  it('is hidden until a passage is written', () => {
    const root = builtPage();
    expect(root.hasAttribute('data-waiting')).toBe(true);
    writePassage(root, tabPassage());
    expect(root.hasAttribute('data-waiting')).toBe(false);
  });

  it('has no passage before one is written', () => {
    expect(readPassage(builtPage())).toBeNull();
  });

  it('shows the passage that was written last', () => {
    const root = builtPage();
    writePassage(root, tabPassage({ favorite: true, aside: 'A line.' }));
    writePassage(root, tabPassage({ id: 'other', text: 'Another' }));
    expect(readPassage(root)).toEqual(tabPassage({ id: 'other', text: 'Another' }));
  });
});
