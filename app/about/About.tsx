import { editions } from 'virtual:content/editions';
import { sources } from 'virtual:content/sources';
import { browser } from 'wxt/browser';
import { AboutView } from '@/components/about/AboutView.tsx';
import { copyText } from '../clipboard/copy-text.ts';

export function About() {
  return (
    <AboutView
      version={browser.runtime.getManifest().version}
      editions={editions}
      sources={sources}
      homeAddress={import.meta.env.FIREFOX ? browser.runtime.getURL('/newtab.html') : null}
      onCopy={copyText}
    />
  );
}
