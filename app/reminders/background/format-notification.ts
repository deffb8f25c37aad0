import type { Moment, MomentPart } from '@/domain/records.ts';

/** More than this no system shows. */
const LONGEST = 240;

/**
 * What a notification says: little, for whoever else sees the screen, or the words themselves where
 * all its reminders want that.
 * @param quiet what it says when it says little
 */
export function notificationWords(
  moment: Pick<Moment, 'discreet' | 'parts'>,
  quiet: { title: string; message: string },
): { title: string; message: string } {
  const { title, message } = quiet;
  const [first, ...others] = moment.parts;
  if (moment.discreet || !first) return { title, message };
  if (others.length === 0) {
    return { title: first.words.title || title, message: shortened(textOf(first)) || message };
  }
  const lines = moment.parts.map((part) =>
    [part.words.title, textOf(part)].filter((text) => text !== '').join(': '),
  );
  return { title, message: shortened(lines.filter((line) => line !== '').join('\n')) || message };
}

/** A practice that has a safety line never stands without it, and here is no room: its title only. */
function textOf({ words }: MomentPart): string {
  return words.card?.safety ? '' : words.text;
}

/** Cut between two words where it is too long. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  const end = cut.search(/\s\S*$/);
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
