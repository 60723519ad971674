import type { Socket } from 'node:net';
import type { Failure, Stage } from '../contract/failure';
import type { Phase } from '../contract/run-event';
import type { Watch } from '../engine/ports';
import { tapLines } from './tap-lines';

/** How far nodemailer has come until EHLO is answered over TLS; it does not tell. */
export interface Hello {
  readonly stage: () => Stage;
  /** What the server did that nodemailer does not report: STARTTLS was not offered, or bytes came after its reply. */
  readonly failure: () => Failure | null;
  /** Stops listening. */
  readonly end: () => void;
}

/** The stage after so many replies that let the session go on. */
const stages = {
  tls: ['greeting', 'capabilities'],
  starttls: ['greeting', 'capabilities', 'starttls', 'tls'],
} as const satisfies Record<string, readonly Stage[]>;

const phases = { greeting: 'greeting', capabilities: 'capabilities', starttls: 'tls', tls: 'tls' } as const;

/** Follows the greeting of an SMTP server on the socket that nodemailer reads, up to TLS. */
export function followHello(socket: Socket, security: 'tls' | 'starttls', watch: Watch): Hello {
  const path: readonly (keyof typeof phases)[] = stages[security];
  let stage: keyof typeof phases = 'greeting';
  let replies = 0;
  let isOffered = false;
  let isInjected = false;
  let phase: Phase = 'greeting';
  let endPhase = watch.phase(phase);

  // nodemailer begins to read in the next turn; until then nothing may flow past it.
  socket.pause();
  const stopTap = tapLines(socket, (line, restBytes) => {
    watch.line('server', line);
    if (/^250[ -]STARTTLS\b/i.test(line)) isOffered = true;
    if (!/^2\d\d(?: |$)/.test(line)) return;
    replies += 1;
    stage = path[replies] ?? stage;
    if (phases[stage] !== phase) {
      endPhase();
      phase = phases[stage];
      endPhase = watch.phase(phase);
    }
    if (stage !== 'tls') return;
    isInjected = restBytes > 0;
    stopTap();
  });

  return {
    stage: () => stage,
    failure: () => {
      if (isInjected) return { code: 'injected-bytes' };
      const isMissing = security === 'starttls' && replies >= 2 && !isOffered;
      return isMissing ? { code: 'starttls-not-offered' } : null;
    },
    end: () => {
      stopTap();
      endPhase();
    },
  };
}
