import type { ReactNode } from 'react';
import type { ServerName } from '../../electron/contract/api';
import { words } from '../language';
import { Host } from './host';
import { type Tone, ToneIcon } from './icon';
import { timeWords } from './time-words';

/** One half of the pair: how a direction stands, and with which server. */
export interface PairHalf {
  readonly tone: Tone;
  readonly state: string;
  /** Null while none is known. */
  readonly server: ServerName | null;
  /** How long the sign-in took; null where there was none. */
  readonly tookMs: number | null;
}

interface ServerPairProps {
  readonly receiving: PairHalf;
  readonly sending: PairHalf;
  /** The strip below the pair. */
  readonly children?: ReactNode;
}

/** Receiving and sending side by side, always in this order. */
export function ServerPair({ receiving, sending, children }: ServerPairProps) {
  return (
    <div className="card">
      <div className="pair">
        <Half title={words('window.receiving')} half={receiving} />
        <Half title={words('window.sending')} half={sending} />
      </div>
      {children}
    </div>
  );
}

function Half({ title, half: { tone, state, server, tookMs } }: { readonly title: string; readonly half: PairHalf }) {
  return (
    <div data-tone={tone}>
      <p className="subhead">
        <span>{title}</span>
        <span className="state">
          <ToneIcon tone={tone} />
          <span>{state}</span>
        </span>
      </p>
      <p className="value">
        {server === null ? (
          words(tone === 'run' ? 'window.pair.none-yet' : 'window.pair.none')
        ) : (
          <Host text={server.host} />
        )}
      </p>
      <p className="small">
        {server === null ? '\u00a0' : serverLine(server)}
        {tookMs !== null && <span className="number"> · {timeWords(tookMs)}</span>}
      </p>
    </div>
  );
}

/** Protocol, port and security in one line; the protocol of sending is left out, there is only one. */
function serverLine({ protocol, port, security }: ServerName): string {
  return words('window.pair.server', { protocol, port, security });
}
