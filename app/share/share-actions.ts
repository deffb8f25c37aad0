import type { ShareActions } from '@/components/share/ShareMenu.tsx';
import type { Shape } from '@/domain/scene/scene.ts';
import type { PictureShape } from '@/domain/share/layout.ts';
import { shareText } from '@/domain/share/share-text.ts';
import type { TabPassage } from '@/domain/snapshot.ts';

/**
 * What she can do with a passage. Nothing is sent but by the app that she picks in her system's own
 * sheet.
 * @param fileName of a saved picture, without its ending
 */
export function shareActions(
  frame: TabPassage,
  scene: readonly Shape[],
  fileName: string,
): ShareActions {
  const picture = async (shape: PictureShape) =>
    (await import('./draw-picture.ts')).drawPicture(frame, scene, shape);
  const save = async (shape: PictureShape) => download(await picture(shape), `${fileName}.png`);
  return {
    copyText: () => navigator.clipboard.writeText(shareText(frame)),
    copyPicture: async () =>
      // The promise goes in as it is: a browser that waited for it would forget the press.
      navigator.clipboard.write([new ClipboardItem({ 'image/png': picture('square') })]),
    saveSquare: () => save('square'),
    saveWide: () => save('wide'),
    print: () => print(),
    send: navigator.share ? () => navigator.share({ text: shareText(frame) }) : null,
  };
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; the file need not be held.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
