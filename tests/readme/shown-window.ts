import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** In another locale xwininfo shows no title that has a dash. */
const env = { ...process.env, LC_ALL: 'C.UTF-8' };

const execute = (program: string, args: readonly string[]) => promisify(execFile)(program, args, { env });

/** A window on a display; `process` is the id of the process that opened it. */
export interface ShownWindow {
  readonly title: string;
  readonly process: number;
}

/** Looks for a window with such a title that a display shows; null where it shows none. */
export async function findShownWindow(display: string, title: RegExp): Promise<ShownWindow | null> {
  const { stdout: tree } = await execute('xwininfo', ['-display', display, '-root', '-tree']);
  for (const [, id = '', name = ''] of tree.matchAll(/^\s*(0x[0-9a-f]+) "(.*?)": /gm)) {
    if (title.test(name) && (await isViewable(display, id)))
      return { title: name, process: await ownerOf(display, id) };
  }
  return null;
}

async function isViewable(display: string, id: string): Promise<boolean> {
  return (await execute('xwininfo', ['-display', display, '-id', id])).stdout.includes('Map State: IsViewable');
}

async function ownerOf(display: string, id: string): Promise<number> {
  const { stdout } = await execute('xprop', ['-display', display, '-id', id, '_NET_WM_PID']);
  const owner = Number(/= (\d+)$/m.exec(stdout)?.[1]);
  if (!Number.isInteger(owner)) throw new Error(`The window does not say who opened it: ${stdout}`);
  return owner;
}
