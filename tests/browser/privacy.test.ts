import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyView } from './every-view.ts';
import { findings } from './harness/axe.ts';
import type { BrowserName } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { watchNetwork } from './harness/watch-network.ts';
import { openNewTab, untilRead } from './passage-page.ts';
import { openWhole } from './popup-page.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

type Manifest = Record<string, unknown> & {
  permissions: string[];
  optional_permissions: string[];
  content_security_policy: { extension_pages: string };
  browser_specific_settings: { gecko: Record<string, unknown> };
};

function builtManifest(browser: BrowserName): Manifest {
  const folder = browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const file = new URL(`../../.output/${folder}/manifest.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

describe.each(browsers)('the built extension for %s', (browser) => {
  const manifest = builtManifest(browser);

  it('asks for the permissions that it needs, and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['alarms', 'storage', 'unlimitedStorage']);
    expect(manifest.optional_permissions).toEqual(['notifications', 'search', 'topSites']);
    for (const key of ['host_permissions', 'optional_host_permissions', 'content_scripts']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('allows its pages only its own files', () => {
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages
        .split('; ')
        .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
    );
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' blob:",
      'font-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
    });
  });

  it('requires the browser versions that have what it uses', () => {
    if (browser === 'chromium') expect(manifest.minimum_chrome_version).toBe('144');
    else {
      const { gecko, gecko_android } = manifest.browser_specific_settings as {
        gecko: Record<string, unknown>;
        gecko_android?: unknown;
      };
      expect(gecko.strict_min_version).toBe('140.0');
      expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
      expect(gecko_android).toEqual({ strict_min_version: '142.0' });
    }
  });

  it('sends no request on any page, whatever is pressed', async () => {
    const extension = await openExtension({ browser });
    const watch = watchNetwork(extension);
    const tab = await openNewTab(extension);
    await tab.keyboard.press('f');
    await untilRead(tab, 'the heart', ({ favorite }) => favorite);
    await tab.keyboard.press('ArrowRight');

    for (const [name, hash] of everyView.slice(1)) {
      const page = await openWhole(extension, name, hash);
      // Everything but links to websites, which the user decides to follow.
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('summary, [role="tab"], main button')) {
          (part as HTMLElement).click();
        }
      });
      // This reads every element, so everything has been loaded after it.
      await findings(page);
    }
    expect(watch.requests()).toEqual([]);
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });
});
