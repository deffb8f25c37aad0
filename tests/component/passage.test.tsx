import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import { PassageControls } from '@/components/passage/PassageControls.tsx';
import { PassageView } from '@/components/passage/PassageView.tsx';
import { messages } from '@/content/en/messages.ts';
import { tabPassage } from '../support/favorites.ts';

const { passage, nav, problems } = messages;
const button = (name: string) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('a passage', () => {
  it('is a quotation with its reference and edition below', () => {
    render(<PassageView passage={tabPassage()} />);
    const figure = screen.getByRole('figure');
    expect(figure.querySelector('blockquote')?.textContent).toBe(
      '“The Lord is close to the brokenhearted.”',
    );
    expect(figure.querySelector('figcaption')?.textContent).toBe('Psalm 34:18 (NIV)');
  });

  it('has its reflection outside the quotation', () => {
    const { container } = render(<PassageView passage={tabPassage()} />);
    const reflection = container.querySelector('[data-part="reflection"]');
    expect(reflection?.textContent).toBe('God draws near.');
    expect(screen.getByRole('figure').contains(reflection)).toBe(false);
  });

  it.each([
    ['no short one', 'Hush, little one.', false],
    ['a long own passage', 'Hush, little one. '.repeat(60), true],
  ])('is laid out as a page to read: %s', (_what, text, long) => {
    render(<PassageView passage={tabPassage({ text })} />);
    expect(screen.getByRole('figure').hasAttribute('data-long')).toBe(long);
  });

  it('has the Name of God in one element of its own', () => {
    render(<PassageView passage={tabPassage({ text: 'The LORD’s mercies, O Lord GOD' })} />);
    const quotation = screen.getByRole('figure').querySelector('blockquote');
    const names = [...(quotation?.querySelectorAll('.divine-name') ?? [])];
    expect(names.map(({ innerHTML }) => innerHTML)).toEqual(['LORD’s', 'GOD']);
    expect(quotation?.textContent).toBe('The LORD’s mercies, O Lord GOD');
  });

  it('does not change own passages and reflections', () => {
    const own = tabPassage({ text: 'O LORD', reflection: 'the LORD', edition: '' });
    const { container, rerender } = render(<PassageView passage={own} />);
    expect(container.querySelector('.divine-name')).toBeNull();
    rerender(<PassageView passage={{ ...own, text: 'The Lord', edition: 'BSB' }} />);
    expect(container.querySelector('.divine-name')).toBeNull();
  });

  it('replaces the whole text, so that a screen reader reads all of it', () => {
    const { container, rerender } = render(
      <PassageView passage={tabPassage({ text: 'The LORD is' })} />,
    );
    const before = container.querySelector('.divine-name');
    rerender(
      <PassageView passage={tabPassage({ id: 'psalm-23-1', text: 'The LORD is my shepherd' })} />,
    );
    expect(container.querySelector('.divine-name')).not.toBe(before);
  });

  it('shows the smaller line, if there is one', () => {
    render(<PassageView passage={tabPassage({ aside: 'There is help that works.' })} />);
    expect(screen.getByText('There is help that works.')).toBeTruthy();
  });
});

describe('the controls of a passage', () => {
  it.each([
    [true, 'true'],
    [false, 'false'],
  ])('tell whether it is a favorite: %s', (favorite, pressed) => {
    render(<PassageControls favorite={favorite} />);
    expect(button(passage.favorite).getAttribute('aria-pressed')).toBe(pressed);
  });

  it('are one named group, in the order previous, favorite, share, next', async () => {
    render(<PassageControls favorite={false} />);
    const group = screen.getByRole('group', { name: passage.controls });
    const order = within(group).getAllByRole('button');
    const names = [passage.previous, passage.favorite, messages.page.share.open, passage.next];
    expect(order).toEqual(names.map(button));
    for (const each of order) {
      await userEvent.tab();
      expect(document.activeElement).toBe(each);
    }
  });

  it('name their hotkeys', () => {
    render(<PassageControls favorite={false} />);
    const keys = screen
      .getAllByRole('button')
      .map((each) => each.getAttribute('aria-keyshortcuts'));
    expect(keys).toEqual(['ArrowLeft', 'F', 'S', 'ArrowRight']);
  });

  it.each([
    ['previous', passage.previous],
    ['favorite', passage.favorite],
    ['next', passage.next],
  ])('report %s by click, Enter and Space', async (action, name) => {
    const heard = vi.fn();
    render(
      <PassageControls
        favorite={false}
        onPrevious={() => heard('previous')}
        onFavorite={() => heard('favorite')}
        onNext={() => heard('next')}
      />,
    );
    await userEvent.click(button(name));
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(heard.mock.calls).toEqual([[action], [action], [action]]);
  });
});

describe('the new tab', () => {
  it('has a heading, a live region for the passage, and links to favorites and help', () => {
    render(<NewTabPage passage={tabPassage()} />);
    const main = screen.getByRole('main');
    expect(within(main).getByRole('heading', { level: 1, name: passage.title })).toBeTruthy();
    expect(within(main).getByRole('figure').closest('[aria-live="polite"]')).not.toBeNull();
    const navigation = within(screen.getByRole('navigation', { name: messages.name }));
    const address = (name: string) =>
      navigation.getByRole('link', { name }).getAttribute('href') ?? '';
    expect(address(nav.favorites)).toBe('/library.html#favorites');
    expect(address(nav.help)).toBe('/library.html#help');
  });

  it('has no notice without a problem', () => {
    render(<NewTabPage passage={tabPassage()} />);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('has a notice without a button if nothing can be done', () => {
    render(<NewTabPage passage={tabPassage()} notice={problems.unavailable} />);
    const status = screen.getByRole('status');
    expect(status.textContent).toBe(problems.unavailable);
    expect(within(status).queryByRole('button')).toBeNull();
  });

  it('offers to reload if that helps', async () => {
    const onReload = vi.fn();
    render(
      <NewTabPage passage={tabPassage()} notice={problems['outdated-page']} onReload={onReload} />,
    );
    await userEvent.click(button(problems.reload));
    expect(onReload).toHaveBeenCalledOnce();
  });

  it('does not move the focus', () => {
    render(<NewTabPage passage={tabPassage()} notice={problems.failed} />);
    expect(document.activeElement).toBe(document.body);
  });
});
