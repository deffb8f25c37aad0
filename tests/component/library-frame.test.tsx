import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryFrame } from '@/components/library/LibraryFrame.tsx';
import { VIEWS, type View } from '@/components/library/views.ts';
import { messages } from '@/content/en/messages.ts';

const { nav, name, problems } = messages;
type Trouble = Exclude<keyof typeof problems, 'reload'>;

function frame(view: View, problem: Trouble | null = null, onReload = () => {}) {
  return (
    <LibraryFrame view={view} problem={problem} onReload={onReload} onHide={() => {}}>
      <p>inside</p>
    </LibraryFrame>
  );
}
const links = () =>
  within(screen.getByRole('navigation', { name })).getAllByRole('link') as HTMLAnchorElement[];
const title = () => screen.getByRole('heading', { level: 1 });

afterEach(cleanup);

describe('the frame of the library', () => {
  it('has a way to every view', () => {
    render(frame('favorites'));
    expect(links().map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
      VIEWS.map((view) => [nav[view], `#${view}`]),
    );
  });

  it.each(VIEWS)('says which view this is: %s', (view) => {
    render(frame(view));
    const current = links().filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map((link) => link.textContent)).toEqual([nav[view]]);
    expect(title().textContent).toBe(nav[view]);
    expect(within(screen.getByRole('main')).getByText('inside')).toBeTruthy();
  });

  it('leaves the focus where it is when the page opens', () => {
    render(frame('help'));
    expect(document.activeElement).toBe(document.body);
  });

  it('takes the focus to the title of a new view', async () => {
    const { rerender } = render(frame('favorites'));
    rerender(frame('help'));
    await waitFor(() => expect(document.activeElement).toBe(title()));
    expect(title().textContent).toBe(nav.help);
  });
});

describe('problem in the library', () => {
  it('is not spoken of where there is none', () => {
    render(frame('favorites'));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it.each(['unavailable', 'full', 'newer-version', 'failed', 'blocked'] as const)(
    'is said in words, without a button that would not help: %s',
    (problem) => {
      render(frame('favorites', problem));
      expect(screen.getByRole('status').textContent).toBe(problems[problem]);
      expect(screen.queryByRole('button', { name: problems.reload })).toBeNull();
    },
  );

  it('that loading again ends has a button for it', async () => {
    const onReload = vi.fn();
    render(frame('favorites', 'outdated-page', onReload));
    expect(screen.getByText(problems['outdated-page'])).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: problems.reload }));
    expect(onReload).toHaveBeenCalledOnce();
  });
});
