import type { PlannedStep } from '../../electron/contract/run-event';
import { directionOf } from '../../electron/contract/server-name';
import { useNowMs } from '../hooks/use-now-ms';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { rowState, rowTone } from '../words/row-words';
import { ToneIcon } from './icon';
import { axisEndMs, Waterfall } from './waterfall';

/** The current step of the sign-in at each server, with its times so far. */
export function SignInProgress({ state }: Pick<PageProps, 'state'>) {
  const { run } = state.account.signIn;
  const nowMs = useNowMs(run);
  const endMs = axisEndMs(Math.max(nowMs, run.view.atMs));
  return (
    <ul className="sign-in-progress" aria-label={words('sign-in.progress')}>
      {run.view.rows['sign-in'].map((row) => (
        <li key={row.step.id}>
          <ToneIcon tone={rowTone(row)} />
          <b>{words(isReceiving(row.step) ? 'window.receiving' : 'window.sending')}</b>
          <span className="second">{rowState(row)}</span>
          <Waterfall row={row} endMs={endMs} nowMs={nowMs} />
        </li>
      ))}
    </ul>
  );
}

function isReceiving(step: PlannedStep): boolean {
  return step.group !== 'source' && directionOf(step) === 'incoming';
}
