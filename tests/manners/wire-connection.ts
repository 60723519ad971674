import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { limits } from '../../electron/core/limits';

/** A connection to a mail or web server as it was on the wire. */
export interface WireConnection {
  readonly address: string;
  readonly port: number;
  /** Whether the server took it; false where its port is closed. */
  readonly isOpened: boolean;
  /** Whether the client ended it with a reset. */
  readonly isReset: boolean;
  readonly overTls: boolean;
  /** The client left in a handshake for which it had waited less than it has to, and the server had not left before. */
  readonly isHandshakeCut: boolean;
  /** The client ended TLS without close_notify, and the server had not left before. */
  readonly lacksCloseNotify: boolean;
  /** The client left without QUIT or LOGOUT after a greeting that it could read in time, and the server had not left before. */
  readonly lacksFarewell: boolean;
}

const ports = [25, 110, 143, 443, 465, 587, 993, 995, 2525];

/** The fields of a packet that are read, by their names in tshark. */
const fields = {
  timeS: 'frame.time_relative',
  stream: 'tcp.stream',
  fromAddress: 'ip.src',
  fromPort: 'tcp.srcport',
  toAddress: 'ip.dst',
  toPort: 'tcp.dstport',
  isSyn: 'tcp.flags.syn',
  isFin: 'tcp.flags.fin',
  isReset: 'tcp.flags.reset',
  handshakes: 'tls.handshake.type',
  alerts: 'tls.alert_message.desc',
  imapLines: 'imap.line',
  pop3Commands: 'pop.request.command',
  pop3Replies: 'pop.response.indicator',
  smtpCommands: 'smtp.command_line',
  smtpReplies: 'smtp.response.code',
} as const;

type Packet = Readonly<Record<keyof typeof fields, string>>;

/**
 * Reads a recording as the connections to mail and web servers, in the order of their start.
 *
 * @param keyFile - The secrets of the client's TLS connections, as `--tls-keylog` writes them.
 */
export async function readWireConnections(captureFile: string, keyFile: string): Promise<readonly WireConnection[]> {
  const columns = Object.values(fields).flatMap((field) => ['-e', field]);
  const options = ['-o', `tls.keylog_file:${keyFile}`, '-d', 'tcp.port==2525,smtp'];
  const filter = ports.map((port) => `tcp.port == ${port}`).join(' || ');
  const args = ['-r', captureFile, ...options, '-Y', filter, '-T', 'fields', '-E', 'separator=/t', ...columns];
  const { stdout } = await promisify(execFile)('tshark', args, { maxBuffer: 1 << 26 });
  const packets = stdout.split('\n').filter((line) => line !== '');
  const streams = new Map<string, Packet[]>();
  for (const packet of packets.map(packetFrom)) {
    const earlier = streams.get(packet.stream);
    if (earlier === undefined) streams.set(packet.stream, [packet]);
    else earlier.push(packet);
  }
  return [...streams.values()].map(connectionFrom);
}

function packetFrom(line: string): Packet {
  const values = line.split('\t');
  return Object.fromEntries(Object.keys(fields).map((name, index) => [name, values[index] ?? ''])) as Packet;
}

function connectionFrom(packets: readonly Packet[]): WireConnection {
  const [first] = packets;
  if (first === undefined) throw new Error('a connection has a packet');
  const isByClient = (packet: Packet) => packet.fromPort === first.fromPort;
  // Where nothing was found, it comes after everything.
  const place = (found: (packet: Packet) => boolean, ofClient: boolean) => {
    const index = packets.findIndex((packet) => isByClient(packet) === ofClient && found(packet));
    return index === -1 ? Number.POSITIVE_INFINITY : index;
  };
  const hasLeft = (packet: Packet) => isSet(packet.isFin) || isSet(packet.isReset) || isCloseNotify(packet);

  const opened = place(({ isSyn }) => isSet(isSyn), false);
  const greeted = place(
    ({ imapLines, pop3Replies, smtpReplies }) => `${imapLines}${pop3Replies}${smtpReplies}` !== '',
    false,
  );
  const farewell = place(isFarewell, true);
  const secured = place(({ handshakes }) => handshakes.split(',').includes(finished), true);
  const closeNotify = place(isCloseNotify, true);
  const serverLeft = place(hasLeft, false);
  const clientLeft = Math.min(place(hasLeft, true), farewell);
  const isLeftByServer = serverLeft < clientLeft;
  const msBetween = (one: number, other: number) =>
    1_000 * (Number(packets[other]?.timeS) - Number(packets[one]?.timeS));
  // So long a client waits for a greeting after a wrong certificate, and for a handshake that it stops. It may miss what crosses its end.
  const isLate = msBetween(secured, greeted) > limits.farewellMs && msBetween(greeted, clientLeft) < limits.farewellMs;
  const helloSent = place(({ handshakes }) => handshakes.split(',').includes(clientHello), true);
  const agreed = place(({ smtpCommands }) => /^STARTTLS\b/i.test(smtpCommands), true);
  const begun = helloSent === Number.POSITIVE_INFINITY ? agreed : helloSent;
  // A wait has a few timers, and each may fire a millisecond early.
  const isLeftSoon = msBetween(begun, clientLeft) < limits.farewellMs - 10;
  return {
    address: first.toAddress,
    port: Number(first.toPort),
    isOpened: opened !== Number.POSITIVE_INFINITY,
    isReset: place(({ isReset }) => isSet(isReset), true) !== Number.POSITIVE_INFINITY,
    overTls: secured !== Number.POSITIVE_INFINITY,
    isHandshakeCut: secured === Number.POSITIVE_INFINITY && !isLeftByServer && isLeftSoon,
    lacksCloseNotify:
      secured !== Number.POSITIVE_INFINITY && closeNotify === Number.POSITIVE_INFINITY && !isLeftByServer,
    lacksFarewell:
      greeted !== Number.POSITIVE_INFINITY && farewell === Number.POSITIVE_INFINITY && !isLeftByServer && !isLate,
  };
}

/** The type of the handshake message with which TLS is agreed. RFC 8446 §4.4.4. */
const finished = '20';

/** The type of the first one. RFC 8446 §4.1.2. */
const clientHello = '1';

/** tshark writes flags as `1` or `True`, as its version likes. */
function isSet(flag: string): boolean {
  return flag === '1' || flag === 'True';
}

/** RFC 8446 §6.1. */
function isCloseNotify({ alerts }: Packet): boolean {
  return alerts.split(',').includes('0');
}

function isFarewell({ imapLines, pop3Commands, smtpCommands }: Packet): boolean {
  return /\b(?:QUIT|LOGOUT)\b/i.test(`${imapLines}\n${pop3Commands}\n${smtpCommands}`);
}
