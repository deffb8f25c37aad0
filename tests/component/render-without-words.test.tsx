import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { writeWords } from '@/app/first-paint/write-words.ts';
import { LanguageProvider } from '@/components/language.ts';
import { useMessages } from '@/components/messages.ts';
import { renderWithoutWords } from '@/modules/first-paint/pages/render-without-words.ts';
import { english } from '../support/english.ts';

const spanish = {
  ...english,
  code: 'es',
  messages: {
    ...english.messages,
    name: 'Con ternura',
    nav: { ...english.messages.nav, help: 'Ayuda' },
  },
};

/** What a first script makes of a page that was built without words. */
function written(Page: () => preact.JSX.Element, language = spanish) {
  const inIt = (given: typeof english) => (
    <LanguageProvider value={given}>
      <Page />
    </LanguageProvider>
  );
  const { html, words } = renderWithoutWords(english, inIt);
  const root = document.createElement('div');
  root.innerHTML = html;
  writeWords(root, words(language));
  const rendered = document.createElement('div');
  render(inIt(language), rendered);
  return { html, written: root.innerHTML, rendered: rendered.innerHTML };
}

describe('a page that is rendered without words', () => {
  function Page() {
    const { nav, name } = useMessages();
    return (
      <nav aria-label={name}>
        <a href="#help" title={name} class="x">
          <svg aria-hidden="true" />
          {nav.help}
        </a>
        <p>
          {name} {nav.help}
        </p>
      </nav>
    );
  }

  it('has none, and is after the first script as if it had been rendered in the language', () => {
    const { html, ...both } = written(Page);
    expect(html).not.toMatch(/Gently|Help/);
    expect(both.written).toBe(both.rendered);
    expect(both.written).toContain('<p>Con ternura Ayuda</p>');
  });

  it('carries no word that is not in it', () => {
    const Hidden = () => <p>{[<b key="b">{useMessages().name}</b>].length}</p>;
    const page = (given: typeof english) => (
      <LanguageProvider value={given}>
        <Hidden />
      </LanguageProvider>
    );
    expect(renderWithoutWords(english, page).words(english)).toEqual([]);
  });

  it.each([
    [
      'a word within a longer text',
      () => <p>{`${useMessages().name}!`}</p>,
      'A word is part of a longer text',
    ],
    [
      'something after a word',
      () => (
        <p>
          {useMessages().name}
          <b />
        </p>
      ),
      'In <p> something follows a word.',
    ],
    [
      'a message with an argument',
      () => <p>{useMessages().page.hello('Anna')}</p>,
      'What messages.page.hello says is not known while the page is built.',
    ],
  ])('stops the build at %s', (_name, Page, reason) => {
    expect(() => written(Page)).toThrow(reason);
  });
});
