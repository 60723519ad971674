import { useCallback } from 'react';
import type { DemoAccounts as Accounts } from '../../electron/contract/api';
import { requestLimits } from '../../electron/contract/request-limits';
import { verdictOfMistake } from '../../electron/core/diagnosis/verdict-of-mistake';
import { hasServers } from '../../electron/core/wizard/address/pasted-servers';
import { AddressForm } from '../components/address-form';
import { DemoAccounts } from '../components/demo-accounts';
import { Entrances } from '../components/entrances';
import { FoundInText } from '../components/found-in-text';
import { PreparationCard } from '../components/preparation-card';
import { ReadyLines } from '../components/ready-lines';
import { RepairCard } from '../components/repair-card';
import { useLaterParts } from '../hooks/use-later-parts';
import { usePastedText } from '../hooks/use-pasted-text';
import { focusField } from '../perform-effect';
import { takePastedText } from '../take-pasted-text';
import type { PageProps } from '../wizard-controls';

interface AddressPageProps extends PageProps {
  /** The accounts of the demo; null outside it. */
  readonly demo?: Accounts | null;
}

/** The first page: what the person needs, a field that takes any text, and what is known of the text at once. */
export function AddressPage({ state, controls, demo = null }: AddressPageProps) {
  const { recognition, pasted } = state.account;
  const isOwn = state.setAside === null;
  const isRepair = isOwn && state.entrance === 'repair';
  const found = isOwn && pasted !== null && hasServers(pasted) ? pasted : null;
  const prepared = found === null && !isRepair ? recognition : null;
  const { dispatch, explain } = controls;
  const later = useLaterParts(
    isRepair ? 'explain' : null,
    useCallback((error) => dispatch({ kind: 'mistake', runId: null, verdict: verdictOfMistake(error) }), [dispatch]),
  );
  const fill = useCallback(
    (text: string) => {
      // As much of it as the field takes.
      dispatch({ kind: 'type-address', text: text.slice(0, requestLimits.inputChars) });
      focusField('address');
    },
    [dispatch],
  );
  const take = useCallback(
    (text: string) => {
      if (!takePastedText(text, { dispatch, explain })) fill(text);
    },
    [dispatch, explain, fill],
  );
  usePastedText(take);
  const showsCard = found !== null || isRepair || recognition?.provider != null;
  return (
    <>
      {isOwn && <ReadyLines state={state} controls={controls} />}
      {isOwn && <Entrances state={state} controls={controls} />}
      {isRepair && later !== null && <later.OfferedAccounts state={state} controls={controls} />}
      <AddressForm state={state} controls={controls} promises={!showsCard && demo === null} />
      {isRepair && later !== null && <later.ExplainCard state={state} controls={controls} />}
      {found !== null && <FoundInText pasted={found} />}
      {isRepair && found === null && <RepairCard />}
      {prepared !== null && <PreparationCard recognition={prepared} onOpenHelp={controls.openHelp} />}
      {demo !== null && isOwn && <DemoAccounts demo={demo} onChoose={fill} />}
    </>
  );
}
