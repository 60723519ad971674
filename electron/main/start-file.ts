import type { Message } from '../contract/message';
import type { OpenedFile } from '../contract/opened-file';
import type { Result } from '../contract/result';

/** Files that the system hands over: the page fetches the first one, and is told of all that come later. */
export interface StartFile {
  /** Takes the path of a file that is to be shown. */
  open(path: string): Promise<void>;
  /** The file that waits for the page, once; the page is told of later ones. */
  take(): Promise<Result<OpenedFile, Message> | 'none'>;
}

/** How a file is read, and how a page that is there is told. */
export interface StartFileSurroundings {
  readonly read: (path: string) => Promise<Result<OpenedFile, Message>>;
  readonly tell: (file: Result<OpenedFile, Message>) => void;
}

/** Starts with the file that the program was started with, if any. */
export function createStartFile(first: string | null, { read, tell }: StartFileSurroundings): StartFile {
  let waiting = first;
  let isPageThere = false;
  return {
    open: async (path) => {
      if (isPageThere) tell(await read(path));
      else waiting = path;
    },
    take: async () => {
      const path = waiting;
      waiting = null;
      isPageThere = true;
      return path === null ? 'none' : await read(path);
    },
  };
}
