import { type BrowserWindow, ipcMain, type WebFrameMain } from 'electron';
import { type Answered, type Pushes, type Requests, requestParsers } from '../contract/api';
import type { Parse } from '../contract/parse';
import { failed, ok } from '../contract/result';
import { verdictOfMistake } from '../core/diagnosis/verdict-of-mistake';
import { appOrigin } from './app-scheme';

/** What main does for each request. One that is missing does not compile. */
export type Handlers = {
  readonly [M in keyof Requests]: (
    request: Parameters<Requests[M]>[0],
  ) => ReturnType<Requests[M]> | Promise<ReturnType<Requests[M]>>;
};

/**
 * Answers the requests of one window's own page, and refuses all others.
 *
 * @param loadHandlers - Called for each request; the same handlers each time.
 */
export function serveRequests(window: BrowserWindow, loadHandlers: () => Promise<Handlers>): void {
  for (const method of Object.keys(requestParsers) as (keyof Requests)[]) serve(window, loadHandlers, method);
}

function serve<M extends keyof Requests>(
  window: BrowserWindow,
  loadHandlers: () => Promise<Handlers>,
  method: M,
): void {
  const parse = requestParsers[method] as unknown as Parse<Parameters<Requests[M]>[0]>;
  ipcMain.handle(method, async (event, input: unknown): Promise<Answered<ReturnType<Requests[M]>>> => {
    if (!isOwnFrame(window, event.senderFrame)) throw new Error('Not for this page');
    try {
      const request = parse(input);
      // The parser's detail may quote the value, which may be a password.
      if (!request.ok) throw new Error(`Unreadable request: ${method}`);
      const handlers = await loadHandlers();
      return ok(await handlers[method](request.value));
    } catch (error) {
      return failed(verdictOfMistake(error));
    }
  });
}

function isOwnFrame(window: BrowserWindow, frame: WebFrameMain | null): boolean {
  return frame !== null && frame === window.webContents.mainFrame && frame.origin === appOrigin;
}

/** The functions that send something to a window; they do nothing once it is closed. */
export function pushesTo(window: BrowserWindow): Pushes {
  const tell = (push: keyof Pushes, value: unknown) => {
    if (!window.isDestroyed()) window.webContents.send(push, value);
  };
  return {
    onRunEvents: (batch) => tell('onRunEvents', batch),
    onMistake: (mistake) => tell('onMistake', mistake),
    onMenuCommand: (chosen) => tell('onMenuCommand', chosen),
    onFileOpened: (file) => tell('onFileOpened', file),
  };
}
