import { describe, expect, it } from 'vitest';
import { message } from '../../../electron/core/message';
import { type Ability, chooseServer, serverWarnings } from '../../../electron/core/programs/choose-server';
import { sampleCertificate, sampleHeard } from '../run/sample-run';
import { account, imap143, imap993, pop995, smtp465, smtp587, smtp2525 } from './canonical-accounts';

const tlsOnly: Ability = {
  name: 'Program',
  directions: ['incoming', 'outgoing'],
  carriesConnection: ({ security }) => security === 'tls',
  signInFor: ({ auth }) => auth.find((word) => word === 'password') ?? null,
};

const opportunistic: Ability = {
  ...tlsOnly,
  carriesConnection: () => true,
  risk: ({ host, port, security }) =>
    security === 'starttls' ? message('export.website.risk', { program: 'Program', host, port }) : null,
};

describe('chooseServer', () => {
  it('takes the best server without a remark where the format can express it', () => {
    const choice = chooseServer('incoming', account({ incoming: [imap993, pop995] }), tlsOnly);
    expect(choice).toEqual({
      ok: true,
      value: { server: { ...imap993, signIn: 'password' }, passedOver: null, risk: null },
    });
  });

  it('takes the next one that it can express, and says which it passed over and why', () => {
    const choice = chooseServer('outgoing', account({ outgoing: [smtp2525, smtp465] }), tlsOnly);
    expect(choice).toMatchObject({
      ok: true,
      value: {
        server: { port: 465 },
        passedOver: {
          id: 'export.passed-over.connection',
          values: { program: 'Program', bestPort: 2525, bestSecurity: 'starttls', port: 465, proven: 'yes' },
        },
      },
    });
  });

  it('says so where the sign-in was the reason', () => {
    const choice = chooseServer('incoming', account({ incoming: [{ ...imap993, auth: ['oauth2'] }, pop995] }), tlsOnly);
    expect(choice).toMatchObject({
      value: { server: { port: 995 }, passedOver: { id: 'export.passed-over.sign-in' } },
    });
  });

  it('takes a server that the program can insist on before one that it cannot, and says why', () => {
    const choice = chooseServer('outgoing', account({ outgoing: [smtp587, smtp465] }), opportunistic);
    expect(choice).toMatchObject({
      value: { server: { port: 465 }, risk: null, passedOver: { id: 'export.passed-over.risk' } },
    });
  });

  it.each([
    ['there is no other', [smtp587]],
    ['the other is not proven', [smtp587, { ...smtp465, proven: false }]],
    ['the other has no encryption', [smtp587, { ...smtp465, security: 'none' as const }]],
  ])('takes a server that the program cannot insist on where %s, and says so', (_, outgoing) => {
    const choice = chooseServer('outgoing', account({ outgoing, acceptsCleartext: true }), opportunistic);
    expect(choice).toMatchObject({
      value: { server: { port: 587 }, passedOver: null, risk: { id: 'export.website.risk' } },
    });
  });

  it.each([
    ['export.refused.no-incoming', []],
    ['export.refused.connection', [imap143]],
    ['export.refused.browser-sign-in', [{ ...imap993, auth: ['oauth2' as const] }]],
    ['export.refused.sign-in', [{ ...imap993, auth: ['gssapi' as const, 'oauth2' as const] }]],
    ['export.refused.cleartext', [{ ...imap143, security: 'none' as const }]],
  ])('fails with %s', (id, incoming) => {
    expect(chooseServer('incoming', account({ incoming }), tlsOnly)).toMatchObject({
      ok: false,
      failure: { reason: { id } },
    });
  });

  it('tells of a token where the program opens no browser', () => {
    const incoming = [{ ...imap993, auth: ['oauth2' as const] }];
    expect(chooseServer('incoming', account({ incoming }), { ...tlsOnly, opensBrowser: false })).toMatchObject({
      failure: { reason: { id: 'export.refused.token' } },
    });
  });

  describe('a program that has a reason of its own against a server', () => {
    const noPop3: Ability = {
      ...tlsOnly,
      hindrance: ({ protocol }) =>
        protocol === 'pop3' ? message('export.command-line.no-pop3', { program: 'P' }) : null,
      otherPorts: () => [993],
    };

    it('fails with that reason, and names the ports that it could use', () => {
      expect(chooseServer('incoming', account({ incoming: [pop995] }), noPop3)).toMatchObject({
        failure: { reason: { id: 'export.command-line.no-pop3' }, otherPorts: [993] },
      });
    });

    it('takes the next server, and says which it passed over', () => {
      expect(chooseServer('incoming', account({ incoming: [pop995, imap993] }), noPop3)).toMatchObject({
        value: {
          server: { port: 993 },
          passedOver: { id: 'export.passed-over.hindered', values: { bestProtocol: 'pop3', bestPort: 995 } },
        },
      });
    });

    it('is asked about the address where no login name is known', () => {
      const ofLogin: Ability = {
        ...tlsOnly,
        hindrance: (_, login) => (login === account().address ? message('export.curl.login-colon') : null),
      };
      const incoming = [{ ...imap993, login: null }];
      expect(chooseServer('incoming', account({ incoming }), ofLogin)).toMatchObject({
        failure: { reason: { id: 'export.curl.login-colon' } },
      });
    });
  });

  it('takes a server without encryption only once that risk was accepted', () => {
    const any: Ability = { ...tlsOnly, carriesConnection: () => true };
    const plain = { ...imap143, security: 'none' as const };
    const accepted = account({ incoming: [plain], acceptsCleartext: true });
    expect(chooseServer('incoming', accepted, any)).toMatchObject({ ok: true, value: { server: plain } });
  });

  it('signs in by the address where no login name is known', () => {
    const choice = chooseServer('incoming', account({ incoming: [{ ...imap993, login: null }] }), tlsOnly);
    expect(choice).toMatchObject({ value: { server: { login: 'jane.doe@example.net' } } });
  });
});

describe('serverWarnings', () => {
  const chosen = { ...smtp587, login: 'jane', signIn: 'password' as const };

  it('has none for a server that was proven', () => {
    expect(serverWarnings([chosen])).toEqual([]);
  });

  it('warns of what was not proven, has no encryption, or a certificate that the user alone accepted', () => {
    const heard = sampleHeard({ certificate: { ...sampleCertificate, trusted: 'accepted' } });
    const doubtful = { ...chosen, proven: false, security: 'none' as const, heard };
    const warnings = serverWarnings([doubtful]);
    expect(warnings.map(({ id }) => id)).toEqual([
      'export.warning.not-proven',
      'export.warning.cleartext',
      'export.warning.certificate',
    ]);
  });
});
