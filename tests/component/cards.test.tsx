import { letter as letters, practices, reasons } from 'virtual:content/en/cards';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { CardView } from '@/components/cards/CardView.tsx';
import { LetterView } from '@/components/cards/LetterView.tsx';
import { PracticesPanel } from '@/components/cards/PracticesPanel.tsx';
import { ReasonsPanel } from '@/components/cards/ReasonsPanel.tsx';
import { messages } from '@/content/en/messages.ts';
import type { Card } from '@/content/types.ts';
import { openFolds } from './open-folds.ts';

const letter = letters.home;

const card: Card = {
  id: 'hum',
  title: 'Hum a tune',
  body: 'You could hum.',
  safety: '',
  leave: '',
  night: true,
  sources: [],
  plain: '',
  for: ['home'],
  partner: true,
  steps: ['Choose a tune.', 'Hum it.'],
  tell: 'If you want, tell a friend.',
  helps: [],
};

/** A `details` element on the page, by its title. */
const fold = (title: string) => {
  const details = screen.getByRole('heading', { name: title }).closest('details');
  if (!details) throw new Error(`"${title}" is in no fold.`);
  return details;
};
const practice = (id: string) => {
  const found = practices.find((each) => each.id === id);
  if (!found) throw new Error(`There is no practice "${id}".`);
  return found;
};
const skinToSkin = practice('skin-to-skin');
const talking = practice('talk-sing-look');

afterEach(cleanup);

describe('a card', () => {
  it('opens and closes at its title', async () => {
    render(<CardView card={card} />);
    expect(fold('Hum a tune').open).toBe(false);
    await userEvent.click(screen.getByText('Hum a tune'));
    expect(fold('Hum a tune').open).toBe(true);
    expect(screen.getByText('You could hum.')).toBeTruthy();
    await userEvent.click(screen.getByText('Hum a tune'));
    expect(fold('Hum a tune').open).toBe(false);
  });

  it('shows its whole safety line as a named note', () => {
    render(<CardView card={{ ...card, safety: 'Only when you are awake.' }} />);
    openFolds();
    const note = screen.getByRole('note', { name: messages.card.safety });
    expect(note.textContent).toBe('Only when you are awake.');
  });

  it('says that it may be skipped', () => {
    render(<CardView card={{ ...card, leave: 'Skip this today if you want.' }} />);
    openFolds();
    expect(screen.getByText('Skip this today if you want.')).toBeTruthy();
  });

  it('has no note and no list of sources when there are none', () => {
    render(<CardView card={card} />);
    openFolds();
    expect(screen.queryByRole('note')).toBeNull();
    expect(screen.queryByText(new RegExp(messages.card.sources))).toBeNull();
  });

  it('links to its sources, with the year if it is known', () => {
    const sources = [
      { organization: 'Academy', year: 2022, url: 'https://academy.example/' },
      { organization: 'Charity', url: 'https://charity.example/' },
    ];
    render(<CardView card={{ ...card, sources }} />);
    openFolds();
    const links = screen.getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Academy, 2022', 'https://academy.example/'],
      ['Charity', 'https://charity.example/'],
    ]);
    expect(links.map((link) => link.getAttribute('rel'))).toEqual(
      Array(2).fill('noopener noreferrer'),
    );
  });
});

describe('the practices', () => {
  it('show the one of the day on top, and not again below', () => {
    const today = talking;
    render(<PracticesPanel practices={practices} places={[]} today={today} />);
    const top = screen.getByRole('region', { name: today.title });
    expect(within(top).getByText(messages.popup.today)).toBeTruthy();
    expect(within(top).getByText(today.body)).toBeTruthy();
    expect(screen.getAllByRole('heading', { name: today.title })).toHaveLength(1);
    const below = screen.getAllByRole('group').map((each) => within(each).getByRole('heading'));
    expect(below.map((heading) => heading.textContent)).toEqual(
      practices.filter(({ id }) => id !== today.id).map(({ title }) => title),
    );
  });

  it.each([
    ['on top', skinToSkin],
    ['below', talking],
  ])('always have the whole safety line of skin-to-skin: %s', (_where, today) => {
    render(<PracticesPanel practices={practices} places={[]} today={today} />);
    openFolds();
    expect(skinToSkin.safety).toContain('Never fall asleep with baby');
    const notes = screen.getAllByRole('note', { name: messages.card.safety });
    expect(notes.map((note) => note.textContent)).toContain(skinToSkin.safety);
  });

  it('each say that they may be skipped', () => {
    render(<PracticesPanel practices={practices} places={[]} today={skinToSkin} />);
    openFolds();
    for (const { leave } of practices) {
      expect(leave).not.toBe('');
      expect(screen.getAllByText(leave).length).toBeGreaterThan(0);
    }
  });
});

const Letter = () => (
  <LetterView
    title={letter.title}
    paragraphs={letter.paragraphs.map(({ text }) => text)}
    sources={letter.sources}
  />
);

describe('the reasons', () => {
  const show = () =>
    render(
      <ReasonsPanel
        title={messages.popup.tabs.reasons}
        intro={messages.popup.reasonsIntro}
        reasons={reasons}
        practices={practices}
        helpHref="/help"
      >
        <Letter />
      </ReasonsPanel>,
    );

  it('begin by saying that none of them is the reader’s fault', () => {
    const said = show().container.textContent ?? '';
    const first = said.indexOf(reasons[0]?.title ?? '');
    expect(said.slice(0, first)).toContain(messages.popup.reasonsIntro);
  });

  it('each link to help and name a source', () => {
    show();
    openFolds();
    for (const { title, sources } of reasons) {
      const links = within(fold(title))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'));
      expect(sources).not.toEqual([]);
      expect(links).toEqual(expect.arrayContaining(['/help', ...sources.map(({ url }) => url)]));
    }
  });

  it('come after the letter', () => {
    show();
    const titles = screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent);
    expect(titles).toEqual([letter.title, ...reasons.map(({ title }) => title)]);
  });

  it('each have steps, practices that may help, whom to tell, and say that they may be skipped', () => {
    show();
    openFolds();
    for (const { title, steps, helps, tell, leave } of reasons) {
      const card = within(fold(title));
      for (const step of steps) expect(card.getAllByText(step).length).toBeGreaterThan(0);
      for (const id of helps) {
        expect(card.getByRole('heading', { name: practice(id).title })).toBeTruthy();
      }
      // A practice in the same fold may say the same.
      for (const words of [tell, leave]) expect(card.getAllByText(words).length).toBeGreaterThan(0);
    }
  });
});

describe('the letter', () => {
  it('is closed at first, and has every paragraph once opened', async () => {
    render(<Letter />);
    expect(fold(letter.title).open).toBe(false);
    await userEvent.click(screen.getByText(letter.title));
    expect(fold(letter.title).open).toBe(true);
    for (const { text } of letter.paragraphs) expect(screen.getByText(text)).toBeTruthy();
  });
});
