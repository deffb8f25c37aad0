import { help } from 'virtual:content/en/help';
import { countries } from 'virtual:content/helplines';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HelpView } from '@/components/help/HelpView.tsx';
import { messages } from '@/content/en/messages.ts';

const text = messages.help;
const onCopy = vi.fn(async (_text: string) => {});

function show(country: string): string {
  const props = { help, countries, onCopy, onSelect: () => undefined, guessed: false };
  return (
    render(
      <HelpView {...props} country={country}>
        {null}
      </HelpView>,
    ).container.textContent ?? ''
  );
}
const lines = () => screen.queryAllByRole('heading', { level: 3 }).map((it) => it.textContent);
const lineOf = (name: string) => {
  const item = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (!item) throw new Error(`${name} is not in a list`);
  return within(item);
};
const address = (link: HTMLElement) => link.getAttribute('href');

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('the helplines', () => {
  it('stand in the order crisis, new parents, others', () => {
    show('GB');
    expect(lines()).toEqual([
      'Samaritans',
      'Shout',
      'PANDAS Foundation text service',
      'NHS 111, then option 2 for mental health',
    ]);
  });

  it('can be called, texted and copied by the number that is dialed', async () => {
    show('AU');
    const line = lineOf('Lifeline');
    expect(address(line.getByRole('link', { name: 'Call Lifeline' }))).toBe('tel:131114');
    const texting = line.getByRole('link', { name: 'Text 0477 13 11 14 Lifeline' });
    expect(address(texting)).toBe('sms:0477131114');
    await userEvent.click(line.getByRole('button', { name: /^Copy Lifeline/ }));
    expect(onCopy).toHaveBeenCalledWith('131114');
    expect((await line.findByRole('status')).textContent).toBe(text.copied);
  });

  it('that can only be texted say what to send, and where', async () => {
    show('GB');
    const line = lineOf('Shout');
    line.getByText('Text SHOUT to 85258');
    expect(line.queryByRole('link', { name: /^Call/ })).toBeNull();
    expect(address(line.getByRole('link', { name: /^Text/ }))).toBe('sms:85258?body=SHOUT');
    await userEvent.click(line.getByRole('button', { name: /^Copy/ }));
    expect(onCopy).toHaveBeenCalledWith('85258');
  });

  it('say what to do when nothing can be copied', async () => {
    onCopy.mockRejectedValueOnce(new Error('not allowed'));
    show('GB');
    await userEvent.click(screen.getByRole('button', { name: /^Copy Samaritans/ }));
    await screen.findByText(text.copyFailed);
  });

  it('say their hours, languages, what they are not, and when they were checked', () => {
    show('US');
    const line = lineOf('National Maternal Mental Health Hotline');
    line.getByText(text.notFor.crisis('911'));
    line.getByText(
      'Day and night, every day. Languages: English, Spanish, interpreters. Checked May 2023.',
    );
    lineOf('Postpartum Support International HelpLine').getByText(text.notFor.emergency('911'));
    cleanup();
    show('AU');
    lineOf('PANDA National Perinatal Mental Health Helpline').getByText(/^Hours: Mon-Fri 9:00/);
    cleanup();
    show('GB');
    expect(lineOf('Samaritans').queryByText(/Languages/)).toBeNull();
  });

  it('that a country lacks are named, and where more are listed', () => {
    expect(show('DE')).toContain(text.missing('crisis line or line for new parents'));
    cleanup();
    expect(show('FR')).toContain(text.missing('line for new parents'));
    cleanup();
    expect(show('GB')).not.toContain(text.findsMore);
  });

  it.each(countries.map(({ country }) => country))('of %s are only its own', (country) => {
    show(country);
    const own = countries.find((each) => each.country === country);
    const dialed = [own?.emergency, ...(own?.lines ?? [])].flatMap((line) =>
      [line?.tel, line?.sms].filter(Boolean),
    );
    const hrefs = screen.getAllByRole('link').map((link) => address(link) ?? '');
    const numbers = hrefs.filter((href) => /^(tel|sms):/.test(href));
    expect(numbers.map((href) => href.replace(/^\w+:|\?.*/g, '')).toSorted()).toEqual(
      dialed.toSorted(),
    );
  });
});
