import { cleanup, render, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PrintEntry } from '@/components/backup/PrintEntry.tsx';
import { DeliveryView } from '@/components/delivery/DeliveryView.tsx';
import { FavoriteReader } from '@/components/favorites/FavoriteReader.tsx';
import { NewestFavorites } from '@/components/favorites/NewestFavorites.tsx';
import { NoteField } from '@/components/favorites/NoteField.tsx';
import { RecentlyRemoved } from '@/components/favorites/RecentlyRemoved.tsx';
import { Links } from '@/components/links/Links.tsx';
import { OwnPassageForm } from '@/components/own-passage/OwnPassageForm.tsx';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import { LinkList } from '@/components/settings/LinkList.tsx';
import { writeNote } from '@/domain/favorites/note.ts';
import { newOwnPassage } from '@/domain/favorites/own-passage.ts';
import { deliveryPart } from '../support/deliveries.ts';
import { tabPassage } from '../support/favorites.ts';

afterEach(cleanup);

const TITLE = 'תהילים לד';
const TEXT = 'The Lord is near.';
const REFLECTION = 'قريب منك.';
const NOTE = 'יומן';
const content = { title: TITLE, text: TEXT, reflection: REFLECTION, theme: '' };
const own = writeNote(newOwnPassage(content, '1', 'p', 0, 1), NOTE, [], 'p', 2);
const link = { title: TITLE, url: 'https://example.org/' };
const nothing = vi.fn();
const form = { problem: null, onChange: nothing, onSave: nothing, onDiscardDraft: nothing };

/** Every place in which words of the user stand, and which of them. */
const PLACES: [string, ComponentChild, string[]][] = [
  [
    'a new tab',
    <NewTabPage
      key=""
      passage={tabPassage({ reference: TITLE, text: TEXT, edition: '', reflection: REFLECTION })}
      links={[{ ...link, title: NOTE }]}
    />,
    [TITLE, TEXT, REFLECTION, NOTE],
  ],
  [
    'a favorite to read',
    <FavoriteReader
      key=""
      favorite={own}
      theme=""
      sources={[]}
      backHref="#"
      editHref={null}
      onRemove={nothing}
      onRestore={nothing}
    >
      {null}
    </FavoriteReader>,
    [TITLE, TEXT, REFLECTION],
  ],
  [
    'a delivery',
    <DeliveryView
      key=""
      parts={[deliveryPart(content)]}
      scripture
      onSnooze={nothing}
      onNotToday={nothing}
    />,
    [TITLE, TEXT, REFLECTION],
  ],
  [
    'the popup',
    <NewestFavorites key="" favorites={[own]} hasHidden={false} libraryHref="#" />,
    [TITLE, TEXT, REFLECTION],
  ],
  ['paper', <PrintEntry key="" favorite={own} />, [TITLE, TEXT, REFLECTION, NOTE]],
  [
    'recently removed favorites',
    <RecentlyRemoved
      key=""
      favorites={[{ ...own, deletedAt: 5 }]}
      backHref="#"
      onRestore={nothing}
    />,
    [TITLE],
  ],
  ['links', <Links key="" links={[link]} />, [TITLE]],
  [
    'the list of links',
    <LinkList key="" links={[link]} onAdd={nothing} onRemove={nothing} />,
    [TITLE],
  ],
  [
    'a form',
    <OwnPassageForm
      key=""
      title="Your own words"
      intro={null}
      entry={{ content, inRotation: false }}
      isDraft={false}
      backHref="#"
      {...form}
    />,
    [TITLE, TEXT, REFLECTION],
  ],
  [
    'a note',
    <NoteField
      key=""
      text={NOTE}
      maxLength={9}
      state="idle"
      conflicts={[{ rev: '1', value: TITLE }]}
      onText={nothing}
      onSave={nothing}
      onMerge={nothing}
      onTryAgain={nothing}
    />,
    [NOTE, TITLE],
  ],
];

it.each(PLACES)(
  'in %s each of the user’s texts runs in its own direction',
  (_place, page, texts) => {
    render(page as Parameters<typeof render>[0]);
    for (const text of texts) {
      const field = screen.queryByDisplayValue(text);
      if (field) expect(field.getAttribute('dir'), text).toBe('auto');
      else {
        const place = screen.getByText(text).closest('[dir]');
        expect(place?.getAttribute('dir'), text).toBe('auto');
        const others = texts.filter((other) => other !== text);
        for (const other of others) expect(place?.textContent).not.toContain(other);
      }
    }
  },
);
