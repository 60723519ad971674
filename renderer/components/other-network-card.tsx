import { useEffect, useRef } from 'react';
import type { Candidate } from '../../electron/contract/candidate';
import { serverKey } from '../../electron/contract/server-name';
import type { Comparison } from '../../electron/core/compare/compare-runs';
import { comparedServer, comparedState } from '../../electron/core/compare/compared-words';
import { discoveryOutcome } from '../../electron/core/wizard/discovery/discovery-outcome';
import { otherNetwork } from '../../electron/core/wizard/networks/other-network';
import { performEffect } from '../perform-effect';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { Fold } from './fold';
import { type Tone, ToneIcon } from './icon';
import { VerdictCard } from './verdict-card';

/** The same search over another network: what to do, and in the end what both searches prove together. */
export function OtherNetworkCard({ state, controls }: PageProps) {
  const card = useRef<HTMLDivElement>(null);
  const other = otherNetwork(state);
  const kind = other?.kind ?? null;
  const kindBefore = useRef(kind);
  // The pressed button is gone.
  useEffect(() => {
    if (kind === 'change') card.current?.querySelector<HTMLElement>('h2')?.focus();
    if (kind === null && kindBefore.current !== null) document.querySelector<HTMLElement>('h1')?.focus();
    kindBefore.current = kind;
  }, [kind]);

  const isWaiting = kind === 'change' && discoveryOutcome(state.account) !== 'offline';
  const { lookAtAll } = controls;
  useEffect(() => {
    if (!isWaiting) return;
    window.addEventListener('online', lookAtAll);
    return () => window.removeEventListener('online', lookAtAll);
  }, [isWaiting, lookAtAll]);

  if (other === null) return null;
  if (other.kind === 'compared')
    return (
      <VerdictCard shown={other.shown} controls={controls} isPartySaid>
        {other.pairs.length > 0 && (
          <Fold title={words('networks.servers')}>
            <ComparedServers pairs={other.pairs} />
          </Fold>
        )}
      </VerdictCard>
    );
  const { title, more, buttons } = other;
  return (
    // Without a name: the title takes the focus, and would be spoken for the section too.
    <section className="verdict" data-tone="ask">
      <div className="verdict-head with-icon" ref={card}>
        <ToneIcon tone="ask" />
        <h2 tabIndex={-1}>{sentence(title)}</h2>
        <p>{sentence(more)}</p>
      </div>
      {buttons.length > 0 && (
        <div className="verdict-body stack">
          <div className="actions">
            {buttons.map(({ label, effect }) => (
              <button
                key={sentence(label)}
                className="button"
                type="button"
                onClick={() => performEffect(effect, controls)}
              >
                {sentence(label)}
              </button>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

/** Each server as both searches have found it. */
function ComparedServers({ pairs }: Pick<Comparison, 'pairs'>) {
  return (
    <ul className="compared-servers">
      {pairs.map(({ server, first, second }) => (
        <li key={serverKey(server)}>
          <bdi>{sentence(comparedServer(server))}</bdi>
          <span className="compared-states">
            <FoundState label={words('compare.first')} server={first} />
            <FoundState label={words('compare.second')} server={second} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function FoundState({ label, server }: { readonly label: string; readonly server: Candidate }) {
  return (
    <span>
      <span className="second">{label}</span>
      <ToneIcon tone={toneOf(server)} />
      <span>{sentence(comparedState(server))}</span>
    </span>
  );
}

function toneOf({ state, proven }: Candidate): Tone {
  if (proven || state === 'found') return 'pass';
  return state === 'not-needed' || state === 'skipped' ? 'quiet' : 'fail';
}
