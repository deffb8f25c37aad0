/** Every component is rendered in English, as the entry points do it. */
import type { RenderOptions } from '@testing-library/preact';
import type { ComponentChild, ComponentChildren } from 'preact';
import { vi } from 'vitest';
import { english } from '../support/english.ts';
import { newLocks } from '../support/locks.ts';

// happy-dom has none.
Object.defineProperty(navigator, 'locks', { value: newLocks(), configurable: true });

vi.mock('@testing-library/preact', async (original) => {
  const library = await original<typeof import('@testing-library/preact')>();
  // The first test of a file loads modules while it waits, which takes a busy machine a while.
  library.configure({ asyncUtilTimeout: 10_000 });
  const { LanguageProvider } = await import('@/components/language.ts');
  const wrapper = ({ children }: { children: ComponentChildren }) => (
    <LanguageProvider value={english}>{children}</LanguageProvider>
  );
  const render = (page: ComponentChild, options?: RenderOptions) =>
    library.render(page, { wrapper, ...options });
  return { ...library, render };
});
