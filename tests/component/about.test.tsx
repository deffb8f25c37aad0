import { editions } from 'virtual:content/editions';
import { sources } from 'virtual:content/sources';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AboutView } from '@/components/about/AboutView.tsx';
import { messages } from '@/content/en/messages.ts';

const { about, card } = messages;
const address = 'moz-extension://id/newtab.html';

/** The view with the address of the home page, if one is given. */
function show(homeAddress: string | null = null, onCopy = async () => {}) {
  const { container } = render(
    <AboutView
      version="1.2.3"
      editions={editions}
      sources={sources}
      homeAddress={homeAddress}
      onCopy={onCopy}
    />,
  );
  return container.textContent ?? '';
}

/** The lines of the list that follows a heading. */
function linesUnder(name: string) {
  const list = screen.getByRole('heading', { name }).nextElementSibling as HTMLElement;
  return within(list)
    .getAllByRole('listitem')
    .map((line) => line.textContent);
}

afterEach(cleanup);

describe('the about view', () => {
  it('says what this is, that it is no medical advice, and its version', () => {
    const text = show();
    for (const said of [about.what, card.notAdvice, card.notReviewed, about.version('1.2.3')]) {
      expect(text).toContain(said);
    }
  });

  it('says privacy in five lines', () => {
    show();
    expect(linesUnder(about.privacy)).toEqual(about.privacyLines);
    expect(about.privacyLines).toHaveLength(5);
  });

  it('says what each permission is for', () => {
    show();
    expect(linesUnder(about.permissions)).toEqual(about.permissionLines);
  });

  it('has the notice of the publisher of the NIV', () => {
    show();
    expect(screen.getByRole('heading', { name: about.nivTitle })).toBeTruthy();
    expect(screen.getByText(about.niv)).toBeTruthy();
  });

  it.each(editions)('has the license of the edition $id', ({ id, name, licence }) => {
    show();
    expect(screen.getByText(about.edition(`${name} (${id})`, licence))).toBeTruthy();
  });

  it('has the way to the licenses of what is bundled', () => {
    show();
    const link = screen.getByRole('link', { name: about.licencesLink });
    expect(link.getAttribute('href')).toBe('/licenses.txt');
  });
});

describe('the address for the home page', () => {
  it('is not spoken of where the browser takes none', () => {
    expect(show(null)).not.toContain(about.homeText);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('can be read and marked, not changed', () => {
    show(address);
    const field = screen.getByRole('textbox', { name: about.homeAddress });
    expect(field).toHaveProperty('value', address);
    expect(field).toHaveProperty('readOnly', true);
  });

  it('is copied with a button, which says so', async () => {
    const onCopy = vi.fn(async () => {});
    show(address, onCopy);
    expect(screen.getByRole('status').textContent).toBe('');
    await userEvent.click(screen.getByRole('button', { name: about.copy }));
    expect(onCopy.mock.calls).toEqual([[address]]);
    expect((await screen.findByText(about.copied)).getAttribute('role')).toBe('status');
  });

  it('that cannot be copied is left for the user to mark', async () => {
    show(address, () => Promise.reject(new Error('refused')));
    await userEvent.click(screen.getByRole('button', { name: about.copy }));
    expect((await screen.findByText(about.copyFailed)).getAttribute('role')).toBe('status');
  });
});
