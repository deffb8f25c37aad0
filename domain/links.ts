/** The links on a new tab: the user's own, then sites that the browser knows as often visited. */
import { cleanText } from './favorites/clean-text.ts';

export type Link = { title: string; url: string };

/** As many as fit below a passage. */
export const MAX_LINKS = 8;
const LONGEST_TITLE = 40;
const LONGEST_URL = 2000;

/** What is missing in a link, or null when it can be saved. */
export function problemWithLink({ title, url }: Link): 'title' | 'address' | null {
  if (title.trim() === '') return 'title';
  return addressOf(url) === null ? 'address' : null;
}

/**
 * A link as it is saved: trimmed, with a complete address.
 * @throws RangeError for a link that has a problem
 */
export function newLink({ title, url }: Link): Link {
  const address = addressOf(url);
  if (title.trim() === '' || address === null) throw new RangeError('This link is not complete.');
  return { title: title.trim().slice(0, LONGEST_TITLE), url: address };
}

/** Own links first, then visited sites that are not among them. */
export function linksToShow(own: readonly Link[], visited: readonly Link[]): Link[] {
  const ownUrls = new Set(own.map(({ url }) => url));
  const others = visited.filter(({ url }) => addressOf(url) !== null && !ownUrls.has(url));
  return [...own, ...others].slice(0, MAX_LINKS);
}

/** A stored or imported list of links, each made whole; undefined if it is none of ours. */
export function parseLinks(value: unknown): Link[] | undefined {
  if (!Array.isArray(value) || value.length > MAX_LINKS) return undefined;
  const links = value.flatMap((link) => {
    const { title, url } = (link ?? {}) as Partial<Record<keyof Link, unknown>>;
    if (typeof title !== 'string' || typeof url !== 'string') return [];
    const clean = { title: cleanText(title), url };
    return problemWithLink(clean) === null ? [newLink(clean)] : [];
  });
  return links.length === value.length ? links : undefined;
}

/** A typed address as a complete one, http or https; null for anything else, such as a script. */
function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || text.length > LONGEST_URL || /\s/.test(text)) return null;
  const whole =
    /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]*:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname, href } = new URL(whole);
  // Also as it is stored: escaped characters make it longer.
  if (href.length > LONGEST_URL) return null;
  return /^https?:$/.test(protocol) && /\.|^localhost$|^\[/.test(hostname) ? href : null;
}
