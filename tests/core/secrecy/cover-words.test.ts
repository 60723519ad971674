import { describe, expect, it } from 'vitest';
import { coverWords } from '../../../electron/core/secrecy/cover-words';
import { failedCandidate, sampleReport } from '../run/sample-run';

const cover = (text: string) => text.replaceAll('imap', '«secret»');

describe('coverWords', () => {
  it('covers untrusted text in every field that holds it', () => {
    const reply = 'A1 NO imap is wrong';
    const incoming = failedCandidate({ failure: { code: 'unexpected-reply', stage: 'login', reply } });
    const verdict = { cause: null, party: 'unknown', severity: 'error', seen: reply, actions: [] } as const;
    const message = { id: 'failure.certificate-untrusted', values: { host: 'imap.example', issuer: 'imap CA' } };

    const covered = coverWords(sampleReport({ incoming, findings: [{ id: 'x', ...verdict, message }] }), cover);

    expect(covered.incoming?.failure).toMatchObject({ reply: 'A1 NO «secret» is wrong' });
    expect(covered.findings[0]).toMatchObject({
      seen: 'A1 NO «secret» is wrong',
      message: { values: { host: 'imap.example', issuer: '«secret» CA' } },
    });
  });

  it('covers the name of the folder in which a test message was found', () => {
    expect(coverWords({ folder: 'imap/Lists' }, cover)).toEqual({ folder: '«secret»/Lists' });
  });

  it('leaves codes, names of servers and what was typed as they are', () => {
    const report = sampleReport({ input: { text: 'jane@example.net', kind: 'address' } });
    const words = /works|jane|typed|password|mail\.example\.net$/g;

    const covered = coverWords(report, (text) => text.replaceAll(words, '«secret»'));

    expect(covered.incoming).toEqual({ ...report.incoming, heard: covered.incoming?.heard });
    expect({ ...covered, incoming: null, outgoing: null, alternatives: [] }).toEqual({
      ...report,
      incoming: null,
      outgoing: null,
      alternatives: [],
    });
  });
});
