import type { ShareActions } from '@/components/share/ShareMenu.tsx';
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
  const save = async (shape: PictureShape) => download(await picture(shape), `${fileName}.png`);
  return {
    copyText: () => navigator.clipboard.writeText(shareText(passage)),
    copyPicture: async () =>
      // The unresolved promise is passed on: after an await the browser would no longer see a press.
      navigator.clipboard.write([new ClipboardItem({ 'image/png': picture('square') })]),
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
