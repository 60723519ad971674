import { describe, expect, it } from 'vitest';
import { parseAutoconfig } from '../../../electron/core/discovery/autoconfig-document';
import { fillPlaceholders } from '../../../electron/core/discovery/fill-placeholders';
import { claimsFromSettings } from '../../../electron/core/discovery/settings-claims';
import { message } from '../../../electron/core/message';
import { lineOf } from './play-inquiry';
import { readFixture } from './read-fixture';

function documentOf(name: string) {
  const document = parseAutoconfig(readFixture(name));
  if (!document.ok) throw new Error(`${name} cannot be read`);
  return document.value;
}

function claimsOf(name: string, address: string | null, domain: string) {
  const trustReason = message('trust.published', { domain, host: domain });
  const settings = fillPlaceholders(documentOf(name), { domain, address });
  return claimsFromSettings(settings, { source: 'autoconfig', trust: 'published', basis: 'own-document', trustReason });
}

describe('fillPlaceholders', () => {
  it('fills in the address and counts the servers of each direction', () => {
    const claims = claimsOf('whole.xml', 'jane@example.net', 'example.net');
    expect(claims.map((claim) => [lineOf(claim), claim.order])).toEqual([
      ['autoconfig: imap imap.example.net:993 tls as jane@example.net', 0],
      ['autoconfig: imap imap.example.net:143 starttls as jane@example.net', 1],
      ['autoconfig: pop3 pop.example.net:995 tls as jane', 2],
      ['autoconfig: smtp smtp.example.net:465 tls as jane@example.net', 0],
      ['autoconfig: smtp smtp.example.net:587 starttls as jane@example.net', 1],
    ]);
  });

  it('drops a server with a misspelt placeholder in its host, and drops a login with one', () => {
    expect(claimsOf('misspelt-placeholders.xml', 'jane@typo.example', 'typo.example').map(lineOf)).toEqual([
      'autoconfig: imap mail.typo.example:993 tls as nobody',
      'autoconfig: smtp mail.typo.example:587 starttls as jane%hosting',
    ]);
  });

  it.each(['%EMAILADDRESS', 'x%EMAILLOCALPART@a.example', '%EMAILADDRES%'])('drops the login %j', (login) => {
    const server = { protocol: 'imap', host: 'a.example', port: 993, security: 'tls', login, auth: [] } as const;
    const settings = { domains: [], displayName: '', incoming: [server], outgoing: [], leftOut: [] };
    const filled = fillPlaceholders(settings, { domain: 'a.example', address: 'jane@a.example' });
    expect(filled.incoming).toEqual([{ ...server, login: null }]);
  });

  it('fills in the names of the provider and its domains', () => {
    const settings = {
      domains: ['%EMAILDOMAIN%'],
      displayName: 'Mail of %EMAILDOMAIN%',
      incoming: [],
      outgoing: [],
      leftOut: [],
    };
    const filled = fillPlaceholders(settings, { domain: 'a.example', address: null });
    expect(filled).toMatchObject({ domains: ['a.example'], displayName: 'Mail of a.example' });
  });

  it('fills hosts from the domain alone, and no login, where no address is known', () => {
    expect(claimsOf('misspelt-placeholders.xml', null, 'typo.example').map(lineOf)).toEqual([
      'autoconfig: imap mail.typo.example:993 tls as nobody',
      'autoconfig: smtp mail.typo.example:587 starttls as nobody',
    ]);
  });

  it('reads nothing that was filled in as a placeholder again', () => {
    const [imap] = claimsOf('whole.xml', '%EMAILDOMAIN%&x@example.net', 'example.net');
    expect(imap?.login).toBe('%EMAILDOMAIN%&x@example.net');
  });

  it('writes hosts in lower case and drops what is no host name', () => {
    expect(claimsOf('no-user-name.xml', null, 'relay.example')[0]?.host).toBe('mail.relay.example');
    expect(claimsOf('broken-servers.xml', null, 'patchwork.example').map(({ host }) => host)).toEqual([
      'mail.patchwork.example',
      'mail.patchwork.example',
    ]);
  });
});
