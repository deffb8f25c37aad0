import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Whether the page is at least so wide, kept up to date. A media query would not know the text size
 * that the user has chosen in our settings.
 * @param width in rem, that is in multiples of the page's text size
 */
export function useIsWide(width: number): boolean {
  const [isWide, setIsWide] = useState(() => isAtLeast(width));
  useLayoutEffect(() => {
    // A change of text size changes the height of the body.
    const observer = new ResizeObserver(() => setIsWide(isAtLeast(width)));
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [width]);
  return isWide;
}

function isAtLeast(width: number): boolean {
  return (
    innerWidth >= width * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  );
}
