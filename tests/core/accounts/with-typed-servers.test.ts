import { describe, expect, it } from 'vitest';
import { withTypedServers } from '../../../electron/core/accounts/with-typed-servers';
import { sampleCandidate, sampleReport, workingPort } from '../run/sample-run';

describe('withTypedServers', () => {
  it('replaces every server of the direction, and the outcome of its sign-in', () => {
    const accepted = { ok: true, login: 'jane', method: 'PLAIN', tookMs: 5 } as const;
    const settings = sampleReport({
      incoming: sampleCandidate(),
      outgoing: workingPort(587),
      alternatives: [sampleCandidate({ port: 143 }), workingPort(465)],
      signIn: { incoming: accepted, outgoing: accepted },
    });

    const typed = { protocol: 'smtp', host: 'smtp.example.org', port: 465, security: 'tls' } as const;
    const { incoming, outgoing, alternatives, signIn } = withTypedServers(settings, [typed]);

    expect(incoming).toBe(settings.incoming);
    expect(outgoing).toMatchObject({ ...typed, login: null, auth: ['password'], trust: 'typed', proven: false });
    expect(alternatives.map(({ port }) => port)).toEqual([143]);
    expect(signIn).toEqual({ incoming: accepted, outgoing: null });
  });

  it('changes nothing where none is typed', () => {
    const settings = sampleReport({ incoming: sampleCandidate() });
    expect(withTypedServers(settings, [])).toEqual(settings);
  });
});
