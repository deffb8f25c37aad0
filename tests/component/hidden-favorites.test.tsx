import * as cards from 'virtual:content/en/cards';
import { entries } from 'virtual:content/en/lines';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupService } from '@/app/backup/backup-service.ts';
import { Print } from '@/app/backup/Print.tsx';
import { textWords } from '@/app/backup/text-words.ts';
import { loadContentMetadata } from '@/app/favorites/content-metadata.ts';
import { Popup } from '@/app/popup/Popup.tsx';
import { useRecords } from '@/app/records/use-records.ts';
import { messages } from '@/content/en/messages.ts';
import type { Card, PassageMeta } from '@/content/types.ts';
import { favoriteIdOf, NO_CONTENT, savableCard, save } from '@/domain/favorites/favorite.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { english } from '../support/english.ts';
import { at, showFavoritesPage } from './favorites-page.tsx';
import { newRecords } from './records.ts';

const { practices, reasons } = cards;
const text = messages.favorites;
const first = <T,>(list: readonly T[], fits: (one: T) => boolean): T => {
  const found = list.find(fits);
  if (!found) throw new Error('the content has none');
  return found;
};
// A practice for a living baby, one for after a loss, and a reason that speaks of God.
const withBaby = first(practices, (card: Card) => !card.for.includes('loss'));
const afterLoss = first(practices, (card: Card) => card.for.includes('loss'));
const ofFaith = first(reasons, ({ body, plain }) => body !== plain);
const lineWithBaby = first(entries, ({ loss }: PassageMeta) => !loss);
const safeLine = first(entries, ({ loss }: PassageMeta) => loss === true);
const FOR_LIVING_BABY = 'A line that was saved with a baby at home';
const SAFE_TEXT = 'A line that was saved and is safe to read';

let records: Repositories;
const open = async () => records;
const put = (savable: Parameters<typeof save>[0], now: number) =>
  records.favorites.addOwnPassage(save(savable, undefined, now));
const line = ({ id }: PassageMeta, text: string) =>
  ({ kind: 'line', id, content: { ...NO_CONTENT, text } }) as const;
const body = () => document.body.textContent ?? '';

function showPrintView() {
  function Page() {
    return <Print records={useRecords(open)} />;
  }
  render(<Page />);
}

function showPopup() {
  render(
    <Popup
      open={open}
      cards={cards}
      now={Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Berlin]')}
    />,
  );
}

async function textFile() {
  const { scripture, situation } = await records.settings.all();
  return (
    await backupService(open).exportText(
      { scripture, situation },
      await loadContentMetadata(),
      textWords(english),
    )
  ).text();
}

beforeEach(async () => {
  localStorage.clear();
  records = await newRecords();
  globalThis.requestAnimationFrame ??= (call) => Number(setTimeout(call, 0));
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

describe('after a loss', () => {
  beforeEach(async () => {
    await put(savableCard('practice', withBaby), 1);
    await put(line(lineWithBaby, FOR_LIVING_BABY), 2);
    await put(savableCard('practice', afterLoss), 3);
    await put(line(safeLine, SAFE_TEXT), 4);
    await records.settings.change({ situation: ['loss'] }, 1);
  });

  const expectOnlySafeText = (shown: string) => {
    expect(shown).toContain(afterLoss.title);
    expect(shown).toContain(SAFE_TEXT);
    expect(shown).not.toContain(withBaby.title);
    expect(shown).not.toContain(FOR_LIVING_BABY);
  };

  it('the list says how many are hidden, and where to change that', async () => {
    showFavoritesPage(records, '');
    await screen.findByText(text.waiting.situation(2));
    await screen.findByText(text.kept(2));
    expectOnlySafeText(body());
    const link = screen.getByRole('link', { name: text.waitingHow });
    expect(link.getAttribute('href')).toBe('#settings');
    expect(text.waiting.situation(2)).not.toMatch(/baby|die|loss/i);
  });

  it('“select all” and “remove” leave hidden favorites alone', async () => {
    showFavoritesPage(records, '');
    await screen.findByText(text.kept(2));
    await screen.findByText(text.waiting.situation(2));
    await userEvent.click(screen.getByRole('button', { name: text.select }));
    await userEvent.click(screen.getByRole('button', { name: text.selectAll }));
    await screen.findByText(text.chosen(2));
    await userEvent.click(screen.getByRole('button', { name: text.removeChosen }));
    await waitFor(async () => expect(await records.favorites.savedIds()).toHaveLength(2));
    const left = (await records.favorites.newest(9)).map(({ id }) => id);
    expect(left).toEqual([
      favoriteIdOf({ kind: 'line', id: lineWithBaby.id }),
      favoriteIdOf({ kind: 'practice', id: withBaby.id }),
    ]);
  });

  it('the address of a hidden favorite shows nothing of it', async () => {
    showFavoritesPage(records, at(favoriteIdOf({ kind: 'practice', id: withBaby.id })));
    await screen.findByText(text.waitingHere.situation);
    expect(body()).not.toContain(withBaby.title);
    expect(screen.getAllByRole('link', { name: text.waitingHow })[0]).toBeTruthy();
    expect(screen.getByRole('link', { name: text.back }).getAttribute('href')).toBe('#favorites');
  });

  it('recently removed favorites are hidden, too', async () => {
    const all = (await records.favorites.newest(9)).map(({ id }) => id);
    await records.favorites.remove(all, 10);
    showFavoritesPage(records, '/removed');
    await screen.findByRole('button', { name: text.bringBackMany(2) });
    expect(body()).not.toContain(withBaby.title);
    expect(body()).not.toContain(FOR_LIVING_BABY);
  });

  it('the print view and the text leave them out, and a backup has all', async () => {
    showPrintView();
    await screen.findByText(messages.backup.paper.ready(2));
    expectOnlySafeText(body());
    expectOnlySafeText(await textFile());
    const [file] = await backupService(open).exportFiles(1, 'test');
    const copy = await file?.text();
    expect(copy).toContain(withBaby.title);
    expect(copy).toContain(FOR_LIVING_BABY);
  });

  it('the popup shows what may be shown', async () => {
    showPopup();
    await userEvent.click(await screen.findByRole('tab', { name: messages.popup.tabs.favorites }));
    await screen.findByText(SAFE_TEXT);
    expectOnlySafeText(body());
  });

  it('the popup says when all favorites are hidden', async () => {
    await records.favorites.remove(
      [
        favoriteIdOf({ kind: 'line', id: safeLine.id }),
        favoriteIdOf({ kind: 'practice', id: afterLoss.id }),
      ],
      10,
    );
    showPopup();
    await userEvent.click(await screen.findByRole('tab', { name: messages.popup.tabs.favorites }));
    await screen.findByText(text.waitsInPopup);
  });
});

describe('a saved reason with Scripture off', () => {
  const PLAIN = ofFaith.plain.slice(0, 40);
  const expectPlain = (shown: string) => {
    expect(shown).toContain(PLAIN);
    expect(shown).not.toMatch(/\bGod\b|\bfaith\b/);
  };

  beforeEach(async () => {
    await put(savableCard('reason', ofFaith), 1);
    await records.settings.change({ scripture: false }, 1);
  });

  it('has its plain text in the list and the reading view', async () => {
    showFavoritesPage(records, at(favoriteIdOf({ kind: 'reason', id: ofFaith.id })));
    await waitFor(() => expect(screen.getAllByText(PLAIN, { exact: false })).toHaveLength(2));
    expectPlain(body());
  });

  it('has its plain text in the print view and the exported text', async () => {
    showPrintView();
    await screen.findByText(PLAIN, { exact: false });
    expectPlain(body());
    expectPlain(await textFile());
  });

  it('has its plain text in the popup', async () => {
    showPopup();
    const tab = await screen.findByRole('tab', { name: messages.popup.tabs.favorites });
    await userEvent.click(tab);
    await waitFor(() =>
      expect(screen.getByRole('tabpanel', { name: tab.textContent ?? '' }).textContent).toContain(
        PLAIN,
      ),
    );
    expectPlain(body());
  });

  it('has its saved text as soon as Scripture is on', async () => {
    await records.settings.change({ scripture: true }, 2);
    showPrintView();
    await screen.findByText(ofFaith.body.slice(0, 40), { exact: false });
  });
});
