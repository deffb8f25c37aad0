import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RecoveryView, type Rescue } from '@/components/recovery/RecoveryView.tsx';
import { messages } from '@/content/en/messages.ts';

const { recovery } = messages;
const rescued: Rescue = { saved: 12, name: 'a.json', unread: 0, complete: true };

function openView(change: Partial<Parameters<typeof RecoveryView>[0]> = {}) {
  const props = {
    problem: 'unreadable' as const,
    onTryAgain: vi.fn(),
    onSave: vi.fn(async () => rescued),
    onStartAfresh: vi.fn(async () => true),
    ...change,
  };
  render(<RecoveryView {...props} />);
  return props;
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => userEvent.click(button(name));
const afresh = () => screen.queryByRole('button', { name: recovery.afresh });

afterEach(cleanup);

describe('records that will not open', () => {
  it.each(['unreadable', 'newer-version'] as const)(
    '"%s" is said with what the user can do',
    (problem) => {
      const { onTryAgain } = openView({ problem });
      expect(screen.getByText(recovery.happened[problem])).toBeTruthy();
      button(recovery.tryAgain).click();
      expect(onTryAgain).toHaveBeenCalledOnce();
    },
  );

  it('can be saved as far as they can be read, and it says how many', async () => {
    openView();
    await press(recovery.save);
    await screen.findByText(recovery.saved(12, 'a.json'));
  });

  it.each<[string, Rescue, string]>([
    [
      'some cannot be read',
      { ...rescued, unread: 3 },
      `${recovery.saved(12, 'a.json')} ${recovery.unread(3)}`,
    ],
    [
      'nobody knows how many cannot be read',
      { ...rescued, complete: false },
      `${recovery.saved(12, 'a.json')} ${recovery.incomplete}`,
    ],
    ['none can be read', { ...rescued, saved: 0, complete: false }, recovery.nothing],
    ['the file could not be made', 'not-saved', recovery.notSaved],
  ])('are spoken of plainly when %s', async (_what, rescue, says) => {
    openView({ onSave: async () => rescue });
    await press(recovery.save);
    await screen.findByText(says);
  });

  it('are not deleted before the user had the chance to save them', async () => {
    openView();
    expect(afresh()).toBeNull();
    await press(recovery.save);
    await waitFor(() => expect(afresh()).not.toBeNull());
  });

  it('are not deleted where saving them went wrong', async () => {
    openView({ onSave: async () => 'not-saved' });
    await press(recovery.save);
    await screen.findByText(recovery.notSaved);
    expect(afresh()).toBeNull();
  });

  it('are deleted only after a second press, and "Keep everything" has the focus', async () => {
    const { onStartAfresh } = openView();
    await press(recovery.save);
    await userEvent.click(await screen.findByRole('button', { name: recovery.afresh }));
    expect(screen.getByText(recovery.sure)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(button(recovery.keep)));
    expect(onStartAfresh).not.toHaveBeenCalled();
    await press(recovery.delete);
    expect(onStartAfresh).toHaveBeenCalledOnce();
  });

  it('stay when the user would rather keep them, and the focus goes back', async () => {
    const { onStartAfresh } = openView();
    await press(recovery.save);
    await userEvent.click(await screen.findByRole('button', { name: recovery.afresh }));
    await waitFor(() => expect(document.activeElement).toBe(button(recovery.keep)));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(button(recovery.afresh)));
    expect(onStartAfresh).not.toHaveBeenCalled();
  });

  it('say when another page is in the way, and when it did not work', async () => {
    const done = Promise.withResolvers<boolean>();
    openView({
      onStartAfresh: (onBlocked) => {
        onBlocked();
        return done.promise;
      },
    });
    await press(recovery.save);
    await userEvent.click(await screen.findByRole('button', { name: recovery.afresh }));
    await press(recovery.delete);
    await screen.findByText(recovery.blocked);
    done.resolve(false);
    await screen.findByText(recovery.notDeleted);
  });
});
