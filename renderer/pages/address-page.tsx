import { useCallback } from 'react';
import type { DemoAccounts as Accounts } from '../../electron/contract/api';
import { AddressForm } from '../components/address-form';
import { DemoAccounts } from '../components/demo-accounts';
import { PreparationCard } from '../components/preparation-card';
import { usePastedText } from '../hooks/use-pasted-text';
import { focusField } from '../perform-effect';
import type { PageProps } from '../wizard-controls';

interface AddressPageProps extends PageProps {
  /** The accounts of the demo; null outside it. */
  readonly demo?: Accounts | null;
}

/** The first page: a field for an address, a domain, a provider or a host, and the preparation that its provider needs. */
export function AddressPage({ state, controls, demo = null }: AddressPageProps) {
  const { recognition } = state.account;
  const { dispatch } = controls;
  const fill = useCallback(
    (text: string) => {
      dispatch({ kind: 'type-address', text });
      focusField('address');
    },
    [dispatch],
  );
  usePastedText(fill);
  return (
    <>
      <AddressForm state={state} controls={controls} promises={recognition?.provider == null && demo === null} />
      {recognition !== null && <PreparationCard recognition={recognition} onOpenHelp={controls.openHelp} />}
      {demo !== null && state.setAside === null && <DemoAccounts demo={demo} onChoose={fill} />}
    </>
  );
}
