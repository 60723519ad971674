import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NameQuestion, parseReply, renderQuestion } from '../../../electron/core/verify-published/name-message';
import type { RecordType } from '../../../electron/core/verify-published/record-type';

const question: NameQuestion = { name: '_imaps._tcp.example.net', type: 'SRV' };
const id = 0x4d57;
/** The name of the question, by a pointer to it. */
const asked = [0xc0, 12];
/** The name `example.net` inside that of the question. */
const zone = [0xc0, 12 + 7 + 5];

function record(owner: readonly number[], type: number, ttl: number, data: readonly number[]): readonly number[] {
  return [...owner, 0, type, 0, 1, 0, 0, ttl >> 8, ttl & 0xff, 0, data.length, ...data];
}

function reply(flags: number, answers: readonly (readonly number[])[], authority: readonly (readonly number[])[] = []) {
  const sent = renderQuestion(question, id, false);
  const header = [id >> 8, id & 0xff, flags >> 8, flags & 0xff, 0, 1, 0, answers.length, 0, authority.length, 0, 0];
  return Uint8Array.of(...header, ...sent.slice(12), ...answers.flat(), ...authority.flat());
}

const srv = [0, 0, 0, 1, 0x03, 0xe1, 4, 0x69, 0x6d, 0x61, 0x70, ...zone];

describe('a message of a name server', () => {
  it('asks without recursion, and asks resolvers with it', () => {
    expect(renderQuestion(question, id, false)[2]).toBe(0);
    expect(renderQuestion(question, id, true)[2]).toBe(1);
  });

  it('gives records with their names decompressed, their times and what the server says of itself', () => {
    expect(parseReply(reply(0x8400, [record(asked, 33, 3_600, srv)]), question, id)).toEqual({
      ok: true,
      value: {
        status: 'ok',
        isAuthoritative: true,
        isCutShort: false,
        records: [{ name: question.name, type: 'SRV', ttlSeconds: 3_600, data: '0 1 993 imap.example.net' }],
        nothingForSeconds: null,
      },
    });
  });

  it('says for how long nothing is kept', () => {
    const soa = [...zone, ...zone, 0, 0, 0, 7, ...Array.from({ length: 12 }, () => 0), 0, 0, 0, 60];
    const heard = parseReply(reply(0x8403, [], [record(zone, 6, 900, soa)]), question, id);

    expect(heard.ok && [heard.value.status, heard.value.nothingForSeconds]).toEqual(['no-name', 60]);
  });

  it.each([
    ['A', 1, [192, 0, 2, 7], '192.0.2.7'],
    ['AAAA', 28, [0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9], '2001:db8::9'],
    ['MX', 15, [0, 10, ...[0xc0, 12 + 7 + 5]], '10 example.net'],
    ['TXT', 16, [2, 0x76, 0x3d, 1, 0x31], 'v=1'],
    ['CNAME', 5, [3, 0x77, 0x77, 0x77, 0xc0, 12 + 7 + 5], 'www.example.net'],
    ['SRV', 33, [0, 0, 0, 0, 0, 0, 0], '0 0 0 .'],
  ] as const)('reads %s', (type, number, data, text) => {
    const heard = parseReply(reply(0x8400, [record(asked, number, 60, data)]), question, id);

    expect(heard.ok && heard.value.records.map((each) => [each.type, each.data])).toEqual([[type, text]]);
  });

  it.each([
    ['another id', reply(0x8400, []), id + 1],
    ['a question', renderQuestion(question, id, false), id],
    ['nothing', new Uint8Array(), id],
  ])('is none where it is %s', (_, message, expected) => {
    expect(parseReply(message, question, expected).ok).toBe(false);
  });

  it('is read to its end however its names point at each other', () => {
    const loop = [0xc0, 12 + question.name.length + 2 + 4];

    expect(parseReply(reply(0x8400, [record(loop, 33, 60, srv)]), question, id)).toMatchObject({
      value: { records: [] },
    });
  });

  it('is read without an exception whatever it holds', () => {
    const types: readonly RecordType[] = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'SOA', 'SRV', 'TXT'];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...types), (bytes, type) => {
        const sent = renderQuestion({ ...question, type }, id, false);
        const header = [id >> 8, id & 0xff, 0x84, 0, 0, 1, 0, 3, 0, 3, 0, 0];
        parseReply(bytes, { ...question, type }, id);
        parseReply(Uint8Array.of(...header, ...sent.slice(12), ...bytes), { ...question, type }, id);
      }),
    );
  });
});
