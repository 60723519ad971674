import { createSocket } from 'node:dgram';
import type { Clock } from '../../electron/engine/ports';
import { createSystemClock } from '../../electron/node/system-clock';

/**
 * The answer to one question: the records' data in wire form, or the reason for none. `silence` is no answer. `cut-short` is an answer
 * that asks for TCP, where nothing listens.
 */
export type DnsAnswer =
  | readonly Buffer[]
  | 'no-name'
  | 'no-records'
  | 'server-failure'
  | 'refused'
  | 'silence'
  | 'cut-short';

/** A name server on loopback. */
export interface UdpNameServer {
  /** `127.0.0.1:PORT`. */
  readonly address: string;
  /** Every question in the order it came, `A mail.example`. */
  readonly questions: readonly string[];
  close(): void;
}

const types = { A: 1, NS: 2, MX: 15, TXT: 16, AAAA: 28, SRV: 33 } as const;
const responseCodes = { 'no-name': 3, 'no-records': 0, 'cut-short': 0, 'server-failure': 2, refused: 5 } as const;

/** Starts a name server. `answers` and `delays` (milliseconds of its clock) are by question; a question not listed has no records. */
export async function startUdpNameServer(
  answers: Readonly<Record<string, DnsAnswer>>,
  delays: Readonly<Record<string, number>> = {},
  clock: Clock = createSystemClock(),
): Promise<UdpNameServer> {
  const questions: string[] = [];
  const closed = new AbortController();
  const socket = createSocket('udp4');
  socket.on('message', (query, peer) => {
    const { name, type, end } = parseQuestion(query);
    const kind = Object.entries(types).find(([, number]) => number === type)?.[0];
    const question = `${kind} ${name}`;
    questions.push(question);
    const answer = answers[question] ?? 'no-records';
    if (answer === 'silence') return;
    const reply = render(query.subarray(0, end), type, answer);
    void clock.wait(delays[question] ?? 0, closed.signal).then(() => {
      if (!closed.signal.aborted) socket.send(reply, peer.port, peer.address, () => undefined);
    });
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const close = () => {
    closed.abort();
    socket.close();
  };
  return { address: `127.0.0.1:${socket.address().port}`, questions, close };
}

/** Record data: an IPv4 address. */
export function a(address: string): Buffer {
  return Buffer.from(address.split('.').map(Number));
}

/** Record data: an IPv6 address, written without `::`. */
export function aaaa(address: string): Buffer {
  return Buffer.from(
    address
      .split(':')
      .map((group) => group.padStart(4, '0'))
      .join(''),
    'hex',
  );
}

/** Record data: a name, empty for the root. */
export function nameData(name: string): Buffer {
  const labels = name === '' ? [] : name.split('.');
  return Buffer.concat([
    ...labels.map((label) => Buffer.from([label.length, ...Buffer.from(label)])),
    Buffer.from([0]),
  ]);
}

/** Record data: 16-bit numbers and a name, as MX and SRV have them. */
export function numbersAndName(numbers: readonly number[], name: string): Buffer {
  return Buffer.concat([...numbers.map((number) => Buffer.from([number >> 8, number & 255])), nameData(name)]);
}

/** Record data: the strings of one TXT record. */
export function txt(...strings: readonly string[]): Buffer {
  return Buffer.concat(strings.map((text) => Buffer.from([text.length, ...Buffer.from(text)])));
}

function parseQuestion(query: Buffer): { readonly name: string; readonly type: number; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.'), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function render(question: Buffer, type: number, answer: Exclude<DnsAnswer, 'silence'>): Buffer {
  const records = typeof answer === 'string' ? [] : answer;
  const header = Buffer.from(question);
  const truncated = answer === 'cut-short' ? 0x0200 : 0;
  header.writeUInt16BE(0x8180 | truncated | (typeof answer === 'string' ? responseCodes[answer] : 0), 2);
  header.writeUInt16BE(records.length, 6);
  header.fill(0, 8, 12);
  const rendered = records.map((data) => {
    const head = Buffer.alloc(12);
    head.writeUInt16BE(0xc00c, 0);
    head.writeUInt16BE(type, 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt32BE(60, 6);
    head.writeUInt16BE(data.length, 10);
    return Buffer.concat([head, data]);
  });
  return Buffer.concat([header, ...rendered]);
}
