import { request } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import { cleanText } from '../core/clean-text';
import { limits } from '../core/limits';
import { createSecretCover } from '../core/secrecy/secret-cover';
import { Secret } from '../core/secret';
import { codeOf } from './failure-from-error';
import { proxyName, type WebProxy } from './proxy-route';

/** A host that a proxy is asked to resolve and connect to; an IPv6 address without brackets. */
export interface ProxyQuestion {
  readonly proxy: WebProxy;
  readonly host: string;
  readonly port: number;
}

/**
 * Asks a proxy, over an open connection, to connect to a host, and gives the stream that leads there. Failures: `proxy-refused`,
 * `unreachable-by-proxy`, and `proxy-unreachable` where the answer is not a proxy's. Ends when the connection is closed.
 */
export function askProxy(question: ProxyQuestion, socket: Duplex): Promise<Result<Duplex, Failure>> {
  const { kind } = question.proxy;
  return kind === 'http' || kind === 'https' ? askByConnect(question, socket) : askBySocks(question, kind, socket);
}

/** RFC 9110 §9.3.6. The proxy learns the host and, where the user gave one, its own sign-in; nothing else. */
function askByConnect(question: ProxyQuestion, socket: Duplex): Promise<Result<Duplex, Failure>> {
  const { credentials } = question.proxy;
  const target = proxyName(question);
  const authorization = credentials === null ? null : Buffer.from(credentials.reveal()).toString('base64');
  return new Promise((resolve) => {
    const asked = request({
      createConnection: () => socket,
      method: 'CONNECT',
      path: target,
      setHost: false,
      headers: {
        Host: target,
        ...(authorization === null ? {} : { 'Proxy-Authorization': `Basic ${authorization}` }),
      },
    });
    asked.once('error', (error) => resolve(failed(noProxy(question.proxy, codeOf(error)))));
    asked.once('close', () => resolve(failed(noProxy(question.proxy, 'closed'))));
    asked.once('connect', ({ statusCode = 0, statusMessage = '' }, tunnel, early) => {
      if (statusCode >= 200 && statusCode <= 299) {
        if (early.length > 0) tunnel.unshift(early);
        return resolve(ok(tunnel));
      }
      tunnel.destroy();
      const reply = said(`${statusCode} ${statusMessage}`, question.proxy);
      // From 500 on the proxy has tried and failed, for example to resolve the name.
      resolve(failed(statusCode >= 500 ? noWay(question, reply) : refusal(question, reply, statusCode === 407)));
    });
    asked.end();
  });
}

/** The sign-in at a proxy: no name holds a colon. RFC 7617 §2. */
const nameAndPassword = /^([^:]*):(.*)$/s;

/** RFC 1928 and SOCKS 4A; in both the proxy resolves the name. */
async function askBySocks(
  question: ProxyQuestion,
  kind: 'socks4' | 'socks5',
  socket: Duplex,
): Promise<Result<Duplex, Failure>> {
  const { host, port, proxy } = question;
  const { SocksClient } = await import('socks');
  const [, name, password] = nameAndPassword.exec(proxy.credentials?.reveal() ?? '') ?? [];
  try {
    await SocksClient.createConnection({
      proxy: {
        host: proxy.host,
        port: proxy.port,
        type: kind === 'socks4' ? 4 : 5,
        ...(name === undefined || password === undefined ? {} : { userId: name, password }),
      },
      command: 'connect',
      destination: { host, port },
      existing_socket: socket as never,
    });
    return ok(socket);
  } catch (error) {
    socket.destroy();
    return failed(failureOfSocks(question, error instanceof Error ? error.message : ''));
  }
}

/** The library gives a proxy's answer only as text, so the text decides. */
function failureOfSocks(question: ProxyQuestion, words: string): Failure {
  const reply = said(words, question.proxy);
  if (/authentication/i.test(words)) return refusal(question, reply, true);
  if (/NotAllowed|\(Rejected/.test(words)) return refusal(question, reply, false);
  return /rejected connection/i.test(words) ? noWay(question, reply) : noProxy(question.proxy, reply);
}

/** The failure of a proxy that gave no answer of a proxy; `detail` is what was observed. */
export function noProxy(proxy: WebProxy, detail: string): Failure {
  return { code: 'proxy-unreachable', proxy: proxyName(proxy), detail };
}

function refusal({ proxy }: ProxyQuestion, reply: string, wantsSignIn: boolean): Failure {
  return { code: 'proxy-refused', proxy: proxyName(proxy), wantsSignIn, reply };
}

function noWay({ proxy, host }: ProxyQuestion, reply: string): Failure {
  return { code: 'unreachable-by-proxy', proxy: proxyName(proxy), host, reply };
}

/** What a proxy says, as it is shown: some quote the sign-in that they refuse, in clear or as they got it. */
function said(text: string, { credentials }: WebProxy): string {
  const cover = createSecretCover();
  if (credentials !== null) {
    const [, , password = ''] = nameAndPassword.exec(credentials.reveal()) ?? [];
    for (const secret of [credentials, new Secret(password)]) cover.keep(secret);
  }
  return cleanText(cover.cover(text)).slice(0, limits.seenChars);
}
