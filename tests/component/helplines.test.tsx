import { help } from 'virtual:content/en/help';
import { countries } from 'virtual:content/helplines';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HelpView } from '@/components/help/HelpView.tsx';
import { messages } from '@/content/en/messages.ts';

const text = messages.help;
const onCopy = vi.fn(async (_text: string) => {});

function show(country: string, loss = false): string {
  const props = { help, loss, countries, onCopy, onSelect: () => undefined, guessed: false };
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
  it('stand in the order crisis, the state’s line, new parents, loss, abuse', () => {
    show('GB');
    expect(lines()).toEqual([
      'Samaritans',
      'Lifeline (Northern Ireland only)',
      'NHS 111, then the mental health option (England)',
      'PANDAS Foundation text service',
      'Text HUG: pregnancy, new parents and baby loss',
      'National Domestic Abuse Helpline (Refuge, England)',
    ]);
  });

  it('after a loss begin with crisis and loss', () => {
    show('US', true);
    expect(lines().slice(0, 2)).toEqual([
      '988 Suicide & Crisis Lifeline',
      'Star Legacy Foundation support line (extension 1)',
    ]);
  });

  it('can be called, texted and copied by the number that is dialed', async () => {
    show('US');
    const name = 'National Domestic Violence Hotline';
    const line = lineOf(name);
    expect(address(line.getByRole('link', { name: `Call ${name}` }))).toBe('tel:18007997233');
    const texting = line.getByRole('link', { name: `Text START to 88788 ${name}` });
    expect(address(texting)).toBe('sms:88788?body=START');
    await userEvent.click(line.getByRole('button', { name: /^Copy National/ }));
    expect(onCopy).toHaveBeenCalledWith('18007997233');
    expect((await line.findByRole('status')).textContent).toBe(text.copied);
  });

  it('that can only be texted say what to send, and where', async () => {
    show('GB');
    const line = lineOf('PANDAS Foundation text service');
    line.getByText('Text PANDAS to 85258');
    expect(line.queryByRole('link', { name: /^Call/ })).toBeNull();
    expect(address(line.getByRole('link', { name: /^Text/ }))).toBe('sms:85258?body=PANDAS');
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
    const line = lineOf('National Domestic Violence Hotline');
    line.getByText(text.notFor.emergency('911'));
    line.getByText(
      'Day and night, every day. Languages: English, Spanish, interpreters. Checked January 2022.',
    );
    cleanup();
    show('IE');
    lineOf('HSE Your Mental Health information line').getByText(text.notFor.crisis('112 or 999'));
    cleanup();
    show('AU');
    lineOf('PANDA National Perinatal Mental Health Helpline').getByText(/^Hours: Mon-Fri 9:00/);
    cleanup();
    show('GB');
    expect(lineOf('Samaritans').queryByText(/Languages/)).toBeNull();
  });

  it('that a country lacks are named, and where more are listed', () => {
    const germany = show('DE');
    expect(germany).toContain(text.missing.suicide('112'));
    expect(germany).toContain(text.missing.perinatal);
    cleanup();
    expect(show('FR')).not.toContain(text.missing.suicide('112'));
    cleanup();
    expect(show('GB')).not.toContain(text.missing.perinatal);
  });

  it('that are missing after a loss are those for a loss, and none for new parents', () => {
    const france = show('FR', true);
    expect(france).toContain(text.missing.loss);
    expect(france).not.toContain(text.missing.perinatal);
    cleanup();
    for (const country of ['US', 'GB'])
      expect(show(country, true), country).not.toContain(text.missing.loss);
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
