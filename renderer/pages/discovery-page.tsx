import { useEffect } from 'react';
import { effectOf } from '../../electron/core/wizard/effect-of';
import { type Preparation, type Recognition, recogniseInput } from '../../electron/core/wizard/recognise-input';
import { directions, type WizardState } from '../../electron/core/wizard/wizard-state';
import { PreparationCard } from '../components/preparation-card';
import { RunLadder } from '../components/run-ladder';
import { ServerPair } from '../components/server-pair';
import { ToldStrip } from '../components/told-strip';
import { Verdicts } from '../components/verdicts';
import { useNowMs } from '../hooks/use-now-ms';
import { words } from '../language';
import { performEffect } from '../perform-effect';
import type { PageProps } from '../wizard-controls';

/** The answer on top, usable as soon as it is proven; then what stands in its way, then everything that was asked. */
export function DiscoveryPage({ state, controls }: PageProps) {
  const { discovery, servers } = state.account;
  const { view, status } = discovery;
  const nowMs = useNowMs(discovery);
  const isOffline = isPaused(state);
  const { find } = controls;
  useEffect(() => {
    if (!isOffline) return;
    const goOn = () => find();
    window.addEventListener('online', goOn);
    return () => window.removeEventListener('online', goOn);
  }, [isOffline, find]);

  const recognition = newlyKnown(state);
  const preparation = recognition !== null && (
    <PreparationCard recognition={recognition} onOpenHelp={controls.openHelp} />
  );
  const isUnusable = recognition !== null && unusable.includes(recognition.preparation);
  const consent = mayTellAddress(state) ? effectOf(state, { kind: 'allow-address' }, null) : null;
  return (
    <>
      <ServerPair state={state}>
        <ToldStrip told={view.disclosed} isRunning={status === 'running'} />
      </ServerPair>
      {isUnusable && preparation}
      <Verdicts
        state={state}
        controls={controls}
        more={({ verdict }) =>
          isOffline && verdict.cause === 'no-network' ? <p className="hint">{words('window.offline.goes-on')}</p> : null
        }
      />
      {!isUnusable && preparation}
      <RunLadder
        view={view}
        isRunning={status === 'running'}
        chosen={directions.map((direction) => servers[direction].server)}
        nowMs={nowMs}
        onSendAddress={consent === null ? null : () => performEffect(consent, controls)}
      />
    </>
  );
}

/** Where a provider explains by itself why nothing was found. */
const unusable: readonly Preparation[] = ['no-imap', 'exchange-only', 'closed'];

/** Whether the search has to wait for a network; one from a file waits for nothing. */
function isPaused({ account, setAside }: WizardState): boolean {
  const findings = account.discovery.view.report?.findings ?? [];
  return setAside === null && findings.some(({ cause }) => cause === 'no-network');
}

/** What the first page could not know yet: who runs the servers of a domain. */
function newlyKnown({ account }: WizardState): Recognition | null {
  const provider = account.discovery.view.report?.provider ?? null;
  if (provider === null || provider.id === account.recognition?.provider?.id) return null;
  return recogniseInput(account.typed.text, { provider, suggestion: null });
}

/** Only an address can be told, and only once. */
function mayTellAddress({ account: { soughtText, allowsAddress } }: WizardState): boolean {
  return soughtText?.includes('@') === true && !allowsAddress;
}
