import type { Candidate } from '../../electron/contract/candidate';
import type { Message } from '../../electron/contract/message';
import { namesOn, subjectOn } from '../../electron/core/diagnosis/certificate-names';
import { failureMessage } from '../../electron/core/diagnosis/failure-message';
import { takesLoginBeforeTls } from '../../electron/core/probe/probe-evidence';
import type { Row } from '../../electron/core/run/reduce-run';
import { sentence, valueWords, words } from '../words/language';
import { Sentence } from './sentence';
import { Swatch } from './waterfall';

interface RowFactsProps {
  readonly row: Row;
  /** What is known of the server of this row; null for a source. */
  readonly candidate: Candidate | null;
  /** How to resolve what failed; null where there is nothing to do. */
  readonly wayOut: Message | null;
}

/** All facts of one row: the time of each phase, what went wrong, its sources and its certificate. */
export function RowFacts({ row, candidate, wayOut }: RowFactsProps) {
  const ended = row.phases.filter(({ tookMs }) => tookMs !== null);
  return (
    <div className="rung-detail hint">
      {ended.length > 0 && (
        <dl className="phases">
          {ended.map(({ phase, ordinal, tookMs }) => (
            <div key={`${phase} ${ordinal}`}>
              <Swatch phase={phase} />
              <dt>{words(`window.phase.${phase}`)}</dt>
              <dd>{valueWords({ ms: tookMs ?? 0 })}</dd>
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
      {wayOut !== null && (
        <p>
          <b>{words('way.out')}</b> {sentence(wayOut)}
        </p>
      )}
      {candidate !== null && <ServerFacts candidate={candidate} />}
      {ended.length === 0 && row.failure === null && candidate === null && <p>{words('window.ladder.no-facts')}</p>}
    </div>
  );
}

function ServerFacts({ candidate }: { readonly candidate: Candidate }) {
  const { trustReason, heard, proven, security } = candidate;
  const { tls = null, certificate = null } = heard ?? {};
  const isAfterTls = proven && security === 'starttls' && !takesLoginBeforeTls(candidate);
  return (
    <>
      <p>
        <Sentence of={trustReason} />
      </p>
      {tls !== null && certificate !== null && (
        <p>
          {words('window.ladder.certificate', {
            version: tls.version,
            subject: namesOn(certificate)[0] ?? subjectOn(certificate),
            date: { day: certificate.notAfter },
          })}{' '}
          {isAfterTls && words('window.ladder.login-after-tls')}
        </p>
      )}
    </>
  );
}
