import { connect, type Socket } from 'node:net';

/** Begins a TCP connection to an IP address. The demo has a version of its own, which leads to this computer. */
export type ConnectTcp = (address: string, port: number) => Socket;

/** Begins a TCP connection over the network. */
export function connectTcp(address: string, port: number): Socket {
  return connect({ host: address, port, noDelay: true });
}
