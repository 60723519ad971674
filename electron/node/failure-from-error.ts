import type { Failure, Stage } from '../contract/failure';
import { limits } from '../core/limits';

/** Where an error happened. */
export interface ErrorPlace {
  readonly stage: Stage;
  readonly host: string;
  readonly port: number;
  /** IP address of the peer. */
  readonly address: string;
}

/**
 * The failure that an error of Node, its resolver or its TLS library stands for. An unknown error is `closed`, because the connection
 * is gone. The code decides, because OpenSSL and BoringSSL word their messages differently.
 */
export function failureFromError(error: unknown, { stage, host, port, address }: ErrorPlace): Failure {
  const code = codeOf(error);
  switch (code) {
    case 'ECONNREFUSED':
      return { code: 'refused', host, port };
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'ENETDOWN':
    case 'EHOSTDOWN':
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
    // A firewall of this computer forbids the connection.
    case 'EACCES':
    case 'EPERM':
      return { code: 'no-route', host, address };
    case 'ETIMEDOUT':
      return { code: 'timed-out', stage, timeoutMs: stage === 'connect' ? limits.tcpMs : limits.replyMs };
    case 'HPE_HEADER_OVERFLOW':
      return { code: 'reply-too-long', stage, limitBytes: limits.lineBytes };
  }
  if (code.startsWith('HPE_')) return { code: 'unexpected-reply', stage, reply: '' };
  return isTlsError(error) ? { code: 'tls-failed', detail: code } : { code: 'closed', stage };
}

/** The code of an error; OpenSSL errors without one are named by their reason, `ERR_SSL_WRONG_VERSION_NUMBER`. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  const text = 'reason' in error && typeof error.reason === 'string' ? error.reason : opensslReason(error);
  return text === '' ? '' : `ERR_SSL_${text.trim().toUpperCase().replaceAll(/\W+/g, '_')}`;
}

/** The reason in a message. OpenSSL and BoringSSL print `error:HEX:library:function:reason:…`. */
function opensslReason(error: object): string {
  const message = 'message' in error && typeof error.message === 'string' ? error.message : '';
  return /error:[0-9a-f]+:[^:]*:[^:]*:([^:]+)/i.exec(message)?.[1] ?? '';
}

/** Whether an error is the TLS library's, of the handshake or an alert that came later. */
export function isTlsError(error: unknown): boolean {
  return /^ERR_(?:SSL|OSSL|TLS)_|^EPROTO$/.test(codeOf(error));
}
