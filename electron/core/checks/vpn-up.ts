import { directions } from '../../contract/verdict';
import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import { type Check, found, notApplicable, passed } from './check';
import { isUnconnected } from './run-facts';

/** Is a VPN on where mail servers cannot be reached? Many VPNs block ports for sending, and many servers block the addresses of VPNs. */
export const vpnUp = {
  id: 'vpn-up',
  needs: [],
  silencedBy: ['no-network'],
  judge({ candidates, chosen, vpn }) {
    if (vpn === null) return notApplicable;
    if (directions.every((direction) => chosen[direction]?.proven === true)) return passed;
    const cutOff = candidates.find((server) => {
      const { failure, port } = server;
      return port !== relayPort && failure !== null && failure.code !== 'host-not-found' && isUnconnected(server);
    });
    if (cutOff === undefined) return passed;
    return found(
      verdictOf('works-elsewhere', contextOf(cutOff), {
        party: 'unknown',
        severity: 'note',
        message: message('check.vpn-up'),
        actions: [{ kind: 'try-again', afterMs: 0 }, { kind: 'open-network-settings' }],
      }),
    );
  },
} as const satisfies Check;
