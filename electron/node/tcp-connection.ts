import type { Duplex } from 'node:stream';
import { ok } from '../contract/result';
import type { MailProtocol } from '../core/dialog';
import { covered } from '../engine/covered';
import type { Clock, Connection, Dialer, Opening, ServerTarget, Watch } from '../engine/ports';
import { farewellOf } from './close-politely';
import { MailConnection } from './mail-connection';
import { type RaceParts, raceTcp } from './tcp-race';
import { startTls } from './tls-handshake';
import type { TrustedAuthorities } from './trusted-authorities';

/** What a dialer is made from. */
interface DialerParts extends RaceParts {
  readonly clock: Clock;
  readonly authorities: TrustedAuthorities;
}

/** Makes the dialer that opens TCP and TLS connections to mail servers; we judge the certificates ourselves. */
export function createDialer(dialerParts: DialerParts): Dialer {
  const { clock, authorities } = dialerParts;
  async function open<Reply>(
    target: ServerTarget,
    protocol: MailProtocol<Reply>,
    watch: Watch,
    signal: AbortSignal,
  ): Promise<Opening<Connection<Reply>>> {
    const endTcp = watch.phase('tcp');
    // Where a server has greeted already, and the program has not noticed, it is left with a farewell.
    const { result: raced } = await raceTcp(target, clock, signal, { ...dialerParts, graceMs: 1 });
    endTcp();
    if (!raced.ok) return raced;
    const { socket, address, isV6Silent } = raced.value;
    const reached = { address, ...(isV6Silent ? ({ isV6Silent } as const) : {}) };

    const place = { host: target.host, port: target.port, address };
    const { acceptedCertificates } = target;
    const { security } = target;
    const begins = security === 'tls' ? 'tls' : 'starttls';
    const secure = (transport: Duplex, stop: AbortSignal, isGreeted: boolean) => {
      const farewell = farewellOf(protocol.farewell, watch, () => (isGreeted ? 'now' : 'next'));
      const judged = { place, security: begins, authorities, acceptedCertificates } as const;
      return startTls(transport, { ...judged, clock, signal: stop, farewell }).outcome;
    };
    const parts = { protocol, watch, clock, security, secure };
    if (security !== 'tls') {
      return ok(new MailConnection(socket, { ...reached, tls: null, certificate: null }, parts));
    }

    const endTls = watch.phase('tls');
    const secured = await secure(socket, signal, false);
    endTls();
    if (!secured.ok) return { ...covered(secured, watch), left: secured.left ?? Promise.resolve() };
    const { socket: channel, tls, certificate } = secured.value;
    return ok(new MailConnection(channel, { ...reached, tls, certificate }, parts));
  }

  return { open };
}
