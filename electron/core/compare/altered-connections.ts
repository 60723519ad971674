import type { Certificate } from '../../contract/certificate';
import type { Verdict } from '../../contract/verdict';
import { issuerName } from '../diagnosis/certificate-names';
import { contextOf } from '../diagnosis/diagnosis-context';
import { interceptorOf } from '../diagnosis/interceptor';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { sides } from './server-pairs';
import { type TwoNetworks, verdictOfPair } from './two-networks';

/** One network shows another certificate than the server's own, which the other network has seen. */
export function intercepted({ which, pairs }: TwoNetworks): Verdict | null {
  for (const pair of pairs) {
    const [here, there] = sides(pair, which);
    const [shown, own] = [here.heard?.certificate ?? null, there.heard?.certificate ?? null];
    if (shown === null || own === null || shown.sha256 === own.sha256) continue;
    if (!isForeign(shown) || isForeign(own)) continue;
    const cause = interceptorOf(shown) ?? 'interception-by-network';
    const sentence = message('compare.intercepted', { which, host: here.host, issuer: issuerName(shown) });
    return verdictOf(cause, contextOf(here), { message: sentence, seen: shown.issuer });
  }
  return null;
}

/** Whether no public authority vouches for a certificate, and nobody has chosen to trust it. */
function isForeign({ trusted }: Certificate): boolean {
  return trusted === 'no' || trusted === 'this-computer';
}

/** A server that works from one network says something else from the other. */
export function altered(networks: TwoNetworks): Verdict | null {
  const { which } = networks;
  return verdictOfPair(networks, 'interception-by-network', (here, there) => {
    const isAltered = there.proven && here.failure !== null && alteredCodes.has(here.failure.code);
    return isAltered ? message('compare.altered', { which, host: here.host, port: here.port }) : null;
  });
}

const alteredCodes: ReadonlySet<string> = new Set(['starttls-not-offered', 'injected-bytes', 'not-tls', 'tls-failed']);

/** A name leads to another server from one network than from the other, where the certificate is right. */
export function ledElsewhere(networks: TwoNetworks): Verdict | null {
  const { which } = networks;
  return verdictOfPair(networks, 'interception-by-network', (here, there) => {
    const isAnother = there.proven && here.failure?.code === 'certificate-name-mismatch';
    return isAnother ? message('compare.led-elsewhere', { which, host: here.host }) : null;
  });
}
