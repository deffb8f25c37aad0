import { help } from 'virtual:content/en/help';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { HelpView } from '@/components/help/HelpView.tsx';
import { messages } from '@/content/en/messages.ts';

const text = messages.help;
const show = () => render(<HelpView help={help} />).container.textContent ?? '';
const helpline = () => screen.getByRole('link', { name: text.findAHelpline });

afterEach(cleanup);

describe('the help view', () => {
  it('says danger first, then the helplines, then who else helps', () => {
    const said = show();
    const order = [help.first, text.findAHelpline, text.whoElse, ...help.steps.map((s) => s.title)];
    const places = order.map((each) => said.indexOf(each));
    expect(places[0]).toBe(0);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('begins with the emergency number for whoever is in danger', () => {
    expect(help.first).toMatch(/danger.*emergency number/);
    expect(help.steps[0]?.title).toMatch(/suicide/);
  });

  it('opens the helplines in a tab of their own, which learns nothing of this page', () => {
    show();
    expect(helpline().getAttribute('href')).toBe('https://findahelpline.com/');
    expect(helpline().getAttribute('target')).toBe('_blank');
    expect(helpline().getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('says what happens on a helpline, and that the link leaves this page', () => {
    const said = show();
    for (const each of [text.unknownCountry, text.whatHappens, text.opensSite]) {
      expect(said).toContain(each);
    }
  });

  it.each(help.steps)('has under "$title" whom to turn to', ({ title, text: whatToDo }) => {
    show();
    const term = screen.getByText(title);
    expect(term.tagName).toBe('DT');
    expect(term.nextElementSibling?.textContent).toBe(whatToDo);
  });

  it('names its sources and says what it is not', () => {
    const said = show();
    expect(said).toContain(messages.card.notAdvice);
    expect(said).toContain(messages.card.notReviewed);
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(addresses.slice(1)).toEqual(help.sources.map(({ url }) => url));
  });

  it('shows no phone number, as none was checked', () => {
    expect(show()).not.toMatch(/(?:\d[\s-]?){6,}/);
  });
});
