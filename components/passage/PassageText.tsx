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

/**
 * A passage, a line or the user's own words, to read within a box or a page. Each text runs in its own
 * direction: a Hebrew psalm may have an English reflection.
 */
export function PassageText({ title, text, edition, reflection, aside, titled }: Props) {
  const source = titled ? edition : [title, edition && `(${edition})`].filter(Boolean).join(' ');
  return (
    <div class={layout.loose}>
      {text && (
        <figure>
          <blockquote class={`${typography.passage} ${typography.verbatim}`} dir="auto">
            <Scripture text={text} isScripture={edition !== ''} />
          </blockquote>
          {source && (
            <figcaption class={`${typography.small} ${style.source}`} dir="auto">
              {source}
            </figcaption>
          )}
        </figure>
      )}
      {reflection && (
        <p class={typography.verbatim} dir="auto" data-part="reflection">
          {reflection}
        </p>
      )}
      {aside && (
        <p class={typography.small} dir="auto">
          {aside}
        </p>
      )}
    </div>
  );
}
