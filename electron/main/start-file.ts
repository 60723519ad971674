import type { Pushes } from '../contract/api';
import type { Message } from '../contract/message';
import type { NamedFile } from '../contract/opened-file';
import type { Result } from '../contract/result';
import { verdictOfMistake } from '../core/diagnosis/verdict-of-mistake';

/** Files that the system passes in to be shown. The page fetches the first one; later ones are sent to it. */
interface StartFile {
  /** Takes the path of a file that is to be shown. A mistake of ours in reading it is told to the page, and ends no window. */
  open(path: string): Promise<void>;
  /** The file that waits for the page, once; `none` where none waits. From then on files are sent to the page. */
  take(): Promise<Result<NamedFile, Message> | 'none'>;
}

/** How a file is read, and what it is sent to the page by. */
interface StartFileSurroundings {
  readonly read: (path: string) => Promise<Result<NamedFile, Message>>;
  readonly push: Pick<Pushes, 'onFileOpened' | 'onMistake'>;
}

/** Starts with the path that the program was started with; null where none was named. */
export function createStartFile(first: string | null, { read, push }: StartFileSurroundings): StartFile {
  let waiting = first;
  let isPageThere = false;
  const send = async (path: string) => {
    try {
      push.onFileOpened(await read(path));
    } catch (error) {
      push.onMistake({ runId: null, verdict: verdictOfMistake(error) });
    }
  };
  return {
    open: async (path) => {
      if (isPageThere) await send(path);
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
