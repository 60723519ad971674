import type { Message } from '../contract/message';
import type { NamedFile } from '../contract/opened-file';
import type { Result } from '../contract/result';

/** Files that the system passes in to be shown. The page fetches the first one; later ones are sent to it. */
interface StartFile {
  /** Takes the path of a file that is to be shown. */
  open(path: string): Promise<void>;
  /** The file that waits for the page, once; `none` where none waits. From then on files are sent to the page. */
  take(): Promise<Result<NamedFile, Message> | 'none'>;
}

/** How a file is read, and how it is sent to the page. */
interface StartFileSurroundings {
  readonly read: (path: string) => Promise<Result<NamedFile, Message>>;
  readonly tell: (file: Result<NamedFile, Message>) => void;
}

/** Starts with the path that the program was started with; null where none was named. */
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
