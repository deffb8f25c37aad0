import type { SavedContent } from '@/domain/records.ts';
import { CardParts } from '../cards/CardParts.tsx';
import { PassageText } from '../passage/PassageText.tsx';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';

type Props = {
  content: SavedContent;
  /** Whether a heading above already says the title. */
  titled?: boolean;
};

/** The text of a favorite or of a delivery, as it was saved. */
export function SavedText({ content, titled = false }: Props) {
  const { text, title, card } = content;
  if (!card) return <PassageText {...content} titled={titled} />;
  return (
    <div class={layout.loose}>
      {!titled && <p class={typography.name}>{title}</p>}
      <p class={typography.verbatim}>{text}</p>
      <CardParts card={card} />
    </div>
  );
}
