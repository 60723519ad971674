import { useEffect } from 'react';
import { discoveryOutcome, providerFound } from '../../electron/core/wizard/discovery/discovery-outcome';
import { foundVerdicts } from '../../electron/core/wizard/verdicts/found-verdicts';
import { verdictsBelow } from '../../electron/core/wizard/way/lead-verdict';
import { Evidence } from '../components/evidence';
import { OtherNetworkCard } from '../components/other-network-card';
import { PreparationCard } from '../components/preparation-card';
import { Verdicts } from '../components/verdicts';
import { WayCard } from '../components/way-card';
import { useNowMs } from '../hooks/use-now-ms';
import type { PageProps } from '../wizard-controls';

/** The search: how far each port has come on its way, usable as soon as both work; then what needs words, then every check. */
export function DiscoveryPage({ state, controls }: PageProps) {
  const { discovery, others } = state.account;
  const nowMs = useNowMs(others.status === 'running' ? others : discovery);
  const outcome = discoveryOutcome(state.account);
  // A report from a file does not wait for a network.
  const isPaused = outcome === 'offline' && state.setAside === null;
  const { find } = controls;
  useEffect(() => {
    if (!isPaused) return;
    const goOn = () => find();
    window.addEventListener('online', goOn);
    return () => window.removeEventListener('online', goOn);
  }, [isPaused, find]);

  const recognition = providerFound(state.account);
  const below = verdictsBelow(state);
  return (
    <>
      <WayCard state={state} controls={controls} />
      <OtherNetworkCard state={state} controls={controls} />
      <Verdicts state={state} controls={controls} verdicts={below} />
      {recognition !== null && (
        <PreparationCard
          recognition={recognition}
          said={foundVerdicts(state).map(({ verdict }) => verdict.message)}
          onOpenHelp={controls.openHelp}
        />
      )}
      {outcome !== 'from-file' && <Evidence state={state} controls={controls} nowMs={nowMs} />}
    </>
  );
}
