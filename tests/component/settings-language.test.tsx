import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ContentSettings } from '@/components/settings/ContentSettings.tsx';
import { messages } from '@/content/en/messages.ts';
import { DEFAULT_SETTINGS } from '@/domain/settings.ts';

const { settings: text } = messages;

afterEach(cleanup);

it('the settings say which language there is, and offer no choice of one', () => {
  render(
    <ContentSettings
      preferences={DEFAULT_SETTINGS}
      editions={[]}
      themes={[]}
      situation={null}
      onChange={() => undefined}
      onTheme={() => undefined}
    />,
  );
  expect(screen.getByRole('heading', { name: text.language })).toBeTruthy();
  expect(screen.getByText(text.languageWhy)).toBeTruthy();
  expect(screen.queryByRole('group', { name: text.language })).toBeNull();
  expect(screen.queryByRole('combobox')).toBeNull();
});
