import { once } from 'node:events';
import { createServer, Socket } from 'node:net';
import { listenOnLoopback } from '../../electron/node/scripted-server/loopback-listener';

/** A socket that has got a greeting and not read it. */
interface GreetedSocket {
  readonly socket: Socket;
  /** What the server heard so far. */
  readonly heard: () => string;
  close(): Promise<void>;
}

/** Connects to a server of its own that sends this greeting. */
export async function openGreetedSocket(greeting: string): Promise<GreetedSocket> {
  let heard = '';
  const greeted = new AbortController();
  const listener = createServer((peer) => {
    peer.on('data', (chunk) => {
      heard += chunk;
    });
    peer.write(greeting, () => greeted.abort());
  });
  const server = await listenOnLoopback(listener);
  const socket = new Socket().pause().connect(server.port, '127.0.0.1');
  await Promise.all([once(greeted.signal, 'abort'), once(socket, 'connect')]);
  return { socket, heard: () => heard, close: server.close };
}
