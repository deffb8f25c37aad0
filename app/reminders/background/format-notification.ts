import type { Delivery, DeliveryPart } from '@/domain/records.ts';

/** More than this no system shows. */
const LONGEST = 240;

/**
 * What a notification says: little, for whoever else sees the screen, or the words themselves where
 * all its reminders want that.
 * @param quiet what it says when it says little
 */
export function formatNotification(
  delivery: Pick<Delivery, 'discreet' | 'parts'>,
  quiet: { title: string; message: string },
): { title: string; message: string } {
  const { title, message } = quiet;
  const [first, ...others] = delivery.parts;
  if (delivery.discreet || !first) return { title, message };
  if (others.length === 0) {
    return { title: first.content.title || title, message: shortened(textOf(first)) || message };
  }
  const lines = delivery.parts.map((part) =>
    [part.content.title, textOf(part)].filter((text) => text !== '').join(': '),
  );
  return { title, message: shortened(lines.filter((line) => line !== '').join('\n')) || message };
}

/** A practice that has a safety line never stands without it, and here is no room: its title only. */
function textOf({ content }: DeliveryPart): string {
  return content.card?.safety ? '' : content.text;
}

/** Cut between two words where it is too long. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  const end = cut.search(/\s\S*$/);
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
