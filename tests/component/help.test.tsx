import { help } from 'virtual:content/en/help';
import { countries } from 'virtual:content/helplines';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HelpView } from '@/components/help/HelpView.tsx';
import { messages } from '@/content/en/messages.ts';

const text = messages.help;
const onSelect = vi.fn();
const onCopy = vi.fn(async (_text: string) => {});

function show(country: string | null, guessed = false): string {
  const props = { help, loss: false, countries, onSelect, onCopy };
  const { container } = render(
    <HelpView {...props} country={country} guessed={guessed}>
      {null}
    </HelpView>,
  );
  return container.textContent ?? '';
}
const select = () => screen.getByRole('combobox', { name: text.country }) as HTMLSelectElement;
const lines = () => screen.queryAllByRole('heading', { level: 3 }).map((it) => it.textContent);
const address = (link: HTMLElement) => link.getAttribute('href');

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('the first words of help', () => {
  it.each([
    ['GB', '999'],
    ['US', '911'],
    ['AU', '000'],
    ['DE', '112'],
  ])('are, in %s, to call %s in danger', (country, number) => {
    const said = show(country);
    expect(said.indexOf(`If you or your baby may be in danger, call ${number} now.`)).toBe(0);
    expect(said).toContain('Ask someone to stay with you.');
    const call = screen.getByRole('link', { name: text.callNumber(number) });
    expect(address(call)).toBe(`tel:${number}`);
  });

  it.each([
    ['without a checked emergency number', 'ZA', text.noEmergency],
    ['that is not held', 'ZZ', text.unknownCountry],
  ])('show no number for a country %s, and say so', (_name, country, why) => {
    const said = show(country);
    expect(said.indexOf(`If you or your baby may be in danger, call ${text.localEmergency}`)).toBe(
      0,
    );
    expect(said).toContain(why);
    expect(screen.queryByRole('link', { name: /^Call \d+$/ })).toBeNull();
  });

  it('show no number while it is not known which country the user chose', () => {
    const said = show(null);
    expect(screen.getAllByRole('link').map(address).join()).not.toMatch(/(tel|sms):/);
    expect(lines()).toEqual([]);
    expect(said).toContain(text.localEmergency);
    expect(said).not.toContain(text.unknownCountry);
    expect(select().value).toBe('');
  });
});

describe('the country', () => {
  it('is chosen among all that are held, by name, another one first', () => {
    show('GB');
    const names = within(select())
      .getAllByRole('option')
      .map((it) => it.textContent);
    expect(names[0]).toBe(text.elsewhere);
    expect(names.slice(1)).toEqual(names.slice(1).toSorted());
    expect(names).toContain('United Kingdom');
    expect(names).toHaveLength(countries.length + 1);
    expect(select().value).toBe('GB');
  });

  it('is called a guess only where it is one', () => {
    show('GB', true);
    const id = select().getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe(text.guessed);
    cleanup();
    expect(show('GB')).not.toContain(text.guessed);
  });

  it('is told to the page when the user changes it', async () => {
    show('GB');
    await userEvent.selectOptions(select(), 'Ireland');
    expect(onSelect).toHaveBeenCalledWith('IE');
    await userEvent.selectOptions(select(), text.elsewhere);
    expect(onSelect).toHaveBeenLastCalledWith('ZZ');
  });
});

describe('the help view', () => {
  it.each(['GB', 'ZZ', null])('says danger first, then helplines, then who else: %s', (country) => {
    const said = show(country);
    const order = ['danger', text.country, text.whatHappens, text.findAHelpline, text.whoElse];
    const places = [...order, ...help.steps.map((step) => step.title)].map((it) =>
      said.indexOf(it),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says that numbers can change wherever it shows one', () => {
    expect(show('GB')).toContain(text.numbersChange);
  });

  it('opens Find A Helpline in a tab of its own, which learns nothing of this page', () => {
    show('ZZ');
    const link = screen.getByRole('link', { name: text.findAHelpline });
    expect(address(link)).toBe('https://findahelpline.com/');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it.each(help.steps)('has under "$title" whom to turn to', ({ title, text: whatToDo }) => {
    show('GB');
    const term = screen.getByText(title);
    expect(term.tagName).toBe('DT');
    expect(term.nextElementSibling?.textContent).toBe(whatToDo.replaceAll('{emergency}', '999'));
  });

  it('speaks to the partner of psychosis, and leaves no place for a number empty', () => {
    for (const country of [null, 'ZZ', 'ZA', 'GB']) {
      expect(show(country)).toMatch(/psychosis.*To a partner: she may not see that she is ill/);
      expect(document.body.textContent).not.toContain('{');
      cleanup();
    }
  });

  it('holds no Scripture and no prayer', () => {
    expect(show('US')).not.toMatch(/\b(pray|prayer|verse|psalm|Bible|God|church|pastor)/i);
  });

  it('names its sources and says what it is not', () => {
    const said = show('ZZ');
    expect(said).toContain(messages.card.notAdvice);
    expect(said).toContain(messages.card.notReviewed);
    const addresses = screen.getAllByRole('link').map(address);
    const [, ...sources] = addresses;
    expect(sources).toEqual(help.sources.map(({ url }) => url));
  });
});
