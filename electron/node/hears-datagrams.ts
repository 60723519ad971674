import { createSocket } from 'node:dgram';
import { limits } from '../core/limits';
import type { Clock } from '../engine/ports';
import { ipVersion } from './ip-version';
import { onAbort } from './on-abort';

/** A question for the name servers of the root. Every name server answers it, if only by a refusal. RFC 1035 §4.1. */
const question = Buffer.from([0x4d, 0x57, 0x01, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1]);

/**
 * Whether a name server answers anything over UDP within `limits.nameServerMs`. c-ares gives the same code where UDP was refused and
 * where TCP was refused after an answer that was cut short.
 *
 * @param server - As c-ares names them: `192.0.2.53`, `192.0.2.53:5353`, `2001:db8::53` or `[2001:db8::53]:5353`.
 */
export function hearsDatagrams(server: string, clock: Clock, signal: AbortSignal): Promise<boolean> {
  const { address, port } = placeOf(server);
  return new Promise((resolve) => {
    const over = new AbortController();
    const dropListener = onAbort(signal, () => settle(false));
    const socket = createSocket(ipVersion(address) === 6 ? 'udp6' : 'udp4');
    const settle = (isHeard: boolean) => {
      if (over.signal.aborted) return;
      over.abort();
      dropListener();
      socket.close();
      resolve(isHeard);
    };
    socket.on('error', () => settle(false));
    socket.once('connect', () => socket.send(question));
    socket.once('message', () => settle(true));
    // A connected socket learns of a closed port, and gets no datagrams of others.
    socket.connect(port, address);
    void clock.wait(limits.nameServerMs, over.signal).then(() => settle(false));
  });
}

function placeOf(server: string): { readonly address: string; readonly port: number } {
  if (ipVersion(server) !== 0) return { address: server, port: 53 };
  const colon = server.lastIndexOf(':');
  return { address: server.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(server.slice(colon + 1)) };
}
