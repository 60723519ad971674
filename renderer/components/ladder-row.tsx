import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Candidate } from '../../electron/contract/candidate';
import { failureMessage } from '../../electron/core/diagnosis/failure-message';
import type { Row } from '../../electron/core/run/reduce-run';
import { isolated, language, sentence, words } from '../language';
import { Host } from './host';
import { ToneIcon } from './icon';
import { isRelay, rowState, rowTone } from './row-words';
import { timeWords } from './time-words';
import { Waterfall } from './waterfall';

interface LadderRowProps {
  readonly row: Row;
  /** What is known of the server of this row; null for a source. */
  readonly candidate: Candidate | null;
  readonly isFirstChoice: boolean;
  /** Whether the host stands in the row, because the group's heading names another. */
  readonly namesHost: boolean;
  readonly endMs: number;
  readonly nowMs: number;
}

/** One source or one port: how it stands in words, its times as bars; it opens to all that is known. */
export function LadderRow({ row, candidate, isFirstChoice, namesHost, endMs, nowMs }: LadderRowProps) {
  const tone = rowTone(row);
  return (
    <li className="rung" data-tone={tone}>
      <Disclosure>
        <Button slot="trigger" className="rung-line">
          <ToneIcon tone={tone} />
          <span className="rung-name">
            <RowName row={row} namesHost={namesHost} />
            {isFirstChoice && <em>{words('window.ladder.first-choice')}</em>}
          </span>
          <span className="rung-state">{rowState(row)}</span>
          <Waterfall row={row} endMs={endMs} nowMs={nowMs} />
          <bdi className="rung-time" dir="ltr">
            {row.tookMs === null ? '' : timeWords(row.tookMs)}
          </bdi>
        </Button>
        <DisclosurePanel>
          <RowFacts row={row} candidate={candidate} />
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}

function RowName({ row: { step }, namesHost }: { readonly row: Row; readonly namesHost: boolean }) {
  if (step.group === 'source') {
    return (
      <>
        <b>{words(`source.${step.source}`)}</b>
        {step.host !== null && <Host text={step.host} />}
      </>
    );
  }
  const { protocol, port, security } = step;
  return (
    <>
      <b className="port">
        <bdi dir="ltr">{port}</bdi>
      </b>
      <span>
        {isRelay(step) ? words('window.ladder.relay') : words('window.ladder.server', { protocol, security })}
      </span>
      {namesHost && <Host text={step.host} />}
    </>
  );
}

function RowFacts({ row, candidate }: Pick<LadderRowProps, 'row' | 'candidate'>) {
  const ended = row.phases.filter(({ tookMs }) => tookMs !== null);
  return (
    <div className="rung-detail">
      {ended.length > 0 && (
        <dl className="phases">
          {ended.map(({ phase, ordinal, tookMs }) => (
            <div key={`${phase} ${ordinal}`}>
              <Swatch phase={phase} />
              <dt>{words(`window.phase.${phase}`)}</dt>
              <dd>{timeWords(tookMs ?? 0)}</dd>
            </div>
          ))}
        </dl>
      )}
      {row.failure !== null && <p>{sentence(failureMessage(row.failure))}</p>}
      {row.failure?.code === 'unexpected-reply' && row.failure.reply !== '' && (
        <blockquote lang="en" dir="ltr">
          {row.failure.reply}
        </blockquote>
      )}
      {candidate !== null && <ServerFacts candidate={candidate} />}
      {ended.length === 0 && row.failure === null && candidate === null && <p>{words('window.ladder.no-facts')}</p>}
    </div>
  );
}

function ServerFacts({ candidate: { trustReason, tls, certificate } }: { readonly candidate: Candidate }) {
  return (
    <>
      <p>{sentence(trustReason)}</p>
      {tls !== null && certificate !== null && (
        <p>
          {words('window.ladder.certificate', {
            version: tls.version,
            subject: isolated(certificate.names[0] ?? certificate.subject),
            date: new Date(certificate.notAfter).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' }),
          })}
        </p>
      )}
    </>
  );
}

/** The colour of a phase, as in the bars. */
export function Swatch({ phase }: { readonly phase: Row['phases'][number]['phase'] }) {
  return (
    <svg className="swatch" aria-hidden="true">
      <rect className={`bar bar-${phase}`} width="10" height="8" rx="1.5" />
    </svg>
  );
}
