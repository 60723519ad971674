import { useId } from 'react';
import type { Candidate } from '../../electron/contract/candidate';
import type { Row, RowGroup, RunView } from '../../electron/core/run/reduce-run';
import { words } from '../language';
import { Host } from './host';
import { ToneIcon } from './icon';
import { LadderRow } from './ladder-row';
import { Swatch } from './swatch';
import { axisWords } from './time-words';
import { axisEndMs } from './waterfall';

interface RunLadderProps {
  readonly view: RunView;
  readonly isRunning: boolean;
  /** The servers that the way on would take. */
  readonly chosen: readonly (Candidate | null)[];
  /** Since the start of the run. */
  readonly nowMs: number;
  /** Tells the sources that want it the whole address; null where that cannot be done. */
  readonly onSendAddress: (() => void) | null;
}

const groups = ['receiving', 'sending', 'source'] as const satisfies readonly RowGroup[];
const legend = ['dns', 'tcp', 'greeting', 'tls', 'capabilities'] as const;

/** Everything that a run asks, as it happens: receiving, sending, and where the settings come from. */
export function RunLadder({ view, isRunning, chosen, nowMs, onSendAddress }: RunLadderProps) {
  const endMs = axisEndMs(Math.max(nowMs, view.atMs));
  return (
    <div className="ladder">
      <div className="ladder-head" aria-hidden="true">
        <div className="legend">
          {legend.map((phase) => (
            <span key={phase}>
              <Swatch phase={phase} />
              {words(`window.phase.${phase}`)}
            </span>
          ))}
        </div>
        <div className="axis" dir="ltr">
          {axisWords(endMs).map((label) => (
            <span key={label}>{label}</span>
          ))}
        </div>
      </div>
      {groups.map((group) => (
        <Group
          key={group}
          group={group}
          view={view}
          isRunning={isRunning}
          chosen={chosen}
          endMs={endMs}
          nowMs={nowMs}
          onSendAddress={onSendAddress}
        />
      ))}
    </div>
  );
}

interface GroupProps extends RunLadderProps {
  readonly group: (typeof groups)[number];
  readonly endMs: number;
}

function Group({ group, view, isRunning, chosen, endMs, nowMs, onSendAddress }: GroupProps) {
  const id = useId();
  const rows = view.rows[group];
  const host = mainHost(rows, chosen);
  return (
    <section className="ladder-group" aria-labelledby={id}>
      <div className="ladder-title">
        <h2 id={id}>
          <span>{words(`window.group.${group}`)}</span>
          {host !== null && <Host text={host} />}
        </h2>
        {group === 'source' && rows.length > 0 && <p>{words('window.ladder.sources', { count: rows.length })}</p>}
      </div>
      <ul>
        {rows.map((row) => (
          <LadderRow
            key={row.step.id}
            row={isRunning ? row : withoutHope(row)}
            candidate={candidateOf(row, view.candidates)}
            isFirstChoice={isChosen(row, chosen)}
            namesHost={row.step.host !== host}
            endMs={endMs}
            nowMs={nowMs}
            onSendAddress={onSendAddress}
          />
        ))}
        {rows.length === 0 && <EmptyRow isRunning={isRunning} />}
      </ul>
    </section>
  );
}

/** What was open when the run was stopped gets no answer any more. */
function withoutHope(row: Row): Row {
  return row.state === 'waiting' || row.state === 'running' ? { ...row, state: 'skipped' } : row;
}

/** Keeps a group's place until its first row is known. */
function EmptyRow({ isRunning }: { readonly isRunning: boolean }) {
  return (
    <li className="rung" data-tone={isRunning ? 'wait' : 'quiet'}>
      <p className="rung-line">
        <ToneIcon tone={isRunning ? 'wait' : 'quiet'} />
        <span className="rung-name">
          <span>{words(isRunning ? 'window.ladder.no-ports' : 'window.ladder.no-servers')}</span>
        </span>
        <span className="rung-state">{words(isRunning ? 'window.state.waiting' : 'window.state.not-tried')}</span>
      </p>
    </li>
  );
}

/** The host that a group's heading names: the chosen server's, else the first row's; null for sources. */
function mainHost(rows: readonly Row[], chosen: RunLadderProps['chosen']): string | null {
  const [first] = rows;
  if (first === undefined || first.step.group === 'source') return null;
  return rows.find((row) => isChosen(row, chosen))?.step.host ?? first.step.host;
}

function isChosen({ step }: Row, chosen: RunLadderProps['chosen']): boolean {
  return chosen.some((server) => server?.proven === true && isServerOf(step, server));
}

function candidateOf({ step }: Row, candidates: readonly Candidate[]): Candidate | null {
  return candidates.find((candidate) => isServerOf(step, candidate)) ?? null;
}

function isServerOf(step: Row['step'], { protocol, host, port, security }: Candidate): boolean {
  if (step.group === 'source') return false;
  return step.protocol === protocol && step.host === host && step.port === port && step.security === security;
}
