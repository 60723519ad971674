import { describe, expect, it } from 'vitest';
import type { LoginOutcome, Report } from '../../../electron/contract/report';
import { withAccountLogins } from '../../../electron/core/run/account-logins';
import { sampleCandidate, sampleReport, workingPort } from './sample-run';

const accepted = (login: string): LoginOutcome => ({ ok: true, login, method: 'PLAIN', tookMs: 5 });
const refused = (login: string): LoginOutcome => ({
  ...{ ok: false, login, method: '', tookMs: 5 },
  verdict: {
    cause: 'wrong-password',
    party: 'you',
    severity: 'error',
    message: { id: 'x', values: {} },
    seen: '',
    actions: [],
  },
});

const servers = {
  incoming: sampleCandidate(),
  outgoing: workingPort(587),
  alternatives: [sampleCandidate({ port: 143 })],
};

function loginsOf({ incoming, outgoing, alternatives }: Report) {
  return [incoming, outgoing, ...alternatives].map((server) => server?.login);
}

describe('the login names of an account', () => {
  const source = 'jane@example.net';
  it.each<[string, Report['signIn'], Parameters<typeof withAccountLogins>[1], readonly string[]]>([
    ['the source, where nothing else is known', undefined, undefined, [source, source, source]],
    [
      'the server, where it has accepted one',
      { incoming: accepted('jane'), outgoing: null },
      undefined,
      ['jane', source, 'jane'],
    ],
    [
      'the source, where a server has refused one',
      { incoming: refused('jane'), outgoing: null },
      undefined,
      [source, source, source],
    ],
    ['a person, for both servers', undefined, { login: 'key', outgoingLogin: null }, ['key', 'key', 'key']],
    ['a person, for sending alone', undefined, { login: null, outgoingLogin: 'key' }, [source, 'key', source]],
    [
      'a person, also where a server has refused it',
      { incoming: refused('key'), outgoing: null },
      { login: 'key', outgoingLogin: null },
      ['key', 'key', 'key'],
    ],
    [
      'a person, where a server has accepted another before',
      { incoming: accepted('jane'), outgoing: accepted('jane') },
      { login: 'key', outgoingLogin: 'other' },
      ['key', 'other', 'key'],
    ],
  ])('come from %s', (_, signIn, typed, logins) => {
    const report = sampleReport({ ...servers, ...(signIn === undefined ? {} : { signIn }) });
    expect(loginsOf(withAccountLogins(report, typed))).toEqual(logins);
  });

  it('leave out what became of another login name than the given one', () => {
    const outcomes = { incoming: accepted('jane'), outgoing: accepted('key') };
    const { signIn } = withAccountLogins(sampleReport({ ...servers, signIn: outcomes }), {
      login: 'key',
      outgoingLogin: null,
    });
    expect(signIn).toEqual({ incoming: null, outgoing: outcomes.outgoing });
  });
});
