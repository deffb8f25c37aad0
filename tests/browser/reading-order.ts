/** Reads a page as a screen reader does, and finds what would mislead its users. */
import type { Page, Protocol } from 'puppeteer-core';

export type Said = {
  role: string;
  name: string;
  /** The level of a heading, or 0. */
  level: number;
  /** The target of a link, or "". */
  url: string;
  /** The names of the groups, articles and rows around it, outermost first. */
  within: string;
};

const LANDMARKS = [
  'banner',
  'main',
  'contentinfo',
  'navigation',
  'complementary',
  'region',
  'search',
];
/** A page has at most one of each, in this order. */
const ONCE = ['banner', 'main', 'contentinfo'];
const CONTROLS = [
  ...['button', 'link', 'checkbox', 'switch', 'radio', 'textbox', 'searchbox', 'combobox', 'tab'],
  ...['InputTime', 'Date', 'DisclosureTriangle', 'spinbutton'],
];
/** Their names tell controls with equal names apart. */
const GROUPS = [
  'group',
  'radiogroup',
  'article',
  'form',
  'region',
  'tabpanel',
  'InputTime',
  'Date',
];

/** Everything in the accessibility tree, in its order. Only Chromium gives it to a driver. */
export async function readingOrder(page: Page): Promise<Said[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said: Said[] = [];
  const walk = (node: Protocol.Accessibility.AXNode, within: string) => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '').trim();
    const property = (wanted: string) =>
      node.properties?.find((one) => one.name === wanted)?.value.value;
    if (!node.ignored && role !== 'InlineTextBox') {
      const [level, url] = [Number(property('level') ?? 0), String(property('url') ?? '')];
      said.push({ role, name, level: role === 'heading' ? level : 0, url, within });
    }
    const inside = GROUPS.includes(role) && name ? `${within} > ${name}` : within;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, inside);
    }
  };
  if (nodes[0]) walk(nodes[0], '');
  return said;
}

/** Describes what would mislead someone who hears the page. */
export function misleading(said: readonly Said[]): string[] {
  return [...headings(said), ...landmarks(said), ...controls(said)];
}

function headings(said: readonly Said[]): string[] {
  const all = said.filter(({ role }) => role === 'heading');
  const first = all.filter(({ level }) => level === 1);
  const skipped = all.filter(({ level }, at) => level > (all[at - 1]?.level ?? 0) + 1);
  return [
    ...(first.length === 1 ? [] : [`${first.length} headings of the first level`]),
    ...skipped.map(({ name, level }) => `a level is skipped before “${name}” (${level})`),
    ...all.filter(({ name }) => name === '').map(() => 'a heading is empty'),
  ];
}

function landmarks(said: readonly Said[]): string[] {
  const all = said.filter(({ role }) => LANDMARKS.includes(role));
  const count = (wanted: string) => all.filter(({ role }) => role === wanted).length;
  const order = all.map(({ role }) => role).filter((role) => ONCE.includes(role));
  return [
    ...ONCE.filter((role) => count(role) > 1 || (role === 'main' && count(role) === 0)).map(
      (role) => `${count(role)} of ${role}`,
    ),
    ...(order.join() === ONCE.filter((role) => count(role) > 0).join() ? [] : [order.join()]),
    ...twice(all, ({ role, name }) => `${role} “${name}”`),
  ];
}

function controls(said: readonly Said[]): string[] {
  const all = said.filter(({ role }) => CONTROLS.includes(role));
  return [
    ...all.filter(({ name }) => name === '').map(({ role }) => `a ${role} has no name`),
    // Links with the same name and target are fine.
    ...twice(
      all.filter((one, at) => !all.slice(0, at).some((same) => isSameLink(one, same))),
      ({ role, name, within }) => `${role} “${name}”${within}`,
    ),
  ];
}

const isSameLink = (one: Said, other: Said) =>
  one.role === 'link' && one.name === other.name && one.url === other.url;

/** Describes what has the same name more than once. */
function twice(said: readonly Said[], called: (one: Said) => string): string[] {
  return [...Map.groupBy(said, called)]
    .filter(([, same]) => same.length > 1)
    .map(([name, same]) => `${same.length} times ${name}`);
}

/** Records from now on every text that appears in a live region. */
export const recordAnnouncements = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const live = '[aria-live], [role="status"], [role="alert"]';
    const words = () =>
      new Map([...document.querySelectorAll(live)].map((region) => [region, region.textContent]));
    let before = words();
    new MutationObserver(() => {
      const now = words();
      for (const [region, text] of now) if (text && text !== before.get(region)) said.push(text);
      before = now;
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });

/** The texts recorded since then, in order. */
export const announcements = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
