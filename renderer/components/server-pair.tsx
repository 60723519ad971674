import type { ReactNode } from 'react';
import type { ServerName } from '../../electron/contract/server-name';
import type { Direction } from '../../electron/contract/verdict';
import { pairHalf } from '../../electron/core/wizard/settings/pair-half';
import type { WizardState } from '../../electron/core/wizard/state/wizard-state';
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
  const { tone, state: standing, server, tookMs } = pairHalf(state, direction);
  const isAwaited = tone === 'run' || tone === 'wait';
  return (
    <div data-tone={tone}>
      <p className="subhead">
        <span>{words(direction === 'incoming' ? 'window.receiving' : 'window.sending')}</span>
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
              {' · '}
              <span className="number">{valueWords({ ms: tookMs })}</span>
            </>
          )}
        </p>
      )}
      {children}
    </div>
  );
}

/** Protocol, port and security in one line; for sending without the protocol, because there is only one. */
function serverLine({ protocol, port, security }: ServerName): string {
  return words('window.pair.server', { protocol, port, security });
}
