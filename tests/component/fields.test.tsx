import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SelectField } from '@/components/field/SelectField.tsx';
import { TextField } from '@/components/field/TextField.tsx';

afterEach(cleanup);

/** The texts that describe a field to a screen reader. */
const descriptionsOf = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '');

describe('a text field', () => {
  it('is found by its label and described by its hint', () => {
    render(<TextField label="Name" value="" hint="A few letters" />);
    const field = screen.getByLabelText('Name');
    expect(descriptionsOf(field)).toEqual(['A few letters']);
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('follows the direction of what is typed, but the page for a time', () => {
    render(
      <>
        <TextField label="Words" value="" />
        <TextField label="Time" type="time" value="07:30" />
      </>,
    );
    expect(screen.getByLabelText('Words').getAttribute('dir')).toBe('auto');
    expect(screen.getByLabelText('Time').getAttribute('dir')).toBeNull();
  });

  it('says what is wrong with it in place of the hint', () => {
    render(<TextField label="Name" value="" hint="A few letters" problem="Too long" />);
    const field = screen.getByLabelText('Name');
    expect(descriptionsOf(field)).toEqual(['Too long']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('can be wrong for a reason that stands elsewhere', () => {
    render(
      <>
        <TextField label="Name" value="" hint="A few letters" invalid describedBy="reason" />
        <p id="reason">Needs a name</p>
      </>,
    );
    const field = screen.getByLabelText('Name');
    expect(descriptionsOf(field)).toEqual(['Needs a name', 'A few letters']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('is a text area where it has rows', () => {
    render(<TextField label="Note" value="One" rows={4} />);
    expect(screen.getByLabelText('Note').tagName).toBe('TEXTAREA');
  });

  it('gives each key at once and the whole text when it is left', async () => {
    const onText = vi.fn();
    const onCommit = vi.fn();
    render(<TextField label="Name" value="" onText={onText} onCommit={onCommit} />);
    await userEvent.type(screen.getByLabelText('Name'), 'A');
    expect(onText).toHaveBeenCalledWith('A');
    expect(onCommit).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('A');
  });
});

describe('a select field', () => {
  const options = [
    ['a', 'Apple'],
    ['b', 'Berry'],
  ] as const;

  it('is found by its label, described by its hint, and gives the value of an option', async () => {
    const onSelect = vi.fn();
    render(
      <SelectField label="Fruit" value="a" options={options} hint="One" onSelect={onSelect} />,
    );
    const field = screen.getByLabelText('Fruit');
    expect(descriptionsOf(field)).toEqual(['One']);
    await userEvent.selectOptions(field, 'Berry');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('shows a placeholder that cannot be selected', () => {
    render(
      <SelectField
        label="Fruit"
        value=""
        placeholder="Choose"
        options={options}
        onSelect={() => undefined}
      />,
    );
    const placeholder = screen.getByRole<HTMLOptionElement>('option', { name: 'Choose' });
    expect(placeholder.disabled).toBe(true);
  });
});
