import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../electron/contract/failure';
import { srvSource } from '../../../electron/core/discovery/srv-source';
import type { SrvRecord } from '../../../electron/core/dns-records';
import { contextOfJane } from './context-of-jane';
import { lineOf, playInquiry } from './play-inquiry';

function record(priority: number, weight: number, port: number, target: string): SrvRecord {
  return { priority, weight, port, target };
}

function play(srv: Readonly<Record<string, readonly SrvRecord[] | Failure>>) {
  return playInquiry(srvSource.inquire(contextOfJane), { srv });
}

describe('srvSource', () => {
  it('asks for the six services of reading and submitting mail', () => {
    const { result, asked } = play({});
    expect(asked).toEqual([
      'SRV _imaps._tcp.example.net',
      'SRV _imap._tcp.example.net',
      'SRV _pop3s._tcp.example.net',
      'SRV _pop3._tcp.example.net',
      'SRV _submissions._tcp.example.net',
      'SRV _submission._tcp.example.net',
    ]);
    expect(result).toEqual({ state: 'no-entry', failure: null, found: 0, of: 6 });
  });

  it('takes the port from the record, the lowest priority first and then the highest weight', () => {
    const { result, claims } = play({
      '_imaps._tcp.example.net': [
        record(20, 0, 993, 'last.example.net'),
        record(10, 5, 9993, 'light.example.net'),
        record(10, 60, 993, 'heavy.example.net'),
      ],
      '_submission._tcp.example.net': [record(0, 0, 587, 'smtp.example.net')],
    });
    expect(result).toMatchObject({ state: 'found', found: 2, of: 6 });
    expect(claims.map((claim) => [lineOf(claim), claim.order])).toEqual([
      ['srv: imap heavy.example.net:993 tls as nobody', 0],
      ['srv: imap light.example.net:9993 tls as nobody', 1],
      ['srv: imap last.example.net:993 tls as nobody', 2],
      ['srv: smtp smtp.example.net:587 starttls as nobody', 0],
    ]);
  });

  it('gives equal records one order, in whatever order they come', () => {
    const equal = [record(10, 5, 993, 'b.example.net'), record(10, 5, 993, 'a.example.net')];
    for (const records of [equal, [...equal].reverse()]) {
      const { claims } = play({ '_imaps._tcp.example.net': records });
      expect(claims.map(({ host }) => host)).toEqual(['a.example.net', 'b.example.net']);
    }
  });

  it('proposes nothing for a service that is said not to be offered', () => {
    const { result, claims } = play({ '_pop3._tcp.example.net': [record(0, 0, 0, '')] });
    expect(claims).toEqual([]);
    expect(result).toMatchObject({ state: 'no-entry', found: 0 });
  });

  it('gives a target outside the domain a reason that says so', () => {
    const { claims } = play({
      '_imaps._tcp.example.net': [record(0, 0, 993, 'mail.example.net'), record(1, 0, 993, 'notexample.net')],
    });
    expect(claims.map(({ basis }) => basis)).toEqual(['srv', 'srv']);
    expect(claims.map(({ trust, trustReason }) => [trust, trustReason])).toEqual([
      ['unsigned-dns', { id: 'trust.unsigned-dns', values: { domain: 'example.net' } }],
      [
        'unsigned-dns',
        { id: 'trust.unsigned-dns-elsewhere', values: { domain: 'example.net', host: 'notexample.net' } },
      ],
    ]);
  });

  it('gives no answer where the resolver is silent, unless another service was found', () => {
    const failure: Failure = { code: 'resolver-silent', host: '_imaps._tcp.example.net' };
    expect(play({ '_imaps._tcp.example.net': failure }).result).toEqual({
      state: 'no-answer',
      failure,
      found: 0,
      of: 6,
    });
    const srv = {
      '_imaps._tcp.example.net': failure,
      '_imap._tcp.example.net': [record(0, 0, 143, 'mail.example.net')],
    };
    expect(play(srv).result).toMatchObject({ state: 'found', failure: null, found: 1 });
  });
});
