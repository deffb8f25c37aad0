import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ShareActions, ShareMenu } from '@/components/share/ShareMenu.tsx';

afterEach(cleanup);

const actions = (change: Partial<ShareActions> = {}): ShareActions => ({
  copyText: vi.fn(async () => undefined),
  copyPicture: vi.fn(async () => undefined),
  saveSquare: vi.fn(async () => undefined),
  saveWide: vi.fn(async () => undefined),
  print: vi.fn(),
  send: null,
  ...change,
});

/** The browser of the tests has no popovers: it is told as a real one tells. */
function open() {
  const sheet = screen.getByRole('dialog', { name: 'Pass it on' });
  fireEvent(sheet, Object.assign(new Event('beforetoggle'), { newState: 'open' }));
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the ways to pass a passage on', () => {
  it.each([
    ['Copy the words', 'copyText', 'Copied.'],
    ['Copy as a picture', 'copyPicture', 'Copied.'],
    ['Save a square picture', 'saveSquare', 'The picture was saved with your downloads.'],
    ['Save a wide picture', 'saveWide', 'The picture was saved with your downloads.'],
  ] as const)('%s, and say when it is done', async (name, action, said) => {
    const given = actions();
    render(<ShareMenu actions={given} />);
    open();
    await press(name);
    expect(given[action]).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toBe(said);
  });

  it('say kindly what to do where the browser cannot', async () => {
    render(<ShareMenu actions={actions({ copyPicture: () => Promise.reject(new Error('no')) })} />);
    open();
    await press('Copy as a picture');
    expect(screen.getByRole('status').textContent).toBe(
      'That did not work here. You could copy the words instead.',
    );
  });

  it('send with another app only where there is a way, and say nothing when she closes it', async () => {
    const { rerender } = render(<ShareMenu actions={actions()} />);
    open();
    expect(screen.queryByRole('button', { name: 'Send with another app' })).toBeNull();
    const send = () => Promise.reject(new DOMException('closed', 'AbortError'));
    rerender(<ShareMenu actions={actions({ send })} />);
    await press('Send with another app');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('are behind one button, which is there before the page is awake', () => {
    render(<ShareMenu />);
    expect(screen.getByRole('button', { name: 'Share' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy the words' })).toBeNull();
  });
});
