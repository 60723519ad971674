import { once } from 'node:events';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** The server that a connection goes to. */
export interface Place {
  readonly host: string;
  readonly address: string;
  readonly port: number;
}

/** A connection for a conversation in lines, which may start TLS. Any error ends the program. */
export class LineSocket {
  readonly #place: Place;
  #socket: Socket;
  #text = '';
  #wake: () => void = () => undefined;

  private constructor(place: Place, socket: Socket) {
    this.#place = place;
    this.#socket = socket;
    this.#listen();
  }

  static async open(place: Place, isSecure: boolean): Promise<LineSocket> {
    const { host, address, port } = place;
    const socket = isSecure
      ? connectTls({ host: address, port, servername: host })
      : connectTcp({ host: address, port });
    socket.setNoDelay(true);
    await once(socket, isSecure ? 'secureConnect' : 'connect');
    return new LineSocket(place, socket);
  }

  async startTls(): Promise<void> {
    this.#socket.removeAllListeners('data');
    const socket = connectTls({ socket: this.#socket, servername: this.#place.host });
    await once(socket, 'secureConnect');
    this.#socket = socket;
    this.#listen();
  }

  /** Sends a line. */
  say(line: string): void {
    this.#socket.write(`${line}\r\n`);
  }

  /** Waits for a line that matches; lines before it are skipped. */
  async hear(wanted: RegExp): Promise<void> {
    for (;;) {
      const end = this.#text.indexOf('\n');
      const line = this.#text.slice(0, end);
      if (end >= 0) this.#text = this.#text.slice(end + 1);
      if (end >= 0 && wanted.test(line)) return;
      if (end < 0) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }

  #listen(): void {
    this.#socket.on('data', (chunk) => {
      this.#text += chunk.toString('latin1');
      this.#wake();
    });
  }
}
