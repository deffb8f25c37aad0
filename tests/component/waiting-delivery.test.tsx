import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deliveryInHash } from '@/app/reminders/delivery-route.ts';
import { WaitingDeliveries } from '@/app/reminders/WaitingDeliveries.tsx';
import type { Delivery } from '@/domain/records.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { delivery } from '../support/deliveries.ts';
import { handleOf, newRecords } from './records.ts';

const ID = delivery().id;
let records: Repositories;
const live = () => handleOf(records);

beforeEach(async () => {
  records = await newRecords();
});
afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

describe('a waiting delivery', () => {
  const waiting = (change: Partial<Delivery> = {}) =>
    delivery({ state: 'waiting', dueAt: Date.now(), updatedAt: 1, ...change });

  it('is announced in an open tab as soon as it is due', async () => {
    render(<WaitingDeliveries records={live()} />);
    await records.deliveries.put(waiting());
    expect(await screen.findByText('A gentle moment is here, if you like.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Open' });
    expect(deliveryInHash(new URL(link.getAttribute('href') ?? '', 'https://x').hash)).toBe(ID);
  });

  it('can be closed, together with earlier ones', async () => {
    await records.deliveries.put(waiting({ id: 'a', dueAt: Date.now() - 60_000 }));
    await records.deliveries.put(waiting({ id: 'b' }));
    render(<WaitingDeliveries records={live()} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect((await records.deliveries.unfinished()).length).toBe(0);
  });

  it('says what became of an answer, and stays until it is closed', async () => {
    await records.deliveries.put(waiting());
    render(<WaitingDeliveries records={live()} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Later' }));
    expect(await screen.findByText('It will come back in 30 minutes.')).toBeTruthy();
    expect((await records.deliveries.get(ID))?.state).toBe('snoozed');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect((await records.deliveries.get(ID))?.state).toBe('snoozed');
  });

  it('goes when its hour is over, also from an open tab', async () => {
    await records.deliveries.put(waiting());
    render(<WaitingDeliveries records={live()} />);
    expect(await screen.findByRole('complementary')).toBeTruthy();
    const later = Date.now() + 61 * 60_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    await waitFor(() => {
      document.dispatchEvent(new Event('visibilitychange'));
      expect(screen.queryByRole('complementary')).toBeNull();
    });
  });

  it('is not shown after an hour', async () => {
    await records.deliveries.put(waiting({ dueAt: Date.now() - 61 * 60_000 }));
    const open = vi.spyOn(records.deliveries, 'unfinished');
    render(<WaitingDeliveries records={live()} />);
    await waitFor(() => expect(open).toHaveResolved());
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});
