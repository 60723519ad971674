import { useId } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Candidate, Protocol, Security } from '../../electron/contract/candidate';
import type { Message } from '../../electron/contract/message';
import type { Row } from '../../electron/core/run/reduce-run';
import { words } from '../words/language';
import { isRelay, isSilentSoFar, rowState, rowText, rowTime, rowTone } from '../words/row-words';
import { Host } from './host';
import { ToneIcon } from './icon';
import { RowFacts } from './row-facts';
import { phaseList, SilentWaterfall } from './waterfall';

interface LadderRowProps {
  readonly row: Row;
  /** What is known of the server of this row; null for a source. */
  readonly candidate: Candidate | null;
  /** How to resolve what failed at it; null where there is nothing to do. */
  readonly wayOut: Message | null;
  readonly isFirstChoice: boolean;
  /** Whether the row names its host, because the group's heading names another. */
  readonly namesHost: boolean;
  readonly endMs: number;
  readonly nowMs: number;
  /** Sends the whole address to sources that need it; null where that is not possible. */
  readonly onSendAddress: (() => void) | null;
}

/** One source or one port: its state in words and its times as bars. It opens to all known facts. */
export function LadderRow(props: LadderRowProps) {
  const { row, candidate, wayOut, isFirstChoice, namesHost, endMs, nowMs, onSendAddress } = props;
  const phasesId = useId();
  const isSilent = isSilentSoFar(row, nowMs);
  const tone = isSilent ? 'wait' : rowTone(row, candidate);
  if (row.state === 'needs-address' && onSendAddress !== null)
    return <AskingRow row={row} onSendAddress={onSendAddress} />;
  return (
    <li className="rung" data-tone={tone} data-kept={row.agoMs !== null || undefined} data-copy={rowText(row)}>
      <Disclosure>
        <Button slot="trigger" className="rung-line" aria-describedby={phasesId}>
          <ToneIcon tone={tone} />
          <span className="rung-name">
            <RowName row={row} namesHost={namesHost} />
            {isFirstChoice && <em>{words('window.ladder.first-choice')}</em>}
          </span>
          <span className="rung-state small">{isSilent ? words('window.state.no-answer-yet') : rowState(row)}</span>
          {row.agoMs === null && <SilentWaterfall row={row} endMs={endMs} nowMs={nowMs} />}
          <span className="rung-time number hint">
            <bdi dir="ltr">{rowTime(row)}</bdi>
          </span>
        </Button>
        <span hidden id={phasesId}>
          {phaseList(row)}
        </span>
        <DisclosurePanel>
          <RowFacts row={row} candidate={candidate} wayOut={wayOut} />
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}

interface PlannedRowProps {
  readonly protocol: Protocol;
  readonly port: number;
  readonly security: Security;
  /** What it waits for, or why nothing came. */
  readonly word: string;
}

/** Keeps the place of a port until a server name is known. */
export function PlannedRow({ protocol, port, security, word }: PlannedRowProps) {
  return (
    <li className="rung" data-tone="wait">
      <p className="rung-line">
        <ToneIcon tone="wait" />
        <span className="rung-name">
          <PortName protocol={protocol} port={port} security={security} isRelay={security === 'none'} />
        </span>
        <span className="rung-state small">{word}</span>
      </p>
    </li>
  );
}

/** A source that was not asked, because it needs the whole address; its button sends it. */
function AskingRow({ row, onSendAddress }: { readonly row: Row; readonly onSendAddress: () => void }) {
  return (
    <li className="rung" data-tone="ask" data-copy={rowText(row)}>
      <div className="rung-line">
        <ToneIcon tone="ask" />
        <span className="rung-name">
          <RowName row={row} namesHost />
        </span>
        <span className="rung-state small">{rowState(row)}</span>
        <button className="button small" type="button" onClick={onSendAddress}>
          {words('window.ladder.send-address')}
        </button>
      </div>
    </li>
  );
}

function RowName({ row: { step }, namesHost }: { readonly row: Row; readonly namesHost: boolean }) {
  if (step.group === 'source') {
    return (
      <>
        <b>{words(`source.${step.source}`)}</b>
        {step.host !== null && <Host text={step.host} isName />}
      </>
    );
  }
  const { protocol, port, security } = step;
  return (
    <>
      <PortName protocol={protocol} port={port} security={security} isRelay={isRelay(step)} />
      {namesHost && <Host text={step.host} isName />}
    </>
  );
}

interface PortNameProps extends Omit<PlannedRowProps, 'word'> {
  readonly isRelay: boolean;
}

function PortName({ protocol, port, security, isRelay: isForRelay }: PortNameProps) {
  return (
    <>
      <b className="port">
        <bdi dir="ltr">{port}</bdi>
      </b>
      <span className="hint">
        {isForRelay ? words('window.ladder.relay') : words('window.ladder.server', { protocol, security })}
      </span>
    </>
  );
}
