import type { Delivery, DeliveryPart } from '@/domain/records.ts';
import { cutText } from '@/domain/text/graphemes.ts';
import { isolated } from '@/domain/text/isolate.ts';

/** No system shows more than this. */
const MAX_LENGTH = 240;

/**
 * The text of a notification: the content, or only a discreet text if any of its reminders asks for
 * that, as others may see the screen.
 * @param discreet the discreet text
 */
export function formatNotification(
  delivery: Pick<Delivery, 'discreet' | 'parts'>,
  discreet: { title: string; message: string },
): { title: string; message: string } {
  const { title, message } = discreet;
  const [first, ...others] = delivery.parts;
  if (delivery.discreet || !first) return { title, message };
  if (others.length === 0) {
    return { title: first.content.title || title, message: shortened(textOf(first)) || message };
  }
  const lines = delivery.parts.map((part) =>
    [part.content.title, textOf(part)]
      .filter((text) => text !== '')
      .map(isolated)
      .join(': '),
  );
  return { title, message: shortened(lines.filter((line) => line !== '').join('\n')) || message };
}

/** No text for a practice with a safety line: it never appears without it, and there is no room. */
function textOf({ content }: DeliveryPart): string {
  return content.card?.safety ? '' : content.text;
}

/** Cut off if it is too long: between two words, or between two characters where words have no blanks. */
function shortened(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = cutText(text, MAX_LENGTH - 1);
  const end = cut.search(/\s\S*$/);
  return `${(end > MAX_LENGTH / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
