import { scriptureParts } from '@/domain/scripture/divine-name.ts';

type Props = {
  text: string;
  /** False for the user's text or ours, which has no Name to mark. */
  isScripture: boolean;
};

/**
 * A text with the Name of God in small capitals (theme/base.css). Each name is one text node, so that it
 * is read aloud, copied and found as one word. The first-paint script writes the same elements
 * (app/first-paint/new-tab-slots.ts).
 */
export function Scripture({ text, isScripture }: Props) {
  return (
    <>
      {scriptureParts(text, isScripture).map((part, index) =>
        part.isName ? (
          <span key={index} class="divine-name">
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
