import { Socket } from 'node:net';
import type { ConnectTcp } from '../connect-tcp';
import type { DemoPort } from './demo-servers';
import { roundTripMs } from './situations';

/** Makes the connections of the demo: an address of the demo leads to loopback, refuses or stays silent, as its situation says. IPv6 is silent. */
export function createDemoConnections(ports: readonly DemoPort[]): ConnectTcp {
  const places = new Map(ports.map(({ host, port, loopbackPort }) => [`${host.address}:${port}`, loopbackPort]));
  return (address, port) => {
    const place = address.includes(':') ? null : places.get(`${address}:${port}`);
    const socket = new Socket();
    // A socket that never connects looks the same as a silent port.
    if (place === null) return socket;
    const arrival = setTimeout(() => {
      if (place === undefined)
        socket.destroy(Object.assign(new Error('Refused by the demo'), { code: 'ECONNREFUSED' }));
      else socket.connect({ host: '127.0.0.1', port: place }).setNoDelay();
    }, roundTripMs);
    socket.once('close', () => clearTimeout(arrival));
    return socket;
  };
}
