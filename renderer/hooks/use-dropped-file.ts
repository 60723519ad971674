import { useEffect, useState } from 'react';
import { requestLimits } from '../../electron/contract/request-limits';

interface Dropping {
  /** The bytes of the file in base64, and its name. */
  readonly onFile: (base64: string, fileName: string) => void;
  /** The file is larger than any that is read, or cannot be read. */
  readonly onUnreadable: () => void;
}

/** Takes a file that is dropped anywhere on the window. Gives whether a file is being dragged over it. */
export function useDroppedFile({ onFile, onUnreadable }: Dropping): boolean {
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
      else
        void base64Of(file).then(
          (base64) => onFile(base64, file.name.slice(0, requestLimits.fileNameChars)),
          onUnreadable,
        );
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFile, onUnreadable]);

  return isOver;
}

/** The browser encodes a file only as a whole URL, `data:…;base64,…`. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
