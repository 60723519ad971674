import { describe, expect, it } from 'vitest';
import { type Basis, basisSchema } from '../../../electron/contract/candidate';
import { reasonsToAsk } from '../../../electron/core/discovery/reasons-to-ask';
import { serversToAskAbout } from '../../../electron/core/discovery/servers-to-ask-about';
import { sayIn } from '../../../electron/words/format-message';
import { sampleCandidate } from '../run/sample-run';

const domain = 'example.net';

/** Why these two servers are asked about, as sentences. */
function reasonsFor(incoming: readonly [string, Basis], outgoing: readonly [string, Basis]): readonly string[] {
  const asked = serversToAskAbout({
    domain,
    incoming: sampleCandidate({ host: incoming[0], basis: incoming[1] }),
    outgoing: sampleCandidate({ protocol: 'smtp', port: 465, host: outgoing[0], basis: outgoing[1] }),
  });
  return reasonsToAsk(asked, domain).map(sayIn('en'));
}

describe('reasonsToAsk', () => {
  const asking = basisSchema.options.slice(basisSchema.options.indexOf('srv'));

  it.each(asking)('names both hosts in one reason where both rest on %s', (basis) => {
    const reasons = reasonsFor(['imap.hoster.example', basis], ['smtp.hoster.example', basis]);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(/imap\.hoster\.example and smtp\.hoster\.example.*[^.]\.$/);
  });

  it('says only once why one host for both directions is asked about', () => {
    expect(reasonsFor(['mail.hoster.example', 'srv'], ['mail.hoster.example', 'srv'])).toEqual([
      expect.stringContaining('mail.hoster.example does not belong to example.net.'),
    ]);
  });

  it('has a sentence for each host where they rest on different things', () => {
    expect(reasonsFor(['imap.hoster.example', 'srv'], ['smtp.hoster.example', 'mx-guess'])).toEqual([
      expect.stringMatching(/^imap\.hoster\.example .*SRV/),
      expect.stringMatching(/^smtp\.hoster\.example .*MX/),
    ]);
  });

  it('leaves out the server that nothing has to be asked about', () => {
    expect(reasonsFor(['imap.example.net', 'srv'], ['smtp.hoster.example', 'srv'])).toEqual([
      expect.stringMatching(/^smtp\.hoster\.example /),
    ]);
  });
});
