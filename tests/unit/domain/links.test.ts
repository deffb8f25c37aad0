import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksToShow, MAX_LINKS, newLink, parseLinks, problemWithLink } from '@/domain/links.ts';

describe('an own link', () => {
  it.each([
    ['example.org', 'https://example.org/'],
    [' http://example.org/a ', 'http://example.org/a'],
    ['http://nas/', 'http://nas/'],
    ['https://nas', 'https://nas/'],
    ['HTTP://Example.org', 'http://example.org/'],
    ['example.org:8443/a', 'https://example.org:8443/a'],
    ['münchen.example', 'https://xn--mnchen-3ya.example/'],
    ['exam\u200bple.org', 'https://example.org/'],
    // These seldom have a certificate.
    ['localhost', 'http://localhost/'],
    ['localhost:3000', 'http://localhost:3000/'],
    ['app.localhost:3000', 'http://app.localhost:3000/'],
    ['127.0.0.1', 'http://127.0.0.1/'],
    ['192.168.0.1:8080', 'http://192.168.0.1:8080/'],
    ['[::1]:3000', 'http://[::1]:3000/'],
    ['nas.local', 'http://nas.local/'],
    ['fritz.box', 'https://fritz.box/'],
    ['router.lan/login', 'http://router.lan/login'],
    ['pi.home.arpa', 'http://pi.home.arpa/'],
    ['nas:5000', 'http://nas:5000/'],
    ['nas/', 'http://nas/'],
  ])('may be typed as %s', (url, saved) => {
    expect(newLink({ title: 'A page', url }).url).toBe(saved);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'chrome://settings',
    'about:blank',
    'tel:123',
    'javascript:1',
    'mailto:1@example.org',
    'http://',
    '\u200b',
    'two words',
    'word',
    '',
  ])('is refused as %s', (url) => {
    expect(problemWithLink({ title: 'A page', url })).toBe('address');
  });

  it('needs a title', () => {
    expect(problemWithLink({ title: '  ', url: 'example.org' })).toBe('title');
  });

  it.each(['\u200b', '\u202e', '\ufe0f'])('needs a title that can be seen, not %j', (title) => {
    expect(problemWithLink({ title, url: 'example.org' })).toBe('title');
  });

  it('has a title that shows all that it is', () => {
    const { title } = newLink({ title: 'My \u202eknab\u200b', url: 'example.org' });
    expect(title).toBe('My knab');
  });

  it('has a title that is never cut within a character', () => {
    const { title } = newLink({ title: `${'x'.repeat(38)} 👨‍👩‍👧`, url: 'example.org' });
    expect(title).toBe('x'.repeat(38));
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

  it('show what a visited site is called without what misleads, or else its host', () => {
    const shown = linksToShow(
      [],
      [
        { title: 'Bank\u202emoc', url: 'https://a.example/' },
        { title: '\u200b', url: 'https://b.example/' },
      ],
    );
    expect(shown.map(({ title }) => title)).toEqual(['Bankmoc', 'b.example']);
  });
});
