import type { Card } from '@/content/types.ts';
import { formatList } from '../format-list.ts';
import { useLanguage } from '../language.ts';
import typography from '../theme/typography.module.css';

type Props = { practice: Pick<Card, 'id'>; reasons: readonly Card[] };

/** Names the reasons that a practice may help with. */
export function HelpsWith({ practice, reasons }: Props) {
  const { locale, messages } = useLanguage();
  const titles = reasons
    .filter(({ helps }) => helps.includes(practice.id))
    .map(({ title }) => title);
  if (titles.length === 0) return null;
  return <p class={typography.small}>{messages.popup.helpsWith(formatList(titles, locale))}</p>;
}
