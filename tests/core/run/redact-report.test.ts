import { describe, expect, it } from 'vitest';
import type { TestMessage } from '../../../electron/contract/test-message';
import type { Finding } from '../../../electron/contract/verdict';
import { maskLogin, redactReport } from '../../../electron/core/run/redact-report';
import { failedCandidate, sampleCandidate, sampleHeard, sampleReport } from './sample-run';

const sampleTest: TestMessage = {
  ...{ ended: 'arrived', subject: 'Mailwright test', messageId: '<81be@example.net>', folder: 'INBOX' },
  ...{ acceptedMs: 1, seenMs: 2, hops: [], authentication: null, notBelieved: [] },
  ...{ deletion: 'not-asked', verdict: null, notes: [] },
};

function findingThatSaw(seen: string): Finding {
  const words = { id: 'cause.wrong-password', values: {} };
  return {
    id: 'wrong-password',
    cause: 'wrong-password',
    party: 'you',
    severity: 'error',
    message: words,
    seen,
    actions: [],
  };
}

describe('maskLogin', () => {
  it.each([
    ['jane@example.net', 'j•••@example.net'],
    ['"a@b"@example.net', '•••@example.net'],
    ['jane', 'j•••'],
    ['COMPANY\\jane', 'C•••'],
    ['', '•••'],
  ])('masks %s as %s', (login, masked) => {
    expect(maskLogin(login)).toBe(masked);
  });
});

describe('redactReport', () => {
  it('masks the names of folders, and hides the folder of a rule', () => {
    const mailbox = {
      ...{ prefix: 'user.jane.', delimiter: '.' },
      folders: [{ use: 'sent', name: 'user.jane.Sent', by: 'name' } as const],
    };
    const incoming = { ok: true, login: 'jane@example.net', method: 'PLAIN', tookMs: 90, mailbox } as const;
    const { signIn } = redactReport(sampleReport({ signIn: { incoming, outgoing: null } }));
    expect(JSON.stringify(signIn)).not.toContain('jane');
    expect(signIn?.incoming).toMatchObject({ mailbox: { folders: [{ name: 'user.j•••.Sent' }] } });

    const testMessage = { ...sampleTest, ended: 'in-other-folder', folder: 'Scheidung' } as const;
    expect(redactReport(sampleReport({ testMessage })).testMessage?.folder).toBe('•••');
    expect(redactReport(sampleReport({ testMessage: sampleTest })).testMessage?.folder).toBe('INBOX');
  });

  it('masks the address everywhere and leaves the hosts', () => {
    const incoming = sampleCandidate({ saidLogins: ['jane@example.net', 'jane', 'u4711'] });
    const redacted = redactReport(sampleReport({ incoming }));
    expect(JSON.stringify(redacted)).not.toMatch(/jane|u4711/i);
    expect(redacted).toMatchObject({
      address: 'j•••@example.net',
      name: null,
      input: { text: 'j•••@example.net' },
      incoming: { host: 'mail.example.net', login: 'j•••@example.net' },
    });
  });

  it('masks the local part and other login names in what a server says', () => {
    const reply = "-ERR user JANE or j.doe unknown, ask jane's admin";
    const outgoing = failedCandidate({
      login: 'j.doe',
      failure: { code: 'unexpected-reply', stage: 'login', reply },
    });
    const heard = sampleHeard({ greeting: reply });
    const incoming = sampleCandidate({ heard });
    const redacted = redactReport(sampleReport({ incoming, outgoing, findings: [findingThatSaw(reply)] }));
    const expected = "-ERR user j••• or j••• unknown, ask j•••'s admin";
    expect(redacted.findings[0]?.seen).toBe(expected);
    expect(redacted.incoming?.heard?.greeting).toBe(expected);
    expect(redacted.outgoing?.failure).toMatchObject({ reply: expected });
  });

  it('masks no part of a word or a host', () => {
    const address = 'mail@example.net';
    const seen = 'mail.example.net: mailbox of mail';
    const redacted = redactReport(sampleReport({ address, findings: [findingThatSaw(seen)] }));
    expect(redacted.findings[0]?.seen).toBe('mail.example.net: mailbox of m•••');
    expect(redacted.incoming?.host).toBe('mail.example.net');
  });
});
