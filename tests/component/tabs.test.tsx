import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Tabs } from '@/components/tabs/Tabs.tsx';

const tabs = [
  { id: 'one', label: 'One', content: 'first panel' },
  { id: 'two', label: 'Two', content: 'second panel' },
  { id: 'three', label: 'Three', content: 'third panel' },
];
const show = () => render(<Tabs label="Parts" tabs={tabs} />);
const tab = (name: string) => screen.getByRole('tab', { name });
const selected = () =>
  screen.getAllByRole('tab', { selected: true }).map((each) => each.textContent);

afterEach(cleanup);

describe('tabs', () => {
  it('are a named list of tabs with the first one selected', () => {
    show();
    const list = screen.getByRole('tablist', { name: 'Parts' });
    const inside = screen.getAllByRole('tab');
    expect(inside.map((each) => each.textContent)).toEqual(['One', 'Two', 'Three']);
    expect(inside.every((each) => list.contains(each))).toBe(true);
    expect(selected()).toEqual(['One']);
  });

  it('show the panel of the selected tab and hide the others', async () => {
    show();
    await userEvent.click(tab('Two'));
    expect(screen.getAllByRole('tabpanel').map((each) => each.textContent)).toEqual([
      'second panel',
    ]);
    expect(screen.getAllByRole('tabpanel', { hidden: true })).toHaveLength(3);
  });

  it.each(['One', 'Two', 'Three'])('connect tab %s and its panel', async (name) => {
    show();
    await userEvent.click(tab(name));
    const panel = screen.getByRole('tabpanel', { name });
    expect(tab(name).getAttribute('aria-controls')).toBe(panel.id);
    expect(panel.getAttribute('aria-labelledby')).toBe(tab(name).id);
  });

  it('are selected and focused by a click', async () => {
    show();
    await userEvent.click(tab('Three'));
    expect(selected()).toEqual(['Three']);
    expect(document.activeElement).toBe(tab('Three'));
  });

  it.each([
    ['{ArrowRight}', 'Two'],
    ['{ArrowRight}{ArrowRight}', 'Three'],
    ['{ArrowRight}{ArrowRight}{ArrowRight}', 'One'],
    ['{ArrowLeft}', 'Three'],
    ['{ArrowLeft}{ArrowLeft}', 'Two'],
    ['{End}', 'Three'],
    ['{End}{Home}', 'One'],
    ['{ArrowDown}', 'One'],
  ])('after %s have %s selected and focused', async (keys, name) => {
    show();
    tab('One').focus();
    await userEvent.keyboard(keys);
    expect(selected()).toEqual([name]);
    expect(document.activeElement).toBe(tab(name));
  });

  it('have only the selected tab and its panel in the Tab order', async () => {
    show();
    await userEvent.click(tab('One'));
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getAllByRole('tab').map((each) => each.tabIndex)).toEqual([-1, 0, -1]);
    expect(screen.getByRole('tabpanel').tabIndex).toBe(0);
  });

  it('ignore keys pressed inside a panel', async () => {
    render(<Tabs label="Parts" tabs={[{ id: 'a', label: 'A', content: <input /> }, ...tabs]} />);
    await userEvent.type(screen.getByRole('textbox'), 'x{ArrowLeft}y{Home}z');
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'zyx');
    expect(selected()).toEqual(['A']);
  });

  it('ignore keys with a modifier', async () => {
    show();
    tab('One').focus();
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(selected()).toEqual(['One']);
  });
});
