import type { NetworkAction } from '../state/wizard-actions';
import type { AccountState } from '../state/wizard-state';

/** The account after its search was kept for a comparison with another network, or is no longer kept. */
export function reduceNetworks(account: AccountState, { kind }: NetworkAction): AccountState {
  switch (kind) {
    case 'keep-first-network': {
      const { status, view } = account.discovery;
      return status === 'ended' ? { ...account, firstNetwork: view } : account;
    }
    case 'forget-first-network':
      return { ...account, firstNetwork: null };
  }
}
