import type { ReactNode } from 'react';
import type { ServerName } from '../../electron/contract/server-name';
import type { Direction } from '../../electron/contract/verdict';
import { pairHalf } from '../../electron/core/wizard/settings/pair-half';
import type { RunState } from '../../electron/core/wizard/state/run-state';
import type { WizardState } from '../../electron/core/wizard/state/wizard-state';
import { useNowMs } from '../hooks/use-now-ms';
import { sentence, valueWords, words } from '../words/language';
import { Host } from './host';
import { ToneIcon } from './icon';

interface ServerPairProps {
  readonly state: WizardState;
  /** What the half for sending offers. */
  readonly belowSending?: ReactNode;
  /** The strip below the pair. */
  readonly children?: ReactNode;
}

/** Receiving and sending side by side, always in this order: the state and the server of each. */
export function ServerPair({ state, belowSending, children }: ServerPairProps) {
  return (
    <div className="card">
      <div className="pair">
        <Half state={state} direction="incoming" />
        <Half state={state} direction="outgoing">
          {belowSending}
        </Half>
      </div>
      {children}
    </div>
  );
}

interface HalfProps {
  readonly state: WizardState;
  readonly direction: Direction;
  readonly children?: ReactNode;
}

function Half({ state, direction, children }: HalfProps) {
  const { tone, state: standing, server, tookMs, sinceMs } = pairHalf(state, direction);
  const isAwaited = tone === 'run' || tone === 'wait';
  const name = words(direction === 'incoming' ? 'window.receiving' : 'window.sending');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set is for fields.
    <div role="group" aria-label={name} data-tone={tone}>
      <p className="subhead">
        <span>{name}</span>
        <span className="state">
          <ToneIcon tone={tone} />
          <span>{sentence(standing)}</span>
        </span>
      </p>
      <p className="value">
        {server === null ? (
          <span className="none">{words(isAwaited ? 'window.pair.none-yet' : 'window.pair.none')}</span>
        ) : (
          <Host text={server.host} />
        )}
      </p>
      {(server !== null || tone === 'run') && (
        <p className="hint">
          {server === null ? '\u00a0' : serverLine(server)}
          {tookMs !== null && (
            <>
              {', '}
              <span className="number">{valueWords({ ms: tookMs })}</span>
            </>
          )}
          {sinceMs !== null && <SoFar run={state.account.signIn.run} sinceMs={sinceMs} />}
        </p>
      )}
      {children}
    </div>
  );
}

interface SoFarProps {
  readonly run: RunState;
  readonly sinceMs: number;
}

/** Soon enough to show that something goes on, and not before most servers have answered. */
const patienceMs = 2_000;

/** How long a sign-in has taken so far, in whole seconds; nothing while that is short. */
function SoFar({ run, sinceMs }: SoFarProps) {
  const ms = useNowMs(run) - sinceMs;
  if (ms < patienceMs) return null;
  return (
    <span className="number">
      {', '}
      {words('sign-in.time-so-far', { seconds: Math.floor(ms / 1_000) })}
    </span>
  );
}

/** Protocol, port and security in one line; for sending without the protocol, because there is only one. */
function serverLine({ protocol, port, security }: ServerName): string {
  return words('window.pair.server', { protocol, port, security });
}
