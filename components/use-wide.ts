import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Whether the page is at least so wide, kept up to date. A media query knows the browser's own size of
 * text but not the one that she has chosen here, which needs as much room.
 * @param width in rem: in times the size of the page's text
 */
export function useWide(width: number): boolean {
  const [isWide, setIsWide] = useState(() => isAsWide(width));
  useLayoutEffect(() => {
    // A larger text makes what stands in the page higher.
    const observer = new ResizeObserver(() => setIsWide(isAsWide(width)));
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [width]);
  return isWide;
}

function isAsWide(width: number): boolean {
  return (
    innerWidth >= width * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  );
}
