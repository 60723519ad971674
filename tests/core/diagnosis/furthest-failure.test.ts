import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../electron/contract/failure';
import { furthestFailing } from '../../../electron/core/diagnosis/furthest-failure';
import { everyFailure } from './every-failure';

const unknownName: Failure = { code: 'host-not-found', host: 'imap.example.net' };
const refused: Failure = { code: 'refused', host: 'mail.example.net', port: 993 };
const silent: Failure = { code: 'timed-out', stage: 'connect', timeoutMs: 7_000 };
const noTls: Failure = { code: 'not-tls', heard: '* OK ready' };
const password: Failure = { code: 'unexpected-reply', stage: 'login', reply: 'A1 NO Login failed' };

describe('furthestFailing', () => {
  it.each([
    ['a refused password before a name that does not exist', [unknownName, password], password],
    ['a refused password before a certificate or its lack', [noTls, password, refused], password],
    ['a server that answers before one that is silent', [silent, noTls], noTls],
    ['a port that refuses before a name that does not exist', [unknownName, refused], refused],
    ['the first of those that got equally far', [silent, refused], silent],
  ])('takes %s', (_, failures, expected) => {
    expect(furthestFailing(failures.map((failure) => ({ failure })))?.failure).toBe(expected);
  });

  it('takes none where none fails, and passes over servers that work', () => {
    expect(furthestFailing([])).toBeNull();
    expect(furthestFailing([{ failure: null }])).toBeNull();
    expect(furthestFailing([{ failure: null }, { failure: refused }])?.failure).toBe(refused);
  });

  it.each(everyFailure)('knows how far $code got', (failure) => {
    expect(furthestFailing([{ failure }])?.failure).toBe(failure);
  });
});
