import { Component, type ComponentChildren } from 'preact';

type Props = {
  children?: ComponentChildren;
  /** What is shown in place of children that failed; nothing, for a decoration. */
  fallback?: (tryAgain: () => void) => ComponentChildren;
};

/** Keeps an error in its children from what is around them. The error is still reported. */
export class FailureBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    globalThis.reportError?.(error);
  }

  override render({ children, fallback }: Props, { failed }: { failed: boolean }) {
    return failed ? fallback?.(() => this.setState({ failed: false })) : children;
  }
}
