import type { Source } from '@/content/types.ts';
import { useMessages } from '../messages.ts';
import typography from '../theme/typography.module.css';

/** The sources of a claim: organization, year, link. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const { card } = useMessages();
  if (sources.length === 0) return null;
  return (
    <p class={typography.small}>
      {card.sources}:{' '}
      {sources.map((source, index) => (
        <span key={source.url}>
          {index > 0 && '; '}
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.organization}
            {source.year && `, ${source.year}`}
          </a>
        </span>
      ))}
    </p>
  );
}
