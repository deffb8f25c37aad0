import { useMessages } from '../messages.ts';
import { Notice } from '../notice/Notice.tsx';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';

/** Stands in place of a view that failed. Help is one press away, wherever the view was. */
export function ViewFailure({ onTryAgain }: { onTryAgain: () => void }) {
  const { problems, recovery, nav } = useMessages();
  return (
    <div class={layout.stack}>
      <Notice text={problems.view} action={{ label: recovery.tryAgain, onPress: onTryAgain }} />
      <a class={controls.quiet} href="/library.html#help">
        {nav.help}
      </a>
    </div>
  );
}
