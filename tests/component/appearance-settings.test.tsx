import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppearanceSettings } from '@/components/settings/AppearanceSettings.tsx';
import { NewTabExtrasView } from '@/components/settings/NewTabExtrasView.tsx';
import { DEFAULT_APPEARANCE } from '@/domain/appearance.ts';

afterEach(cleanup);

describe('the appearance settings', () => {
  it.each([
    ['Light and dark', 'Always dim and warm', { theme: 'night' }],
    ['Text size', 'Larger', { textSize: 'larger' }],
    ['Font', 'Easy to read', { typeface: 'readable' }],
    ['Background', 'Leaves', { scene: 'leaves' }],
    ['Motion', 'No motion', { motion: 'still' }],
  ])('%s can be “%s”', async (group, label, change) => {
    const onChange = vi.fn();
    render(<AppearanceSettings appearance={DEFAULT_APPEARANCE} onChange={onChange} />);
    const choices = within(screen.getByRole('group', { name: group }));
    await userEvent.click(choices.getByRole('radio', { name: label }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('can switch all letter keys off', async () => {
    const onChange = vi.fn();
    render(<AppearanceSettings appearance={DEFAULT_APPEARANCE} onChange={onChange} />);
    await userEvent.click(screen.getByRole('switch', { name: 'One-letter shortcuts' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ letterKeys: false });
  });

  it('explain each choice', () => {
    render(<AppearanceSettings appearance={DEFAULT_APPEARANCE} onChange={vi.fn()} />);
    for (const group of screen.getAllByRole('group')) {
      const why = document.getElementById(group.getAttribute('aria-describedby') ?? '');
      expect(why?.textContent).toMatch(/\w.*\./);
    }
  });
});

function extras(change: Partial<Parameters<typeof NewTabExtrasView>[0]> = {}) {
  const props = {
    appearance: DEFAULT_APPEARANCE,
    links: [],
    mostVisited: false,
    offered: new Set(['search', 'topSites'] as const),
    refused: false,
    onChange: vi.fn(),
    onAddLink: vi.fn(),
    onRemoveLink: vi.fn(),
    onSearch: vi.fn(),
    onMostVisited: vi.fn(),
    ...change,
  };
  render(<NewTabExtrasView {...props} />);
  return props;
}

describe('the extras of a new tab', () => {
  it('are off at first', () => {
    extras();
    for (const one of screen.getAllByRole('switch')) {
      expect(one.getAttribute('aria-checked')).toBe('false');
    }
    expect(screen.queryByLabelText('Address')).toBeNull();
  });

  it('ask for the permission of the search box while the press is handled', async () => {
    const { onSearch } = extras();
    await userEvent.click(screen.getByRole('switch', { name: 'Search box' }));
    expect(onSearch).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('include a link, with its address as people type it', async () => {
    const { onAddLink } = extras({ appearance: { ...DEFAULT_APPEARANCE, links: true } });
    await userEvent.type(screen.getByLabelText('Name'), 'Midwife');
    await userEvent.type(screen.getByLabelText('Address'), 'example.org');
    await userEvent.click(screen.getByRole('button', { name: 'Add link' }));
    const link = { title: 'Midwife', url: 'https://example.org/' };
    expect(onAddLink).toHaveBeenCalledExactlyOnceWith(link);
  });

  it('say what is missing in a link, and keep what was typed', async () => {
    const { onAddLink } = extras({ appearance: { ...DEFAULT_APPEARANCE, links: true } });
    await userEvent.type(screen.getByLabelText('Name'), 'Midwife');
    await userEvent.click(screen.getByRole('button', { name: 'Add link' }));
    expect(screen.getByText('Please enter an address, like example.org.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Midwife');
    expect(onAddLink).not.toHaveBeenCalled();
  });

  it('can have a link removed', async () => {
    const links = [{ title: 'Midwife', url: 'https://example.org/' }];
    const { onRemoveLink } = extras({ links, appearance: { ...DEFAULT_APPEARANCE, links: true } });
    await userEvent.click(screen.getByRole('button', { name: 'Remove the link Midwife' }));
    expect(onRemoveLink).toHaveBeenCalledExactlyOnceWith(links[0]);
  });

  it('include a name for the greeting', async () => {
    const { onChange } = extras();
    await userEvent.type(screen.getByLabelText('Your name, for a short hello'), ' Anna ');
    await userEvent.tab();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ name: 'Anna' });
  });
});
