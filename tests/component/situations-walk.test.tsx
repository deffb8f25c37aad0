/** Readers for whom several things are true walk through all pages, with everything saved. */
import * as cards from 'virtual:content/en/cards';
import * as lines from 'virtual:content/en/lines';
import * as passages from 'virtual:content/en/passages';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryPage } from '@/app/library/LibraryPage.tsx';
import { NewTab } from '@/app/new-tab/NewTab.tsx';
import { Popup } from '@/app/popup/Popup.tsx';
import { changeSettings } from '@/app/settings/change-settings.ts';
import { VIEWS } from '@/components/library/views.ts';
import { messages } from '@/content/en/messages.ts';
import type { Card, Fits, PassageMeta } from '@/content/types.ts';
import { savableCard, savablePassage, save } from '@/domain/favorites/favorite.ts';
import { isLossAlone, type SituationSet } from '@/domain/situation.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { NO_AMBIENCE } from './ambience.ts';
import { handleOf, newRecords } from './records.ts';
import { fakeWorker } from './shown-reminders-page.tsx';

const now = Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Berlin]');
/** What someone may look for. */
const SEARCHED = ['baby', 'bond', 'skin', 'feed', 'mother', 'love'];
/** Words of ours that assume that a baby lives. */
const LIVING = /\b(your baby|bond\w*|skin.to.skin|sleeping baby|baby['’]s)\b/i;

/** What each view shows once it is whole. */
const SHOWN = {
  practices: 'main details, main section',
  reasons: 'main details',
  favorites: 'main p',
  search: 'main input[type="search"]',
  reminders: 'main form, main h2',
  settings: 'main input[name="situation"]',
  help: 'main input[name="situation"]',
  about: 'main h2',
  print: 'h1',
};

const allCards = [...cards.practices, ...cards.reasons];
const kindOf = (card: Card) =>
  cards.practices.some(({ id }) => id === card.id) ? 'practice' : 'reason';
const all = async () => {
  const texts = [passages, lines].map(({ entries, load }) =>
    Promise.all(entries.map(async (entry) => ({ entry, passage: await load(entry.id) }))),
  );
  return (await Promise.all(texts)).flat();
};

/** What the flags say, counted without the product's rules. */
const fits = (flag: Fits, isTrue: boolean) => (isTrue ? flag !== false : flag !== 'only');
const fitsAll = (entry: PassageMeta, situation: SituationSet) =>
  (['hospital', 'loss', 'partner'] as const).every((name) =>
    fits(entry[name], situation.includes(name)),
  );
const fitsSome = (card: Card, situation: SituationSet) =>
  card.for.some((baby) => situation.includes(baby)) &&
  (!card.alone || !situation.some((one) => one === 'home' || one === 'hospital')) &&
  fits(card.partner, situation.includes('partner'));

/** Every text that does not fit: none of these may be met. */
async function unfit(situation: SituationSet): Promise<string[]> {
  const words = (await all())
    .filter(({ entry }) => !fitsAll(entry, situation))
    .map(({ passage }) => passage?.reflection ?? '');
  const ofCards = allCards
    .filter((card) => !fitsSome(card, situation))
    .flatMap(({ body, plain }) => [body, plain]);
  return [...words, ...ofCards].filter(Boolean);
}

let records: Repositories;
const open = async () => records;
let seen: string[] = [];
const look = () => seen.push(document.body.textContent ?? '');

beforeEach(async () => {
  localStorage.clear();
  records = await newRecords();
  seen = [];
  fakeWorker();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1' } as never);
  globalThis.requestAnimationFrame ??= (call) => Number(setTimeout(call, 0));
});

afterEach(() => {
  cleanup();
  records.close();
  location.hash = '';
  vi.restoreAllMocks();
});

/** Also what does not fit since the baby died. The rest that was saved stays in sight, as the reader chose it. */
async function saveEverything(situation: SituationSet): Promise<void> {
  const isPartner = situation.includes('partner');
  for (const card of allCards.filter(({ partner }) => fits(partner, isPartner)))
    await records.favorites.addOwnPassage(save(savableCard(kindOf(card), card), undefined, 1));
  const texts = (await all()).filter(({ entry }) => fitsAll({ ...entry, loss: true }, situation));
  for (const { passage } of texts.filter((_, at) => at % 9 === 0))
    if (passage) await records.favorites.addOwnPassage(save(savablePassage(passage), undefined, 1));
}

async function walkThePopup(): Promise<void> {
  render(<Popup open={open} cards={cards} now={now} />);
  await screen.findByRole('tablist');
  for (const tab of screen.getAllByRole('tab')) {
    await userEvent.click(tab);
    look();
  }
  await userEvent.click(screen.getByRole('button', { name: messages.nav.search }));
  await search();
  cleanup();
}

async function search(): Promise<void> {
  const field = await screen.findByRole('searchbox', { name: messages.search.label });
  for (const word of SEARCHED) {
    await userEvent.clear(field);
    await userEvent.type(field, word);
    await screen.findByText(/found|Nothing/, { selector: '[role="status"]' });
    look();
  }
}

async function walkTheLibrary(): Promise<void> {
  for (const view of [...VIEWS, 'print'] as const) {
    location.hash = `#${view}`;
    render(<LibraryPage open={open} />);
    await waitFor(() => expect(document.querySelector(SHOWN[view]), view).not.toBeNull());
    if (view === 'search') await search();
    look();
    cleanup();
  }
}

async function walkTheNewTab(situation: SituationSet): Promise<void> {
  const { entries, load } = passages;
  const fitting = entries.find((entry) => fitsAll(entry, situation));
  const passage = fitting && (await load(fitting.id));
  if (!passage) throw new Error('No passage fits.');
  render(
    <NewTab
      firstPassage={{ ...passage, favorite: false }}
      firstAmbience={NO_AMBIENCE}
      open={open}
    />,
  );
  for (let step = 0; step < 12; step++) {
    const before = screen.getByRole('figure').textContent;
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(screen.getByRole('figure').textContent).not.toBe(before));
    look();
  }
  cleanup();
}

it.each<[string, SituationSet]>([
  ['a mother of twins of whom one died', ['home', 'loss']],
  ['a mother of twins of whom one died and one is on the ward', ['hospital', 'loss']],
  ['a partner on the ward', ['hospital', 'partner']],
  ['a bereaved father', ['loss', 'partner']],
  ['a bereaved mother', ['loss']],
])(
  '%s meets nothing wrong on any page',
  async (_who, situation) => {
    await changeSettings(handleOf(records), { situation });
    // In other situations what was saved stays in sight: the reader chose it.
    if (situation.includes('loss')) await saveEverything(situation);
    await walkThePopup();
    await walkTheLibrary();
    await walkTheNewTab(situation);

    const said = seen.join('\n');
    expect(said.length).toBeGreaterThan(10_000);
    for (const text of await unfit(situation)) expect(said).not.toContain(text);
    if (isLossAlone(situation)) {
      // Without what the reader typed, which a search repeats.
      const ours = said.replaceAll(/(your|my) baby died|“(baby|bond|skin)”/gi, '');
      const at = ours.search(LIVING);
      expect(at < 0 ? '' : ours.slice(Math.max(0, at - 60), at + 60)).toBe('');
    }
  },
  60_000,
);
