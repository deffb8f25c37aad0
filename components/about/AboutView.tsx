import type { Edition, Source } from '@/content/types.ts';
import { SourceList } from '../cards/SourceList.tsx';
import { useMessages } from '../messages.ts';
import style from './AboutView.module.css';
import { HomeAddress } from './HomeAddress.tsx';

type Props = {
  version: string;
  editions: readonly Edition[];
  sources: readonly Source[];
  /** Address to paste as a home page, where a browser allows one; else null. */
  homeAddress: string | null;
  onCopy: (text: string) => Promise<void>;
};

/** What this is, what it may do, whose words it quotes. */
export function AboutView({ version, editions, sources, homeAddress, onCopy }: Props) {
  const { about, card } = useMessages();
  return (
    <div class={style.view}>
      <p>{about.what}</p>
      <p class={style.soft}>
        {card.notAdvice} {card.notReviewed} {about.version(version)}.
      </p>

      <h2>{about.privacy}</h2>
      <ul class={style.lines}>
        {about.privacyLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>

      <h2>{about.permissions}</h2>
      <ul class={style.lines}>
        {about.permissionLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>

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

      <h2>{about.sources}</h2>
      <SourceList sources={sources} />

      <h2>{about.licences}</h2>
      <p>{about.code}</p>
      <p>
        <a href="/licenses.txt" class={style.link}>
          {about.licencesLink}
        </a>
      </p>
    </div>
  );
}
