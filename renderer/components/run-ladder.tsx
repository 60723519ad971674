import { useId } from 'react';
import type { Candidate } from '../../electron/contract/candidate';
import { isSameServer } from '../../electron/contract/server-name';
import { directions } from '../../electron/contract/verdict';
import type { Row, RowGroup, RunView } from '../../electron/core/run/reduce-run';
import { discoveryOutcome, rowOnPage } from '../../electron/core/wizard/discovery/discovery-outcome';
import { searchView } from '../../electron/core/wizard/state/search-view';
import type { AccountState } from '../../electron/core/wizard/state/wizard-state';
import { valueWords, words } from '../words/language';
import { Host } from './host';
import { ToneIcon } from './icon';
import { LadderRow } from './ladder-row';
import { axisEndMs, Swatch } from './waterfall';

interface RunLadderProps {
  readonly account: AccountState;
  /** Since the start of the run, or of the test of its other servers while that goes on. */
  readonly nowMs: number;
  /** Sends the whole address to sources that need it; null where that is not possible. */
  readonly onSendAddress: (() => void) | null;
}

const groups = ['receiving', 'sending', 'source'] as const satisfies readonly RowGroup[];
const legend = ['dns', 'tcp', 'greeting', 'tls', 'capabilities'] as const;

/** All steps of a run as they happen: receiving, sending and the sources of settings. */
export function RunLadder({ account, nowMs, onSendAddress }: RunLadderProps) {
  const view = searchView(account);
  const endMs = axisEndMs(Math.max(nowMs, view.atMs));
  return (
    <div className="ladder">
      <div className="ladder-head meta" aria-hidden="true">
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
          account={account}
          endMs={endMs}
          nowMs={nowMs}
          onSendAddress={onSendAddress}
        />
      ))}
    </div>
  );
}

/** The numbers at the quarters of an axis, the last one with its unit. */
function axisWords(endMs: number): readonly string[] {
  const unitMs = endMs < 1_000 ? 1 : 1_000;
  const numbers = [0, 1, 2, 3].map((quarter) => (endMs * quarter) / 4 / unitMs);
  return [...numbers.map((number) => valueWords(number)), valueWords({ ms: endMs })];
}

interface GroupProps extends RunLadderProps {
  readonly group: (typeof groups)[number];
  readonly view: RunView;
  readonly endMs: number;
}

function Group({ group, view, account, endMs, nowMs, onSendAddress }: GroupProps) {
  const chosen = directions.map((direction) => account.servers[direction].server);
  const id = useId();
  const rows = view.rows[group];
  const host = mainHost(rows, chosen);
  return (
    <section className="ladder-group" aria-labelledby={id}>
      <div className="ladder-title">
        <h2 className="subhead" id={id}>
          <span>{words(`window.group.${group}`)}</span>
          {host !== null && <Host text={host} isName />}
        </h2>
        {group === 'source' && rows.length > 0 && (
          <p className="meta">{words('window.ladder.sources', { count: rows.length })}</p>
        )}
      </div>
      <ul>
        {rows.map((row) => (
          <LadderRow
            key={row.step.id}
            row={rowOnPage(row, account)}
            candidate={candidateOf(row, view.candidates)}
            isFirstChoice={isChosen(row, chosen)}
            namesHost={row.step.host !== host}
            endMs={endMs}
            nowMs={nowMs}
            onSendAddress={onSendAddress}
          />
        ))}
        {rows.length === 0 && <EmptyRow mayCome={mayComeYet(account)} />}
      </ul>
    </section>
  );
}

/** Whether more rows may come: the search runs, or will run as soon as there is a network. */
function mayComeYet(account: AccountState): boolean {
  return account.discovery.status === 'running' || discoveryOutcome(account) === 'offline';
}

/** Keeps a group's place until its first row is known. */
function EmptyRow({ mayCome }: { readonly mayCome: boolean }) {
  return (
    <li className="rung" data-tone={mayCome ? 'wait' : 'quiet'}>
      <p className="rung-line">
        <ToneIcon tone={mayCome ? 'wait' : 'quiet'} />
        <span className="rung-name">
          <span className="hint">{words(mayCome ? 'window.ladder.no-ports' : 'window.ladder.no-servers')}</span>
        </span>
        <span className="rung-state small">{words(mayCome ? 'window.state.waiting' : 'window.state.not-tried')}</span>
      </p>
    </li>
  );
}

/** The host that a group's heading names: the chosen server's, else the first row's; null for sources. */
function mainHost(rows: readonly Row[], chosen: readonly (Candidate | null)[]): string | null {
  const [first] = rows;
  if (first === undefined || first.step.group === 'source') return null;
  return rows.find((row) => isChosen(row, chosen))?.step.host ?? first.step.host;
}

function isChosen({ step }: Row, chosen: readonly (Candidate | null)[]): boolean {
  return chosen.some((server) => server?.proven === true && isServerOf(step, server));
}

function candidateOf({ step }: Row, candidates: readonly Candidate[]): Candidate | null {
  return candidates.find((candidate) => isServerOf(step, candidate)) ?? null;
}

function isServerOf(step: Row['step'], server: Candidate): boolean {
  return step.group !== 'source' && isSameServer(step, server);
}
