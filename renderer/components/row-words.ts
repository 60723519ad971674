import type { StepState } from '../../electron/contract/candidate';
import { relayPort } from '../../electron/core/discovery/usual-ports';
import type { Row } from '../../electron/core/run/reduce-run';
import { words } from '../language';
import type { Tone } from './icon';

const tones: Readonly<Record<StepState, Tone>> = {
  works: 'pass',
  found: 'pass',
  'no-entry': 'quiet',
  refused: 'quiet',
  'no-answer': 'quiet',
  failed: 'warn',
  'needs-address': 'quiet',
  skipped: 'quiet',
};

/** How a row stands. */
export function rowTone({ state }: Row): Tone {
  if (state === 'waiting') return 'wait';
  return state === 'running' ? 'run' : tones[state];
}

/** The same in words; a row that runs names what it is waiting for. */
export function rowState({ state, phases, found, of, step }: Row): string {
  if (state === 'waiting') return words('window.state.waiting');
  if (state === 'running') {
    const open = phases.filter(({ tookMs }) => tookMs === null).at(-1);
    return words(open === undefined ? 'window.state.running' : `window.doing.${open.phase}`);
  }
  if (state === 'found' && found !== null && of !== null) return words('window.state.found-of', { found, of });
  if (state === 'no-answer' && isRelay(step)) return words('window.state.no-answer-normal');
  return words(`window.state.${state}`);
}

/** Whether a row is about relay between servers, which networks keep from everyone else. */
export function isRelay(step: Row['step']): boolean {
  return step.group === 'sending' && step.port === relayPort;
}
