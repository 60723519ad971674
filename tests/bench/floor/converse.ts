import type { ServerParts } from '../scenarios/scenario';
import { LineSocket, type Place } from './line-socket';

/** A server that was greeted, and its last step: the sign-in. */
export interface Greeted {
  signIn(): Promise<void>;
  leave(): void;
}

/** Greets a server and asks what it offers, with the fewest round trips that prove it. */
export async function greet(server: ServerParts, place: Place, account: Account): Promise<Greeted> {
  const socket = await LineSocket.open(place, server.security === 'tls');
  return await ways[server.protocol](socket, server.security === 'starttls', account);
}

/** The account that signs in. */
export interface Account {
  readonly login: string;
  readonly password: string;
}

const ways = { imap: greetImap, pop3: greetPop3, smtp: greetSmtp } as const;

async function greetImap(socket: LineSocket, startsInTheClear: boolean, account: Account): Promise<Greeted> {
  await socket.hear(/^\* OK/);
  if (startsInTheClear) {
    socket.say('a STARTTLS');
    await socket.hear(/^a OK/);
    await socket.startTls();
  }
  // Only an answered command shows that the server serves.
  socket.say('b CAPABILITY');
  await socket.hear(/^b OK/);
  return {
    signIn: async () => {
      socket.say(`c AUTHENTICATE PLAIN ${plain(account)}`);
      await socket.hear(/^c OK/);
    },
    leave: () => socket.say('d LOGOUT'),
  };
}

async function greetPop3(socket: LineSocket, startsInTheClear: boolean, account: Account): Promise<Greeted> {
  await socket.hear(/^\+OK/);
  if (startsInTheClear) {
    socket.say('STLS');
    await socket.hear(/^\+OK/);
    await socket.startTls();
  }
  socket.say('CAPA');
  await socket.hear(/^\.\r$/);
  return {
    signIn: async () => {
      socket.say(`AUTH PLAIN ${plain(account)}`);
      await socket.hear(/^\+OK/);
    },
    leave: () => socket.say('QUIT'),
  };
}

async function greetSmtp(socket: LineSocket, startsInTheClear: boolean, account: Account): Promise<Greeted> {
  await socket.hear(/^220 /);
  socket.say('EHLO [127.0.0.1]');
  await socket.hear(/^250 /);
  if (startsInTheClear) {
    socket.say('STARTTLS');
    await socket.hear(/^220 /);
    await socket.startTls();
    socket.say('EHLO [127.0.0.1]');
    await socket.hear(/^250 /);
  }
  return {
    signIn: async () => {
      socket.say(`AUTH PLAIN ${plain(account)}`);
      await socket.hear(/^235 /);
    },
    leave: () => socket.say('QUIT'),
  };
}

function plain({ login, password }: Account): string {
  return Buffer.from(`\0${login}\0${password}`).toString('base64');
}
