import { useEffect, useState } from 'react';
import { requestLimits } from '../../electron/contract/request-limits';

interface Dropping {
  /** The whole text of the file, and its name. */
  readonly onText: (text: string, fileName: string) => void;
  /** The file is larger than any that Mailwright writes, or cannot be read. */
  readonly onUnreadable: () => void;
}

/** Takes a file that is dropped anywhere on the window. Gives whether a file is being dragged over it. */
export function useDroppedFile({ onText, onUnreadable }: Dropping): boolean {
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (dataTransfer === null || !dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (file === undefined) return;
      event.preventDefault();
      if (file.size > requestLimits.fileChars) onUnreadable();
      else void file.text().then((text) => onText(text, file.name.slice(0, requestLimits.fileNameChars)), onUnreadable);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onText, onUnreadable]);

  return isOver;
}
