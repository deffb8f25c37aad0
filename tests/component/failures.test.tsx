/** An error in one part of a page: the other parts stay, and it ends when the part is left. */
import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { render as renderInto } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPassage, writePassage } from '@/app/first-paint/new-tab-slots.ts';
import { LibraryPage } from '@/app/library/LibraryPage.tsx';
import { mountNewTab } from '@/app/new-tab/mount.tsx';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import { PopupPage } from '@/components/popup/PopupPage.tsx';
import { messages } from '@/content/en/messages.ts';
import { newTab } from '@/modules/first-paint/pages/new-tab.tsx';
import { english } from '../support/english.ts';
import { tabPassage } from '../support/favorites.ts';
import { newRecords } from './records.ts';

const { nav, problems, recovery, about } = messages;
let broken = true;

function Broken() {
  if (broken) throw new Error('broken on purpose');
  return <p>{about.what}</p>;
}

vi.mock('@/app/about/About.tsx', () => ({ About: () => <Broken /> }));
vi.mock('@/app/search/Search.tsx', () => {
  throw new Error('the script is gone');
});
vi.mock('@/app/new-tab/NewTab.tsx', () => ({ NewTab: () => <Broken /> }));

const reported = vi.fn();

beforeEach(() => {
  broken = true;
  reported.mockClear();
  vi.stubGlobal('reportError', reported);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => true);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function goTo(view: string) {
  location.hash = view;
  dispatchEvent(new Event('hashchange'));
}

describe('a view of the library that fails', () => {
  beforeEach(async () => {
    const records = await newRecords();
    location.hash = '#about';
    render(<LibraryPage open={async () => records} />);
    await screen.findByText(problems.view);
  });

  it('says so, and the error is reported', () => {
    expect(reported).toHaveBeenCalledOnce();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(nav.about);
  });

  it('leaves Help as it is', async () => {
    goTo('#help');
    await screen.findByText(messages.help.country);
    expect(screen.queryByText(problems.view)).toBeNull();
  });

  it('is shown when the user tries again and nothing is wrong any more', async () => {
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: recovery.tryAgain }));
    await screen.findByText(about.what);
  });

  it('is shown when the user comes back and nothing is wrong any more', async () => {
    goTo('#help');
    await screen.findByText(messages.help.country);
    broken = false;
    goTo('#about');
    await screen.findByText(about.what);
  });

  it('is one whose script does not load, too', async () => {
    goTo('#help');
    await screen.findByText(messages.help.country);
    goTo('#search');
    await screen.findByText(problems.view);
    goTo('#help');
    await screen.findByText(messages.help.country);
  });
});

describe('a new tab', () => {
  it.each([
    ['its links', { links: [null as never] }],
    [
      'its scene',
      {
        scene: {
          width: 1280,
          height: 800,
          get elements(): never {
            throw new Error('broken on purpose');
          },
        },
      },
    ],
    ['what comes later', { children: <Broken /> }],
  ])('keeps its passage when %s fail', (_part, props) => {
    render(<NewTabPage passage={tabPassage({ text: 'The Lord is near.' })} {...props} />);
    expect(screen.getByText(/is near/)).toBeTruthy();
    expect(screen.getByRole('link', { name: nav.help })).toBeTruthy();
    expect(reported).toHaveBeenCalledOnce();
  });

  it('keeps the painted passage, and answers, when the app fails', async () => {
    const root = document.createElement('div');
    document.body.append(root);
    root.innerHTML = newTab(english).html;
    const painted = tabPassage({ text: 'The Lord is near.' });
    writePassage(root, painted);
    location.hash = '';
    await act(() => mountNewTab(root));
    expect(readPassage(root)).toEqual(painted);
    expect(root.dataset.hydrated).toBe('');
    expect(root.querySelector('a[href="/library.html#help"]')).toBeTruthy();
    act(() => renderInto(null, root));
    root.remove();
  });
});

describe('the popup', () => {
  it('keeps its other tabs and Help when one tab fails', () => {
    render(
      <PopupPage
        preferences={{ scripture: true, situation: ['home'] }}
        practices={<p>Rest</p>}
        reasons={<Broken />}
        hasReasons
        load={() => new Promise(() => undefined)}
      />,
    );
    expect(screen.getByText('Rest')).toBeTruthy();
    expect(screen.getByText(problems.view)).toBeTruthy();
    expect(screen.getByRole('link', { name: nav.help })).toBeTruthy();
  });
});
