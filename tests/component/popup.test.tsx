import * as cards from 'virtual:content/en/cards';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/app/popup/Popup.tsx';
import { messages } from '@/content/en/messages.ts';
import { cardsFor } from '@/domain/content-preferences.ts';
import { savablePassage } from '@/domain/favorites/favorite.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import { DEFAULT_SETTINGS } from '@/domain/settings.ts';
import { openChanges } from '@/storage/changes.ts';
import { openReadOnly } from '@/storage/read-only.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { reminderAt } from '../support/reminders.ts';
import { newRecords } from './records.ts';
import { fakeWorker } from './shown-reminders-page.tsx';

const { practices } = cards;
const { nav, popup } = messages;
const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[Europe/Berlin]`);
const passage = {
  id: 'psalm-34-18',
  reference: 'Psalm 34:18',
  edition: 'NIV',
  text: 'text',
  reflection: 'reflection',
  aside: '',
  theme: 'comfort',
};

/** Renders the popup and waits until it knows the situation. */
async function show(records: Repositories, time = '2026-11-23T09:00') {
  const open = async () => records;
  render(<Popup open={open} cards={cards} now={at(time)} />);
  await screen.findByRole('tablist');
}
const withoutStorage = () => openRepositories(openReadOnly('unavailable'), openChanges());
const choose = (name: string) => userEvent.click(screen.getByRole('tab', { name }));
const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

afterEach(cleanup);

describe('the popup', () => {
  it('links to help, reminders, settings and about, each in a new tab', async () => {
    await show(withoutStorage());
    expect(address(nav.help)).toBe('/library.html#help');
    expect(address(nav.reminders)).toBe('/library.html#reminders');
    expect(address(nav.about)).toBe('/library.html#about');
    expect(address(nav.settings)).toBe('/library.html#settings');
    for (const name of [nav.help, nav.reminders, nav.settings, nav.about]) {
      expect(screen.getByRole('link', { name }).getAttribute('target')).toBe('_blank');
    }
  });

  it('opens at the practices, with tabs for reasons and favorites', async () => {
    await show(withoutStorage());
    const tabs = screen.getAllByRole('tab').map((tab) => tab.textContent);
    expect(tabs).toEqual([popup.tabs.practices, popup.tabs.reasons, popup.tabs.favorites]);
    expect(screen.getByRole('tabpanel', { name: popup.tabs.practices })).toBeTruthy();
  });

  it.each(['2026-11-24T09:00', '2026-11-25T23:30'])(
    'shows the practice of the day at %s',
    async (time) => {
      await show(withoutStorage(), time);
      const cards = cardsFor(practices, DEFAULT_SETTINGS);
      const today = practiceOfTheDay(cards, at(time));
      expect(screen.getByRole('region', { name: today.title })).toBeTruthy();
    },
  );

  it('shows practices and reasons when nothing can be saved', async () => {
    await show(withoutStorage());
    await choose(popup.tabs.reasons);
    expect(screen.getByText(popup.reasonsIntro)).toBeTruthy();
    await choose(popup.tabs.favorites);
    expect(screen.getByText(messages.favorites.noneInPopup)).toBeTruthy();
  });

  it('shows no reasons, and only practices that fit, after a loss', async () => {
    const records = await newRecords();
    await records.settings.change({ situation: ['loss'] }, 1);
    await show(records);
    const tabs = screen.getAllByRole('tab').map((tab) => tab.textContent);
    expect(tabs).toEqual([popup.tabs.practices, popup.tabs.favorites]);
    expect(document.body.textContent).not.toContain('Skin-to-Skin');
    records.close();
  });

  it('does not mention God when Scripture is off', async () => {
    const records = await newRecords();
    await records.settings.change({ scripture: false }, 1);
    await records.favorites.save(savablePassage(passage), 1);
    await show(records);
    expect(document.body.textContent).not.toMatch(/\bGod\b|faith|Psalm/);
    records.close();
  });

  it('shows a favorite as soon as it is saved', async () => {
    const records = await newRecords();
    await show(records);
    await choose(popup.tabs.favorites);
    await records.favorites.save(savablePassage(passage), 1);
    await waitFor(() => expect(screen.getByRole('figure').textContent).toContain('Psalm 34:18'));
    expect(address(popup.allFavorites)).toBe('/library.html#favorites');
    records.close();
  });
});

describe('the next reminder in the popup', () => {
  const { reminders } = messages;
  const strip = () => screen.queryByRole('region', { name: reminders.strip.label });

  it('is not mentioned when there are no reminders', async () => {
    const records = await newRecords();
    await show(records);
    await screen.findByText(messages.favorites.noneInPopup);
    expect(strip()).toBeNull();
    records.close();
  });

  it('is announced, and all are paused and resumed by one press', async () => {
    fakeWorker();
    const records = await newRecords();
    await records.reminders.add(reminderAt('07:30'));
    await show(records);
    await waitFor(() => expect(strip()?.textContent).toMatch(/^Next reminder: /));
    await userEvent.click(screen.getByRole('button', { name: reminders.strip.pause }));
    await waitFor(() => expect(strip()?.textContent).toMatch(/^All reminders are paused\./));
    expect((await records.settings.all()).quietTimes.pause).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: reminders.resume }));
    await waitFor(() => expect(strip()?.textContent).toMatch(/^Next reminder: /));
    expect((await records.settings.all()).quietTimes.pause).toBeNull();
    records.close();
    vi.restoreAllMocks();
  });
});
