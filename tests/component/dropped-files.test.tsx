import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportPicker } from '@/components/backup/ImportPicker.tsx';
import { LibraryFrame } from '@/components/library/LibraryFrame.tsx';
import { messages } from '@/content/en/messages.ts';

afterEach(cleanup);

const file = new File(['{}'], 'favorites.json');
const withFile = () => ({ types: ['Files'], files: [file], dropEffect: 'move' });
const onFile = vi.fn();
const frame = (child: preact.ComponentChild) => (
  <LibraryFrame view="favorites" problem={null} onReload={vi.fn()} onHide={vi.fn()}>
    {child}
    <textarea aria-label="Note" />
  </LibraryFrame>
);
const picker = () => frame(<ImportPicker status="" busy={false} onFile={onFile} />);

/** Drags something over a place and drops it; gives whether the browser may open it, and as what it is shown. */
function drop(place: Element, dataTransfer: object) {
  const over = createEvent.dragOver(place, { dataTransfer });
  const dropped = createEvent.drop(place, { dataTransfer });
  fireEvent(place, over);
  fireEvent(place, dropped);
  const opens = !(over.defaultPrevented && dropped.defaultPrevented);
  return { opens, effect: (over as DragEvent).dataTransfer?.dropEffect };
}

describe('a file that is dropped on the library', () => {
  afterEach(() => onFile.mockClear());

  it('is not opened in place of the page, which takes none here', () => {
    render(frame(null));
    expect(drop(screen.getByLabelText('Note'), withFile())).toEqual({
      opens: false,
      effect: 'none',
    });
  });

  it.each(['beside the place for it', 'on the place for it'])('is brought in, %s', (where) => {
    render(picker());
    const place = screen.getByRole('region', { name: messages.backup.bringIn });
    const onto = where.startsWith('on') ? place : document.body;
    expect(drop(onto, withFile())).toEqual({ opens: false, effect: 'copy' });
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('is told from a text, which a field takes', () => {
    render(picker());
    expect(drop(screen.getByLabelText('Note'), { types: ['text/plain'] }).opens).toBe(true);
    expect(onFile).not.toHaveBeenCalled();
  });
});
