import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksToShow, MAX_LINKS, newLink, parseLinks, problemWithLink } from '@/domain/links.ts';

describe('an own link', () => {
  it.each([
    ['example.org', 'https://example.org/'],
    [' http://example.org/a ', 'http://example.org/a'],
    ['localhost:8080', 'https://localhost:8080/'],
  ])('may be typed as %s', (url, saved) => {
    expect(newLink({ title: 'A page', url }).url).toBe(saved);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'chrome://settings',
    'two words',
    'word',
    '',
  ])('is refused as %s', (url) => {
    expect(problemWithLink({ title: 'A page', url })).toBe('address');
  });

  it('needs a title', () => {
    expect(problemWithLink({ title: '  ', url: 'example.org' })).toBe('title');
  });

  it('is always a web page, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => {
        if (problemWithLink({ title: 'x', url }) !== null) return;
        const link = newLink({ title: 'x', url });
        expect(link.url).toMatch(/^https?:\/\//);
        expect(parseLinks([link])).toEqual([link]);
      }),
    );
  });
});

describe('the links of a new tab', () => {
  it('are own links first, then other visited sites, eight at most', () => {
    const own = [{ title: 'Mine', url: 'https://mine.example/' }];
    const visited = Array.from({ length: 12 }, (_, index) => ({
      title: `Site ${index}`,
      url: index === 0 ? 'https://mine.example/' : `https://site-${index}.example/`,
    }));
    const shown = linksToShow(own, visited);
    expect(shown).toHaveLength(MAX_LINKS);
    expect(shown[0]).toEqual(own[0]);
    expect(new Set(shown.map(({ url }) => url)).size).toBe(MAX_LINKS);
  });
});
