import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../electron/core/discovery/claim';
import { otherPorts } from '../../../electron/core/discovery/other-ports';
import { message } from '../../../electron/core/message';
import { lineOf } from './play-inquiry';

const claim: Claim = {
  protocol: 'smtp',
  host: 'smtp.example.net',
  port: 465,
  security: 'tls',
  login: 'jane',
  auth: ['password'],
  source: 'autoconfig',
  trust: 'published',
  trustReason: message('trust.published', { domain: 'example.net', host: 'autoconfig.example.net' }),
  named: 'port',
  basis: 'own-document',
  documentDate: null,
  order: 0,
  nameOrder: 0,
};

describe('otherPorts', () => {
  it('gives the other ports of submission, and the relay port without TLS', () => {
    expect(otherPorts(claim).map(lineOf)).toEqual([
      'autoconfig: smtp smtp.example.net:587 starttls as jane',
      'autoconfig: smtp smtp.example.net:2525 starttls as jane',
      'autoconfig: smtp smtp.example.net:25 none as jane',
    ]);
  });

  it('gives the ports of both protocols that fetch mail', () => {
    expect(
      otherPorts({ ...claim, protocol: 'pop3', port: 995 }).map(({ protocol, port }) => `${protocol} ${port}`),
    ).toEqual(['imap 993', 'imap 143', 'pop3 110']);
  });

  it('adds the usual security of a port that is claimed with another one', () => {
    const others = otherPorts({ ...claim, protocol: 'pop3', port: 110, security: 'none' });
    expect(others.map(({ port, security }) => `${port} ${security}`)).toEqual([
      '993 tls',
      '143 starttls',
      '995 tls',
      '110 starttls',
    ]);
  });

  it('adds only the relay port to a guess', () => {
    expect(otherPorts({ ...claim, source: 'guess', trust: 'guess' }).map(({ port }) => port)).toEqual([25]);
    expect(otherPorts({ ...claim, source: 'guess', trust: 'guess', protocol: 'imap', port: 993 })).toEqual([]);
  });

  it('keeps the trust of the host, and says that nobody names the port', () => {
    const trustReason = message('trust.other-port', { host: 'smtp.example.net' });
    for (const other of otherPorts(claim)) {
      expect(other).toMatchObject({ trust: 'published', trustReason, named: 'host' });
    }
  });

  it('keeps the reason of a guess, which is about its host', () => {
    const trustReason = message('trust.guess', { host: claim.host });
    const guessed = { ...claim, source: 'guess', trust: 'guess', trustReason, named: 'nothing' } as const;
    expect(otherPorts(guessed)).toMatchObject([{ trustReason, named: 'nothing' }]);
  });
});
