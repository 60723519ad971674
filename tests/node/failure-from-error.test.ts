import { describe, expect, it } from 'vitest';
import { codeOf, failureFromError } from '../../electron/node/failure-from-error';

const place = { stage: 'connect', host: 'mail.example', port: 993, address: '192.0.2.1' } as const;
const noRoute = { code: 'no-route', host: 'mail.example', address: '192.0.2.1' };

describe('failureFromError', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }, { code: 'refused', host: 'mail.example', port: 993 }],
    [{ code: 'ENETUNREACH' }, noRoute],
    [{ code: 'EHOSTUNREACH' }, noRoute],
    [{ code: 'EADDRNOTAVAIL' }, noRoute],
    [{ code: 'EACCES' }, noRoute],
    [{ code: 'ETIMEDOUT' }, { code: 'timed-out', stage: 'connect', timeoutMs: 7_000 }],
    [{ code: 'ECONNRESET' }, { code: 'closed', stage: 'connect' }],
    [{ code: 'EPIPE' }, { code: 'closed', stage: 'connect' }],
    [{ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, { code: 'tls-failed', detail: 'ERR_SSL_WRONG_VERSION_NUMBER' }],
    [{ code: 'HPE_INVALID_CONSTANT' }, { code: 'unexpected-reply', stage: 'connect', reply: '' }],
    [new Error('no code at all'), { code: 'closed', stage: 'connect' }],
    ['not even an error', { code: 'closed', stage: 'connect' }],
    [null, { code: 'closed', stage: 'connect' }],
  ])('gives the failure of %j', (error, failure) => {
    expect(failureFromError(error, place)).toEqual(failure);
  });
});

describe('codeOf', () => {
  it.each([
    ['OpenSSL', '00B1:error:0A000438:SSL routines:ssl3_read_bytes:tlsv1 alert internal error:../ssl/record.c:1590:'],
    ['BoringSSL', '37:error:10000438:SSL routines:OPENSSL_internal:TLSV1_ALERT_INTERNAL_ERROR:../tls_record.cc:592:'],
  ])('names an error of %s without a code by its reason', (_library, message) => {
    expect(codeOf(new Error(message))).toBe('ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR');
  });
});
