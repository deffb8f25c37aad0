import { Scripture } from '../scripture/Scripture.tsx';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import style from './PassageText.module.css';

type Props = {
  /** A reference or a title; "" for none. */
  title: string;
  /** "" for a line, which is no quotation. */
  text: string;
  /** Short name of the edition; "" for what is not Scripture. */
  edition: string;
  reflection: string;
  /** The smaller line that belongs to the reflection, or "". */
  aside: string;
  /** Whether a heading above already says the title. */
  titled?: boolean;
};

/** A passage, a line or the user's own words, to read within a box or a page. */
export function PassageText({ title, text, edition, reflection, aside, titled }: Props) {
  const source = titled ? edition : [title, edition && `(${edition})`].filter(Boolean).join(' ');
  return (
    <div class={layout.loose}>
      {text && (
        <figure>
          <blockquote class={`${typography.passage} ${typography.verbatim}`}>
            <Scripture text={text} isScripture={edition !== ''} />
          </blockquote>
          {source && (
            <figcaption class={`${typography.small} ${style.source}`}>{source}</figcaption>
          )}
        </figure>
      )}
      {reflection && (
        <p class={typography.verbatim} data-part="reflection">
          {reflection}
        </p>
      )}
      {aside && <p class={typography.small}>{aside}</p>}
    </div>
  );
}
