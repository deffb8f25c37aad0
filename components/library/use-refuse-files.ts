import { useEffect } from 'preact/hooks';

/** Whether files are dragged, not text, which a field may take. */
export function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Files that are dropped on the page do not open in its place, which would lose what is being written. */
export function useRefuseFiles(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      // Something on the page takes them.
      if (event.defaultPrevented || !hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    };
    addEventListener('dragover', refuse);
    addEventListener('drop', refuse);
    return () => {
      removeEventListener('dragover', refuse);
      removeEventListener('drop', refuse);
    };
  }, []);
}
