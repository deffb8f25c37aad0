import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { favoritesRouteIn, hrefOf } from '@/app/favorites/favorites-route.ts';
import { viewInHash } from '@/app/library/view-route.ts';
import { deliveryHref, deliveryInHash } from '@/app/reminders/delivery-route.ts';
import { buildHash, parseHash } from '@/app/routing/hash.ts';

/** The hash of a link, as the browser has it after following the link. */
const followed = (href: string) => new URL(href, 'https://extension.example').hash;

describe('a hash', () => {
  it('gives back the parts that it was built from', () => {
    const part = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.isWellFormed());
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        expect(parseHash(followed(buildHash(...parts)))).toEqual(parts);
      }),
    );
  });

  it('has an empty part where one cannot be decoded', () => {
    expect(parseHash('#favorites/%E0%A4%A/edit')).toEqual(['favorites', '', 'edit']);
  });
});

describe('the view of the library', () => {
  it.each([
    ['#reminders', 'reminders'],
    ['#favorites/own%3A1/edit', 'favorites'],
    ['#print', 'print'],
    ['#nowhere', 'favorites'],
    ['', 'favorites'],
  ])('at "%s" is %s', (hash, view) => {
    expect(viewInHash(hash)).toBe(view);
  });
});

describe('a place within the favorites', () => {
  it.each([
    ['#favorites', { name: 'list', id: null }],
    ['#favorites/own%3A1', { name: 'list', id: 'own:1' }],
    ['#favorites/own%3A1/edit', { name: 'edit', id: 'own:1' }],
    ['#favorites/new', { name: 'new' }],
  ] as const)('is named by %s', (hash, route) => {
    expect(favoritesRouteIn(hash)).toEqual(route);
    expect(hrefOf(route)).toBe(hash);
  });

  it('is the list where the hash is damaged', () => {
    expect(favoritesRouteIn('#favorites/%E0%A4%A')).toEqual({ name: 'list', id: null });
  });
});

describe('the delivery of a new tab', () => {
  it('is found again in its address', () => {
    const id = 'r@2026-11-23T08:00';
    expect(deliveryInHash(followed(deliveryHref(id)))).toBe(id);
  });

  it.each(['', '#help', '#delivery', '#delivery/%E0%A4%A'])('is none at "%s"', (hash) => {
    expect(deliveryInHash(hash)).toBeNull();
  });
});
