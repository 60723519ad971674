import type { ChildProcess } from 'node:child_process';
import { expect } from '@playwright/test';

/** A page that is driven through Chromium's remote-debugging port, because a fused package lets nothing else look inside. */
export interface RemotePage {
  /** Gives the value of an expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Types a text into the element that has the focus. */
  type(text: string): Promise<void>;
  /** Presses a key, for example `Enter`, with Ctrl where that is asked for. */
  press(key: 'Enter' | 'Tab', withControl?: boolean): Promise<void>;
  /** A picture of the page as a PNG. */
  picture(): Promise<Buffer>;
  close(): void;
}

/** What the debugger answers; `id` is that of the request. */
interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

const keyCodes = { Enter: 13, Tab: 9 };

/** Waits until a program that was started with `--remote-debugging-port=0` has its page, and connects to it. */
export async function connectToPage(program: ChildProcess): Promise<RemotePage> {
  const port = await remotePort(program);
  let address: string | undefined;
  await expect
    .poll(async () => {
      const list = await fetch(`http://127.0.0.1:${port}/json/list`).then((answer) => answer.json());
      const targets = list as readonly { readonly type: string; readonly webSocketDebuggerUrl: string }[];
      address = targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl;
      return address;
    })
    .toBeDefined();
  return await openRemotePage(String(address));
}

/** The port that Chromium has chosen; rejects where the program ends before. */
async function remotePort(program: ChildProcess): Promise<string> {
  return await new Promise((resolve, reject) => {
    let said = '';
    program.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const port = /^DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//m.exec(said)?.[1];
      if (port !== undefined) resolve(port);
    });
    program.once('exit', (code) => reject(new Error(`The program ended with ${code}: ${said}`)));
  });
}

async function openRemotePage(address: string): Promise<RemotePage> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error('The debugger does not answer'));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  let asked = 0;
  const ask = async (method: string, params: object) => {
    const id = ++asked;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result ?? {};
  };
  return {
    evaluate: async <T>(expression: string) => {
      const { result } = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      return (result as { readonly value: T }).value;
    },
    type: async (text) => {
      await ask('Input.insertText', { text });
    },
    press: async (key, withControl = false) => {
      const pressed = { key, code: key, windowsVirtualKeyCode: keyCodes[key], modifiers: withControl ? 2 : 0 };
      await ask('Input.dispatchKeyEvent', { type: 'keyDown', ...(key === 'Enter' ? { text: '\r' } : {}), ...pressed });
      await ask('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
    },
    picture: async () => {
      const { data } = await ask('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
    close: () => socket.close(),
  };
}
