import { describe, expect, it } from 'vitest';
import { limits } from '../../../electron/core/limits';
import { traceOfTest } from '../../../electron/core/test-message/trace-of-test';
import { processorMs } from '../../fakes/processor-time';

const sought = {
  token: '81be4c2d9a7f40e3b6d5c8a1f2e30947',
  messageId: '<81be4c2d9a7f40e3b6d5c8a1f2e30947@fir.example>',
};

describe('traceOfTest', () => {
  it.each([
    ['its own field', `X-Mailwright-Test: ${sought.token}\r\n`, 'message'],
    ['its id, where a server has removed the field', `Message-ID:\r\n ${sought.messageId}\r\n`, 'message'],
    ['the field of another test', 'X-Mailwright-Test: 00be4c2d9a7f40e3b6d5c8a1f2e30947\r\n', null],
    ['a message that only answers it', `In-Reply-To: ${sought.messageId}\r\n`, null],
    ['a report', 'Content-Type: multipart/report; report-type=delivery-status\r\n', 'report'],
    ['a report of qmail', 'From: MAILER-DAEMON@mx.fir.example\r\n', 'report'],
    ['a letter', 'From: Ann <ann@oak.example>\r\nContent-Type: text/plain\r\n', null],
  ] as const)('knows %s', (_what, header, trace) => {
    expect(traceOfTest(header, sought)).toBe(trace);
  });

  it('takes no time for a header of blanks', () => {
    const header = `X-Mailwright-Test: a${' '.repeat(limits.mailboxReplyBytes)}x`;
    expect(processorMs(() => expect(traceOfTest(header, sought)).toBeNull())).toBeLessThan(1_000);
  });
});
