import type { Row } from '../../electron/core/run/reduce-run';
import type { RunState } from '../../electron/core/wizard/state/run-state';
import { useNowMs } from '../hooks/use-now-ms';
import { valueWords, words } from '../words/language';
import { rowState, rowTone } from '../words/row-words';
import { ToneIcon } from './icon';
import { axisEndMs, Waterfall } from './waterfall';

interface TestedStepProps {
  /** Null before the first test: its place is kept, so that nothing moves when it begins. */
  readonly row: Row | null;
  /** Whether the search has tried the server before. */
  readonly wasTried: boolean;
  readonly run: RunState;
}

/** The test of one server, live: what it waits for, its times, and how it ended. A verdict says why it failed. */
export function TestedStep({ row, wasTried, run }: TestedStepProps) {
  const tone = row === null ? 'wait' : rowTone(row, null);
  return (
    <div className="tested rows small" data-tone={tone}>
      <p className="subhead">{words('settings.test.title')}</p>
      <div className="tested-line">
        <ToneIcon tone={tone} />
        {row === null ? (
          <span className="tested-none hint">{words(wasTried ? 'settings.test.not-again' : 'settings.test.none')}</span>
        ) : (
          <Tested row={row} run={run} />
        )}
      </div>
    </div>
  );
}

function Tested({ row, run }: { readonly row: Row; readonly run: RunState }) {
  const nowMs = useNowMs(run);
  const { step, tookMs } = row;
  return (
    <>
      <span className="way-port">{step.group !== 'source' && <bdi dir="ltr">{step.port}</bdi>}</span>
      <span className="rung-state small">{rowState(row)}</span>
      <Waterfall row={row} endMs={axisEndMs(Math.max(nowMs, run.view.atMs))} nowMs={nowMs} />
      <span className="rung-time number hint">
        {tookMs !== null && <bdi dir="ltr">{valueWords({ ms: tookMs })}</bdi>}
      </span>
    </>
  );
}
