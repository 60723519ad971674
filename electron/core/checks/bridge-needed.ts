import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { isThisComputer } from '../this-computer';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext, helpOfProvider, isAnyProven, isHeard } from './run-facts';

/** Is the provider reached only through a program on this computer, and does that program not answer? */
export const bridgeNeeded = {
  id: 'bridge-needed',
  needs: [],
  silencedBy: ['no-network', 'captive-portal'],
  judge(evidence) {
    const { provider } = evidence;
    if (provider?.password !== 'bridge') return notApplicable;
    const isAnswering = evidence.candidates.some((server) => isThisComputer(server.host) && isHeard(server));
    if (isAnswering || isAnyProven(evidence)) return passed;
    const verdict = verdictOf('connection-refused', domainContext(evidence), {
      party: 'this-computer',
      message: message('check.bridge-needed', { name: provider.name }),
      actions: [...helpOfProvider(provider), { kind: 'enter-by-hand' }, { kind: 'copy-for-support' }],
    });
    return found(verdict);
  },
} as const satisfies Check;
