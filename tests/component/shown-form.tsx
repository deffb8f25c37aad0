import { fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'preact';
import { vi } from 'vitest';
import { ReminderForm } from '@/components/reminders/ReminderForm.tsx';
import type { ReminderDraft } from '@/domain/reminders/reminder.ts';

/** Shows the form; returns the spy that receives its drafts. */
export function showForm(change: Partial<ComponentProps<typeof ReminderForm>> = {}) {
  const onSave = vi.fn<(draft: ReminderDraft) => void>();
  render(
    <ReminderForm
      initial={null}
      scripture
      locale="en-US"
      permissionReason={null}
      focused={false}
      onSave={onSave}
      onCancel={null}
      {...change}
    />,
  );
  return onSave;
}

export const field = (name: string) => screen.getByLabelText(name);
export const set = (name: string, value: string) =>
  fireEvent.input(field(name), { target: { value } });
export const checkbox = (name: string | RegExp) => screen.getByRole('checkbox', { name });
export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
export const kinds = () => screen.getAllByRole('option').map((option) => option.textContent);
export const saved = (onSave: ReturnType<typeof showForm>) => onSave.mock.calls.at(-1)?.[0];
