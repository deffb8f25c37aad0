import type { Edition, Source } from '@/content/types.ts';
import { SourceList } from '../cards/SourceList.tsx';
import { useMessages } from '../messages.ts';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import { HomeAddress } from './HomeAddress.tsx';

type Props = {
  version: string;
  editions: readonly Edition[];
  sources: readonly Source[];
  /** The address to set as home page, or null if the browser does not allow ours. */
  homeAddress: string | null;
  onCopy: (text: string) => Promise<void>;
};

/** What the extension is, what it may do, and whose texts it quotes. */
export function AboutView({ version, editions, sources, homeAddress, onCopy }: Props) {
  const { about, card } = useMessages();
  return (
    <div class={layout.stack}>
      <p>{about.what}</p>
      <p class={typography.soft}>
        {card.notAdvice} {card.notReviewed} {about.version(version)}.
      </p>

      <h2>{about.privacy}</h2>
      <Lines lines={about.privacyLines} />

      <h2>{about.permissions}</h2>
      <Lines lines={about.permissionLines} />

      {homeAddress && (
        <>
          <h2>{about.home}</h2>
          <HomeAddress address={homeAddress} onCopy={onCopy} />
        </>
      )}

      <h2>{about.words}</h2>
      <h3>{about.nivTitle}</h3>
      <p>{about.niv}</p>
      {editions.map((edition) => (
        <p key={edition.id}>{about.edition(`${edition.name} (${edition.id})`, edition.licence)}</p>
      ))}

      {sources.length > 0 && (
        <>
          <h2>{about.sources}</h2>
          <SourceList sources={sources} />
        </>
      )}

      <h2>{about.licences}</h2>
      <p>{about.code}</p>
      <a href="/licenses.txt" class={typography.link}>
        {about.licencesLink}
      </a>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class={`${layout.close} ${typography.bullets}`}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
