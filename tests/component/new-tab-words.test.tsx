import { practices } from 'virtual:content/en/cards';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { CardBody } from '@/components/cards/CardView.tsx';
import { WaitingDelivery } from '@/components/delivery/WaitingDelivery.tsx';
import { LanguageProvider } from '@/components/language.ts';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import { newTabMessages } from '@/content/en/new-tab-messages.ts';
import type { Messages } from '@/content/types.ts';
import { english } from '../support/english.ts';
import { tabPassage } from '../support/favorites.ts';

afterEach(cleanup);

it('a new tab shows no words but those that it loads', () => {
  const asked = vi.fn();
  const loaded = new Proxy(newTabMessages as Messages, {
    get: (words, name) => {
      if (!(name in words)) asked(name);
      return words[name as keyof Messages];
    },
  });
  const done = async () => undefined;
  const answer = async () => null;
  const draw = async () => 'done' as const;
  const [practice] = practices;
  const share = { copyText: done, copyPicture: draw, saveSquare: draw, saveWide: draw };
  render(
    <LanguageProvider value={{ ...english, messages: loaded }}>
      <NewTabPage
        passage={tabPassage({})}
        notice={newTabMessages.problems.unread}
        onReload={() => undefined}
        links={[{ title: 'Midwife', url: 'https://example.org/' }]}
        share={{ ...share, print: () => undefined, send: done }}
        welcome={{ onDone: () => undefined }}
        practice={practice && <CardBody card={practice} helpHref="" />}
      >
        <WaitingDelivery href="" onClose={() => undefined} onSnooze={answer} onNotToday={answer} />
      </NewTabPage>
    </LanguageProvider>,
  );
  expect(screen.getByText(newTabMessages.delivery.waiting.text)).toBeTruthy();
  expect(asked).not.toHaveBeenCalled();
});
