/** The links on a new tab: the user's own, then sites that the browser knows as often visited. */
import { cleanName, isBlank } from './favorites/clean-text.ts';
import { cutText } from './text/graphemes.ts';

export type Link = { title: string; url: string };

/** As many as fit below a passage. */
export const MAX_LINKS = 8;
const LONGEST_TITLE = 40;
const LONGEST_URL = 2000;

/** What is missing in a link, or null when it can be saved. */
export function problemWithLink({ title, url }: Link): 'title' | 'address' | null {
  if (isBlank(cleanName(title))) return 'title';
  return addressOf(url) === null ? 'address' : null;
}

/**
 * A link as it is saved: trimmed, with a complete address.
 * @throws RangeError for a link that has a problem
 */
export function newLink({ title, url }: Link): Link {
  const address = addressOf(url);
  const name = cleanName(title);
  if (isBlank(name) || address === null) throw new RangeError('This link is not complete.');
  return { title: cutText(name, LONGEST_TITLE).trim(), url: address };
}

/** Own links first, then visited sites that are not among them. */
export function linksToShow(own: readonly Link[], visited: readonly Link[]): Link[] {
  const ownUrls = new Set(own.map(({ url }) => url));
  const others = visited.filter(({ url }) => addressOf(url) !== null && !ownUrls.has(url));
  return [...own, ...others.map(shown)].slice(0, MAX_LINKS);
}

/** A stored or imported list of links, each made whole; undefined if it is none of ours. */
export function parseLinks(value: unknown): Link[] | undefined {
  if (!Array.isArray(value) || value.length > MAX_LINKS) return undefined;
  const links = value.flatMap((link) => {
    const { title, url } = (link ?? {}) as Partial<Record<keyof Link, unknown>>;
    if (typeof title !== 'string' || typeof url !== 'string') return [];
    return problemWithLink({ title, url }) === null ? [newLink({ title, url })] : [];
  });
  return links.length === value.length ? links : undefined;
}

/** A visited site: what its page calls itself may be empty or misleading. */
function shown({ title, url }: Link): Link {
  const name = cleanName(title);
  return { title: isBlank(name) ? new URL(url).hostname : name, url };
}

/** Schemes that look like a host with a port: "tel:123". */
const OTHER_SCHEMES = /^(?:tel|mailto|javascript|data):/i;
/** Hosts of a home network or of this computer, which seldom have a certificate. */
const LOCAL = /^(?:\[.*\]|[\d.]+|(?:.*\.)?(?:localhost|local|lan|home|internal|home\.arpa)|[^.]+)$/;

/** A typed address as a complete one, http or https; null for anything else, such as a script. */
function addressOf(typed: string): string | null {
  const text = cleanName(typed);
  if (text === '' || text.length > LONGEST_URL || /\s/.test(text)) return null;
  const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) || OTHER_SCHEMES.test(text);
  const address = URL.parse(hasScheme ? text : `https://${text}`);
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  if (!hasScheme) {
    // A word alone is no address; with a port or a slash it is the name of a machine at home.
    const isHost = /[.:/]|^localhost$/i.test(text);
    if (!isHost) return null;
    if (LOCAL.test(address.hostname)) address.protocol = 'http:';
  }
  // Also as it is stored: escaped characters make it longer.
  return address.href.length > LONGEST_URL ? null : address.href;
}
