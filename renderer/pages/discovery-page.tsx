import { useEffect } from 'react';
import { discoveryOutcome, providerFound } from '../../electron/core/wizard/discovery/discovery-outcome';
import { moreLooks } from '../../electron/core/wizard/frame/more-looks';
import { searchView } from '../../electron/core/wizard/state/search-view';
import { effectOf } from '../../electron/core/wizard/verdicts/effect-of';
import { MoreLooks } from '../components/more-looks';
import { PreparationCard } from '../components/preparation-card';
import { RunLadder } from '../components/run-ladder';
import { ServerPair } from '../components/server-pair';
import { ToldStrip } from '../components/told-strip';
import { Verdicts } from '../components/verdicts';
import { useNowMs } from '../hooks/use-now-ms';
import { performEffect } from '../perform-effect';
import type { PageProps } from '../wizard-controls';

/** The search: its answer on top, usable as soon as it is proven; then the problems, then every source and port. */
export function DiscoveryPage({ state, controls }: PageProps) {
  const { discovery, others } = state.account;
  const isRunning = discovery.status === 'running' || others.status === 'running';
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
  const consent = effectOf(state, { kind: 'allow-address' }, null);
  return (
    <>
      <ServerPair state={state}>
        <ToldStrip told={searchView(state.account).disclosed} isRunning={isRunning} />
      </ServerPair>
      <Verdicts state={state} controls={controls} />
      {recognition !== null && <PreparationCard recognition={recognition} onOpenHelp={controls.openHelp} />}
      <MoreLooks looks={moreLooks(state)} controls={controls} />
      {outcome !== 'from-file' && (
        <RunLadder
          account={state.account}
          nowMs={nowMs}
          onSendAddress={consent === null ? null : () => performEffect(consent, controls)}
        />
      )}
    </>
  );
}
