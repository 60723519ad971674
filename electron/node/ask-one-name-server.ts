import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import dns from 'node:dns';
import { connect } from 'node:net';
import type { Failure } from '../contract/failure';
import { failed, ok } from '../contract/result';
import { limits } from '../core/limits';
import { type NameQuestion, type NameReply, parseReply, renderQuestion } from '../core/verify-published/name-message';
import type { Clock } from '../engine/ports';
import type { NameServers } from '../engine/verify-published/name-servers';
import { ipVersion } from './ip-version';
import { type Start, withinLimit } from './within-limit';

/** Makes what asks single name servers by messages of our own, because c-ares asks only recursively and hides most times to live. */
export function createNameServers(clock: Clock): NameServers {
  return {
    own: () => dns.getServers(),
    ask: async (server, question, isRecursive, signal) => {
      const asked: Asked = { place: placeOf(server), question, id: randomInt(0x1_0000), isRecursive };
      const limit = { clock, signal, stage: 'dns' } as const;
      for (const timeoutMs of roundsMs) {
        const heard = await withinLimit<NameReply>({ ...limit, timeoutMs }, overDatagrams(asked));
        if (heard.ok && heard.value.isCutShort) {
          const whole = await withinLimit<NameReply>({ ...limit, timeoutMs }, overStream(asked));
          return whole.ok ? whole : failed({ code: 'name-answer-cut-short', host: question.name });
        }
        if (heard.ok || heard.failure.code !== 'timed-out') return heard;
        if (signal.aborted) break;
      }
      return failed({ code: 'resolver-silent', host: question.name });
    },
  };
}

/** How long a server may take to answer in each round; after that the question counts as lost. */
const roundsMs = [1_200, 2_400] as const;

interface Place {
  readonly address: string;
  readonly port: number;
}

/** A question on its way to one server. */
interface Asked {
  readonly place: Place;
  readonly question: NameQuestion;
  readonly id: number;
  readonly isRecursive: boolean;
}

function overDatagrams({ place, question, id, isRecursive }: Asked): Start<NameReply> {
  return (settle) => {
    const socket = createSocket(ipVersion(place.address) === 6 ? 'udp6' : 'udp4');
    socket.on('error', (error) => settle(failed(failureOf(error, place, question))));
    socket.once('connect', () => socket.send(renderQuestion(question, id, isRecursive)));
    socket.on('message', (message) => {
      const reply = parseReply(message, question, id);
      // A stray or forged datagram is no answer; the real one may follow.
      if (reply.ok) settle(ok(reply.value));
    });
    // A connected socket learns of a closed port, and gets no datagrams of others.
    socket.connect(place.port, place.address);
    return () => socket.close();
  };
}

/** Over TCP a message has its length in front. RFC 1035 §4.2.2. */
function overStream({ place, question, id, isRecursive }: Asked): Start<NameReply> {
  return (settle) => {
    const socket = connect(place.port, place.address);
    let heard = Buffer.alloc(0);
    socket.on('error', (error) => settle(failed(failureOf(error, place, question))));
    socket.on('end', () => settle(failed({ code: 'resolver-silent', host: question.name })));
    socket.once('connect', () => {
      const message = renderQuestion(question, id, isRecursive);
      socket.write(Uint8Array.of(message.length >> 8, message.length & 0xff, ...message));
    });
    socket.on('data', (bytes) => {
      heard = Buffer.concat([heard, bytes]);
      if (heard.length > limits.replyBytes + 2)
        settle(failed({ code: 'reply-too-long', stage: 'dns', limitBytes: limits.replyBytes }));
      const end = heard.length < 2 ? null : 2 + heard.readUInt16BE(0);
      if (end === null || heard.length < end) return;
      const reply = parseReply(heard.subarray(2, end), question, id);
      settle(reply.ok ? ok(reply.value) : failed({ code: 'resolver-silent', host: question.name }));
    });
    return () => socket.destroy();
  };
}

function failureOf(error: NodeJS.ErrnoException, { address, port }: Place, { name }: NameQuestion): Failure {
  switch (error.code) {
    case 'ECONNREFUSED':
      return { code: 'refused', host: address, port };
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
      return { code: 'no-route', host: name, address };
    default:
      return { code: 'resolver-silent', host: name };
  }
}

function placeOf(server: string): Place {
  if (ipVersion(server) !== 0) return { address: server, port: 53 };
  const colon = server.lastIndexOf(':');
  return { address: server.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(server.slice(colon + 1)) };
}
