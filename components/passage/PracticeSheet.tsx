import type { ComponentChildren } from 'preact';
import { useLetterKey } from '../keyboard/use-letter-key.ts';
import { useMessages } from '../messages.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import controls from '../theme/controls.module.css';

/** A button that opens today's practice. In the page that is rendered at build time it does nothing yet. */
export function PracticeSheet({ children }: { children?: ComponentChildren }) {
  const { passage } = useMessages();
  return (
    <div>
      <button
        type="button"
        class={controls.quiet}
        aria-keyshortcuts={useLetterKey('P')}
        popovertarget="practice"
      >
        {passage.practice}
      </button>
      {children && (
        <Sheet id="practice" title={passage.practice}>
          {children}
          <a class={controls.quiet} href="/library.html#practices">
            {passage.allPractices}
          </a>
        </Sheet>
      )}
    </div>
  );
}
