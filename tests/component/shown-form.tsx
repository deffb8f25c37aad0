import { fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'preact';
import { vi } from 'vitest';
import { LanguageProvider } from '@/components/language.ts';
import { ReminderForm } from '@/components/reminders/ReminderForm.tsx';
import type { ReminderDraft } from '@/domain/reminders/reminder.ts';
import { english } from '../support/english.ts';

/** Shows the form; returns the spy that receives its drafts. */
export function showForm(
  change: Partial<ComponentProps<typeof ReminderForm>> = {},
  locale = 'en-US',
) {
  const onSave = vi.fn<(draft: ReminderDraft) => void>();
  render(
    <LanguageProvider value={{ ...english, locale }}>
      <ReminderForm
        id={null}
        initial={null}
        scripture
        permissionReason={null}
        focused={false}
        onSave={onSave}
        onCancel={null}
        {...change}
      />
    </LanguageProvider>,
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
