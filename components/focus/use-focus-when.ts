import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to an element each time a condition becomes true.
 * @returns the ref to give to the element
 */
export function useFocusWhen<T extends HTMLElement>(condition: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (condition) element.current?.focus();
  }, [condition]);
  return element;
}
