import type { PictureResult, ShareActions } from '@/components/share/ShareMenu.tsx';
import type { PictureShape } from '@/domain/share/layout.ts';
import { shareText } from '@/domain/share/share-text.ts';
import type { TabPassage } from '@/domain/snapshot.ts';

/**
 * The ways to share a passage. Nothing is sent, except by an app that the user picks in the share sheet
 * of the system.
 * @param fileName of a saved picture, without extension
 */
export function shareActions(passage: TabPassage, fileName: string): ShareActions {
  const picture = async (shape: PictureShape) =>
    (await import('./draw-picture.ts')).drawPicture(passage, shape);
  const save = async (shape: PictureShape): Promise<PictureResult> => {
    const file = await picture(shape);
    if (!file) return 'too-long';
    download(file, `${fileName}.png`);
    return 'done';
  };
  return {
    copyText: () => navigator.clipboard.writeText(shareText(passage)),
    copyPicture: async () => {
      const drawn = picture('square');
      // The unresolved promise is passed on: after an await the browser would no longer see a press.
      const png = drawn.then((file) => file ?? Promise.reject(new Error('It is too long.')));
      const copied = navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
      const isDrawn = (await drawn.catch(() => null)) !== null;
      return copied.then(
        () => 'done',
        (error: unknown) => {
          if (isDrawn) throw error;
          return 'too-long';
        },
      );
    },
    saveSquare: () => save('square'),
    saveWide: () => save('wide'),
    print: () => print(),
    send: navigator.share ? () => navigator.share({ text: shareText(passage) }) : null,
  };
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // By then the download has begun and the file is no longer needed.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
