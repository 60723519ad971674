import type { Candidate, StepState } from '../../electron/contract/candidate';
import { limits } from '../../electron/core/limits';
import type { Row } from '../../electron/core/run/reduce-run';
import { relayPort } from '../../electron/core/usual-ports';
import type { Tone } from '../components/icon';
import { valueWords, words } from './language';

const tones: Readonly<Record<StepState, Tone>> = {
  works: 'pass',
  found: 'pass',
  'no-entry': 'quiet',
  refused: 'quiet',
  'no-answer': 'quiet',
  failed: 'warn',
  'needs-address': 'ask',
  skipped: 'quiet',
  'not-needed': 'quiet',
};

/** How a row stands. That nobody answers at a server which a source has named is worse than at a guess. */
export function rowTone(row: Row, candidate: Candidate | null = null): Tone {
  const { state, step } = row;
  if (state === 'waiting' || isInLine(row)) return 'wait';
  if (state === 'running') return 'run';
  // A name that exists is no server that works.
  if (state === 'found' && step.group === 'source' && step.source === 'guess') return 'quiet';
  // Servers talk to each other there; for a mail app that is no success.
  if (state === 'found' && isRelay(step)) return 'quiet';
  const isNamed = candidate !== null && candidate.source !== 'guess' && !isRelay(step);
  return state === 'no-answer' && isNamed ? 'fail' : tones[state];
}

/** The same in words; a row that runs names what it is waiting for. */
export function rowState(row: Row): string {
  const { state, phases, found, of, agoMs, step } = row;
  if (state === 'waiting' || isInLine(row)) return words('window.state.waiting');
  if (state === 'running') {
    const open = phases.filter(({ tookMs }) => tookMs === null).at(-1);
    return words(open === undefined ? 'window.state.running' : `window.doing.${open.phase}`);
  }
  if (agoMs !== null) return words('window.state.kept', { ago: { agoMs } });
  if (state === 'found' && found !== null && of !== null) {
    const isGuess = step.group === 'source' && step.source === 'guess';
    return words(isGuess ? 'way.evidence.names' : 'window.state.found-of', { found, of });
  }
  if (state === 'no-answer' && isRelay(step)) return words('window.state.no-answer-normal');
  if (state === 'found' && isRelay(step)) return words('window.state.relay-answers');
  return words(`window.state.${state}`);
}

/** How long a row took; null while it runs, and where nobody was asked. */
export function rowTime(row: Row): string | null {
  const { state, tookMs, agoMs } = row;
  const isUnasked = state === 'not-needed' || (state === 'skipped' && isUnconnected(row)) || agoMs !== null;
  return tookMs === null || isUnasked ? null : valueWords({ ms: tookMs });
}

/** Whether a server still waits for its turn to be connected to. */
function isInLine(row: Row): boolean {
  return row.state === 'running' && isUnconnected(row);
}

/** Whether the name of a server is known, and nothing has been sent to it. */
function isUnconnected({ step, phases }: Row): boolean {
  const isServer = step.group === 'receiving' || step.group === 'sending';
  return isServer && phases.length > 0 && phases.every(({ phase, tookMs }) => phase === 'dns' && tookMs !== null);
}

/** A row as one line of text: what was asked, how it stands, how long it took. */
export function rowText(row: Row): string {
  const { step } = row;
  const values = { state: rowState(row), time: rowTime(row) ?? 'none' };
  if (step.group === 'source')
    return words('window.ladder.source-text', {
      ...values,
      name: words(`source.${step.source}`),
      host: step.host ?? 'none',
    });
  const { protocol, host, port, security } = step;
  return words('window.ladder.port-text', {
    ...values,
    server: words('window.ladder.server', { protocol, security }),
    host,
    port,
  });
}

/** Whether a row has waited for its connection so long that an answer has become unlikely; `nowMs` is the run's own time. */
export function isSilentSoFar({ state, phases }: Row, nowMs: number): boolean {
  const open = phases.at(-1);
  if (state !== 'running' || open === undefined || open.tookMs !== null) return false;
  return open.phase === 'tcp' && nowMs - open.startedMs >= limits.silentMs;
}

/** Whether a row is about relay between servers, which networks keep from everyone else. */
export function isRelay(step: Row['step']): boolean {
  return step.group === 'sending' && step.port === relayPort;
}
