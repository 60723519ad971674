import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import type { ExportableSettings } from '../../../electron/contract/exportable-settings';
import type { LoginOutcome } from '../../../electron/contract/report';
import { isSameServer } from '../../../electron/contract/server-name';
import { contextOf } from '../../../electron/core/diagnosis/diagnosis-context';
import { verdictOf } from '../../../electron/core/diagnosis/verdict-of';
import { type PasswordGrounds, passwordHindrance } from '../../../electron/core/programs/password-hindrance';
import { failedCandidate, sampleCandidate, workingPort } from '../run/sample-run';

const imap = sampleCandidate();
const smtp = workingPort(587);
const account = { incoming: [imap], outgoing: [smtp] };

const accepted: LoginOutcome = { ok: true, login: 'jane@example.net', method: 'PLAIN', tookMs: 5 };
const refused: LoginOutcome = {
  ok: false,
  login: 'jane@example.net',
  method: '',
  tookMs: 5,
  verdict: verdictOf('wrong-password', contextOf(imap)),
};

/** What a run knows that tried these servers, and signed in with this outcome. */
function grounds(tried: readonly Candidate[], signIn?: ExportableSettings['signIn']): PasswordGrounds {
  const signedIn = { incoming: imap, outgoing: smtp, ...(signIn === undefined ? {} : { signIn }) };
  return { tried: (name) => tried.find((server) => isSameServer(server, name)), signedIn };
}

describe('passwordHindrance', () => {
  it('lets a password go to servers that this run has proven', () => {
    expect(passwordHindrance(account, grounds([imap, smtp]))).toBeNull();
    expect(passwordHindrance(account, grounds([imap, smtp], { incoming: accepted, outgoing: accepted }))).toBeNull();
    expect(passwordHindrance(account, grounds([imap, smtp], { incoming: accepted, outgoing: null }))).toBeNull();
  });

  it('lets it go to servers that the person typed, proven or not', () => {
    const typed = failedCandidate({ basis: 'typed' });
    expect(passwordHindrance({ incoming: [typed], outgoing: [smtp] }, grounds([typed, smtp]))).toBeNull();
  });

  it.each<[string, readonly Candidate[]]>([
    ['nobody has tried here, whatever is said of them', []],
    ['were tried and not proven', [failedCandidate({})]],
    ['only a file calls typed', [failedCandidate({ basis: 'file', trust: 'typed' })]],
  ])('keeps it from servers that %s', (_which, tried) => {
    const claimed = sampleCandidate({ basis: 'typed' });
    expect(passwordHindrance({ incoming: [claimed], outgoing: [] }, grounds(tried))).toEqual({
      id: 'export.password.not-proven',
      values: { host: 'mail.example.net', port: 993 },
    });
  });

  it('keeps it from a server without encryption', () => {
    const open = sampleCandidate({ security: 'none', basis: 'typed' });
    expect(passwordHindrance({ incoming: [open], outgoing: [] }, grounds([open]))?.id).toBe(
      'export.password.not-proven',
    );
  });

  it('looks at every server that a file could name', () => {
    const other = sampleCandidate({ host: 'mail.attacker.example' });
    const hindrance = passwordHindrance({ ...account, incoming: [imap, other] }, grounds([imap, smtp]));
    expect(hindrance?.values['host']).toBe('mail.attacker.example');
  });

  it('keeps it from a host that did not accept it in the same run, on any port', () => {
    const other = sampleCandidate({ port: 143, security: 'starttls' });
    const signIn = { incoming: refused, outgoing: accepted };
    expect(passwordHindrance({ incoming: [other], outgoing: [] }, grounds([imap, other], signIn))).toEqual({
      id: 'export.password.not-accepted',
      values: { host: 'mail.example.net' },
    });
  });

  it('ignores a refusal for a server that was never reached', () => {
    const typed = failedCandidate({ basis: 'typed' });
    const { tried } = grounds([typed]);
    const signedIn = { incoming: typed, outgoing: smtp, signIn: { incoming: refused, outgoing: accepted } };
    expect(passwordHindrance({ incoming: [typed], outgoing: [] }, { tried, signedIn })).toBeNull();
  });
});
