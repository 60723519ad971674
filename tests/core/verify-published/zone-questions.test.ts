import { describe, expect, it } from 'vitest';
import { ok } from '../../../electron/contract/result';
import { limits } from '../../../electron/core/limits';
import { targetQuestions } from '../../../electron/core/verify-published/zone-questions';
import { replyFrom } from './published-sample';

/** What the name servers have said of a service that leads to so many hosts. */
function serviceOf(count: number) {
  const name = '_imaps._tcp.example.net';
  const data = Array.from({ length: count }, (_, place) => `0 1 993 imap${place}.example.net`);
  const answer = ok(replyFrom({ [`${name} SRV`]: data }, name, 'SRV'));
  return [
    { name, type: 'SRV', authoritative: [{ name: 'ns1', address: '192.0.2.51', answer }], resolvers: [] },
  ] as const;
}

describe('targetQuestions', () => {
  it('asks for the alias and the addresses of each host in the zone to which a record leads', () => {
    expect(targetQuestions('example.net', serviceOf(1)).map(({ name, type }) => `${name} ${type}`)).toEqual([
      'imap0.example.net CNAME',
      'imap0.example.net A',
      'imap0.example.net AAAA',
    ]);
  });

  it('asks for no more hosts than a domain has, however many its records name', () => {
    expect(targetQuestions('example.net', serviceOf(1_000))).toHaveLength(3 * limits.verifyTargets);
  });
});
