import { describe, expect, it } from 'vitest';
import { type Basis, basisSchema } from '../../../electron/contract/candidate';
import { reasonsToAsk } from '../../../electron/core/discovery/reasons-to-ask';
import { serversToAskAbout } from '../../../electron/core/discovery/servers-to-ask-about';
import { sampleCandidate } from '../run/sample-run';
import { sayIds } from '../say-ids';

const domain = 'example.net';

/** Why these two servers are asked about. */
function reasonsFor(incoming: readonly [string, Basis], outgoing: readonly [string, Basis]): readonly string[] {
  const asked = serversToAskAbout({
    domain,
    incoming: sampleCandidate({ host: incoming[0], basis: incoming[1] }),
    outgoing: sampleCandidate({ protocol: 'smtp', port: 465, host: outgoing[0], basis: outgoing[1] }),
  });
  return reasonsToAsk(asked, domain).map(sayIds);
}

describe('reasonsToAsk', () => {
  const asking = basisSchema.options.slice(basisSchema.options.indexOf('srv'));

  it.each(asking)('names both hosts in one reason where both rest on %s', (basis) => {
    expect(reasonsFor(['imap.hoster.example', basis], ['smtp.hoster.example', basis])).toEqual([
      `consent.both.${basis}(imap.hoster.example, smtp.hoster.example, example.net)`,
    ]);
  });

  it('says only once why one host for both directions is asked about', () => {
    expect(reasonsFor(['mail.hoster.example', 'srv'], ['mail.hoster.example', 'srv'])).toEqual([
      'consent.srv(mail.hoster.example, example.net)',
    ]);
  });

  it('has a sentence for each host where they rest on different things', () => {
    expect(reasonsFor(['imap.hoster.example', 'srv'], ['smtp.hoster.example', 'mx-guess'])).toEqual([
      'consent.srv(imap.hoster.example, example.net)',
      'consent.mx-guess(smtp.hoster.example, example.net)',
    ]);
  });

  it('leaves out the server that nothing has to be asked about', () => {
    expect(reasonsFor(['imap.example.net', 'srv'], ['smtp.hoster.example', 'srv'])).toEqual([
      'consent.srv(smtp.hoster.example, example.net)',
    ]);
  });
});
