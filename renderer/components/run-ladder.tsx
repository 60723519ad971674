import { useId } from 'react';
import type { Candidate } from '../../electron/contract/candidate';
import { isSameServer } from '../../electron/contract/server-name';
import { directions } from '../../electron/contract/verdict';
import type { Row } from '../../electron/core/run/reduce-run';
import { rowOnPage } from '../../electron/core/wizard/discovery/discovery-outcome';
import { othersLook } from '../../electron/core/wizard/frame/more-looks';
import { searchView } from '../../electron/core/wizard/state/search-view';
import type { AccountState, WizardState } from '../../electron/core/wizard/state/wizard-state';
import { effectOf } from '../../electron/core/wizard/verdicts/effect-of';
import { type LadderGroup, ladderGroups } from '../../electron/core/wizard/way/ladder-groups';
import { rowWayOut } from '../../electron/core/wizard/way/row-way-out';
import { wordWithoutServer } from '../../electron/core/wizard/way/way-lanes';
import { performEffect } from '../perform-effect';
import type { WizardControls } from '../wizard-controls';
import { language, sentence, words } from '../words/language';
import { Host } from './host';
import { LadderRow, PlannedRow } from './ladder-row';
import { axisEndMs, PhasePatterns, Swatch } from './waterfall';

interface RunLadderProps {
  readonly state: WizardState;
  readonly controls: WizardControls;
  /** Since the start of the run, or of the test of its other servers while that goes on. */
  readonly nowMs: number;
  /** Whether rows may take other places than while the search ran. */
  readonly isSettled: boolean;
}

const legend = ['dns', 'tcp', 'greeting', 'tls', 'capabilities'] as const;

/** All steps of a run as they happen: receiving, sending and the sources of settings. */
export function RunLadder({ state, controls, nowMs, isSettled }: RunLadderProps) {
  const endMs = axisEndMs(Math.max(nowMs, searchView(state.account).atMs));
  return (
    <div className="ladder">
      <PhasePatterns />
      <div className="ladder-head meta" aria-hidden="true">
        <div className="legend">
          {legend.map((phase) => (
            <span key={phase}>
              <Swatch phase={phase} />
              {words(`window.phase.${phase}`)}
            </span>
          ))}
        </div>
        <div className="axis">
          {axisWords(endMs).map((label) => (
            <span key={label}>
              <bdi dir="ltr">{label}</bdi>
            </span>
          ))}
        </div>
      </div>
      {ladderGroups(state.account, isSettled).map((group) => (
        <Group key={group.name} group={group} state={state} controls={controls} endMs={endMs} nowMs={nowMs} />
      ))}
    </div>
  );
}

/** The numbers at the quarters of an axis in seconds, the last one with its unit. */
function axisWords(endMs: number): readonly string[] {
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const numbers = [0, 1, 2, 3, 4].map((quarter) => seconds.format((endMs * quarter) / 4_000));
  return numbers.map((number, quarter) => (quarter === 4 ? words('way.evidence.seconds', { number }) : number));
}

interface GroupProps extends Omit<RunLadderProps, 'isSettled'> {
  readonly group: LadderGroup;
  readonly endMs: number;
}

function Group({ group, state, controls, endMs, nowMs }: GroupProps) {
  const { account } = state;
  const { name, host, places, folded } = group;
  const { candidates } = searchView(account);
  const chosen = directions.map((direction) => account.servers[direction].server);
  const consent = effectOf(state, { kind: 'allow-address' }, null);
  const id = useId();
  return (
    <section className="ladder-group" aria-labelledby={id}>
      <div className="ladder-title">
        <h3 className="subhead" id={id}>
          <span>{words(name === 'others' ? 'way.evidence.others' : `window.group.${name}`)}</span>
          {host !== null && <Host text={host} isName />}
        </h3>
        <GroupNote state={state} controls={controls} name={name} count={places.length} folded={folded} />
      </div>
      <ul>
        {places.map(({ key, row, planned }) => {
          if (row === null)
            return planned && <PlannedRow key={key} {...planned} word={sentence(wordWithoutServer(account))} />;
          const candidate = candidateOf(row, candidates);
          return (
            <LadderRow
              key={key}
              row={rowOnPage(row, account)}
              candidate={candidate}
              wayOut={candidate === null ? null : rowWayOut(account, candidate)}
              isFirstChoice={isChosen(row, chosen)}
              namesHost={row.step.host !== host}
              endMs={endMs}
              nowMs={nowMs}
              onSendAddress={consent === null ? null : () => performEffect(consent, controls)}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface GroupNoteProps extends Pick<RunLadderProps, 'state' | 'controls'>, Pick<LadderGroup, 'name' | 'folded'> {
  readonly count: number;
}

/** What is not shown of the sources, or how to see what was not tried of sending. */
function GroupNote({ state, controls, name, count, folded }: GroupNoteProps) {
  if (name === 'source' && folded > 0) return <p className="meta">{words('way.evidence.folded', { count: folded })}</p>;
  if (name === 'source') return <p className="meta">{words('window.ladder.sources', { count })}</p>;
  const { button = null } = name === 'sending' ? (othersLook(state) ?? {}) : {};
  if (button === null) return null;
  return (
    <button className="button link small" type="button" onClick={() => performEffect(button.effect, controls)}>
      {sentence(button.label)}
    </button>
  );
}

function isChosen({ step }: Row, chosen: AccountServers): boolean {
  return chosen.some((server) => server?.proven === true && isServerOf(step, server));
}

type AccountServers = readonly AccountState['servers']['incoming']['server'][];

function candidateOf({ step }: Row, candidates: readonly Candidate[]): Candidate | null {
  return candidates.find((candidate) => isServerOf(step, candidate)) ?? null;
}

function isServerOf(step: Row['step'], server: Candidate): boolean {
  return step.group !== 'source' && isSameServer(step, server);
}
