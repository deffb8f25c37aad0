import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ShareActions, ShareMenu } from '@/components/share/ShareMenu.tsx';

afterEach(cleanup);

const actions = (change: Partial<ShareActions> = {}): ShareActions => ({
  copyText: vi.fn(async () => undefined),
  copyPicture: vi.fn(async () => 'done' as const),
  saveSquare: vi.fn(async () => 'done' as const),
  saveWide: vi.fn(async () => 'done' as const),
  print: vi.fn(),
  send: null,
  ...change,
});

/** The browser of the tests has no popovers, so this sends the events of one. */
function open() {
  const sheet = screen.getByRole('dialog', { name: 'Share' });
  fireEvent(sheet, Object.assign(new Event('beforetoggle'), { newState: 'open' }));
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the ways to share a passage', () => {
  it.each([
    ['Copy as text', 'copyText', 'Copied.'],
    ['Copy as a picture', 'copyPicture', 'Copied.'],
    ['Save a square picture', 'saveSquare', 'The picture is in your downloads.'],
    ['Save a wide picture', 'saveWide', 'The picture is in your downloads.'],
  ] as const)('%s, and say when it is done', async (name, action, said) => {
    const given = actions();
    render(<ShareMenu actions={given} />);
    open();
    await press(name);
    expect(given[action]).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toBe(said);
  });

  it.each([
    ['Copy as a picture', 'copyPicture'],
    ['Save a square picture', 'saveSquare'],
    ['Save a wide picture', 'saveWide'],
  ] as const)('say of "%s" that a passage is too long for it', async (name, action) => {
    render(<ShareMenu actions={actions({ [action]: async () => 'too-long' as const })} />);
    open();
    await press(name);
    expect(screen.getByRole('status').textContent).toBe(
      'This is too long for a picture. You could copy it as text instead.',
    );
  });

  it('suggest something else gently when the browser fails', async () => {
    render(<ShareMenu actions={actions({ copyPicture: () => Promise.reject(new Error('no')) })} />);
    open();
    await press('Copy as a picture');
    expect(screen.getByRole('status').textContent).toBe(
      'That didn’t work here. You could try another way to share it.',
    );
  });

  it('include other apps only if the system can, and are silent when that is canceled', async () => {
    const { rerender } = render(<ShareMenu actions={actions()} />);
    open();
    expect(screen.queryByRole('button', { name: 'Send with another app' })).toBeNull();
    const send = () => Promise.reject(new DOMException('closed', 'AbortError'));
    rerender(<ShareMenu actions={actions({ send })} />);
    await press('Send with another app');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('are behind one button, which exists before the page is hydrated', () => {
    render(<ShareMenu />);
    expect(screen.getByRole('button', { name: 'Share' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy as text' })).toBeNull();
  });
});
