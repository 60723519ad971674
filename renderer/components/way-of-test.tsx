import type { Message } from '../../electron/contract/message';
import type { Authentication, Hop, TestMessage } from '../../electron/contract/test-message';
import type { RunView } from '../../electron/core/run/reduce-run';
import { deletionMessage, hopMessages, methodsOf } from '../../electron/core/run/test-message-rows';
import { rowsOfTest } from '../../electron/core/wizard/test-message/rows-of-test';
import { testNotes } from '../../electron/core/wizard/test-message/test-verdicts';
import { performEffect } from '../perform-effect';
import type { PageProps } from '../wizard-controls';
import { sentence, valueWords, words } from '../words/language';
import { Host } from './host';
import { ToneIcon } from './icon';
import { Sentence } from './sentence';
import { axisEndMs, PhasePatterns, phaseList, Waterfall } from './waterfall';

interface WayOfTestProps extends PageProps {
  readonly tested: TestMessage;
  readonly view: RunView;
}

/** The way of a test message: the servers that took it, who it is proven to be from, what is good to know, and the times. */
export function WayOfTest({ state, controls, tested, view }: WayOfTestProps) {
  const { hops, authentication, notBelieved, seenMs } = tested;
  const notes = testNotes(state);
  return (
    <div className="test-way">
      {hops.length > 0 && <Hops hops={hops} />}
      {seenMs !== null && <Proof authentication={authentication} />}
      {notBelieved.length > 0 && <p>{words('report.not-believed', { hosts: { list: notBelieved } })}</p>}
      {notes.length > 0 && (
        <section>
          <h2 className="subhead">{words('test-trip.notes')}</h2>
          <ul>
            {notes.map(({ verdict: { message, severity }, buttons }) => (
              <li className="with-icon" key={JSON.stringify(message)}>
                <ToneIcon tone={severity === 'note' ? 'quiet' : 'warn'} />
                <div>
                  <Sentence of={message} />
                  {buttons.length > 0 && (
                    <div className="actions">
                      {buttons.map(({ label, effect }) => (
                        <button
                          key={sentence(label)}
                          className="button small"
                          type="button"
                          onClick={() => performEffect(effect, controls)}
                        >
                          {sentence(label)}
                        </button>
                      ))}
                    </div>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Times view={view} />
      {seenMs !== null && <p>{sentence(deletionMessage(tested))}</p>}
    </div>
  );
}

function Hops({ hops }: { readonly hops: readonly Hop[] }) {
  const titles = {
    from: words('test-trip.hop.from'),
    security: words('test-trip.hop.security'),
    delay: words('test-trip.hop.delay'),
  };
  return (
    <table className="test-table test-hops">
      <caption className="subhead">{words('test-trip.servers')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('test-trip.hop.by')}</th>
          <th scope="col">{titles.from}</th>
          <th scope="col">{titles.security}</th>
          <th scope="col">{titles.delay}</th>
        </tr>
      </thead>
      <tbody>
        {hops.map((hop, index) => {
          const { from, security, delay } = hopMessages(hop);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: one server may take a message twice, and hops never move.
            <tr key={index}>
              <th scope="row">{hop.by === null ? words('report.hop.unnamed') : <Host text={hop.by} />}</th>
              <td data-title={titles.from}>{listed(from)}</td>
              <td data-title={titles.security}>{listed(security)}</td>
              <td data-title={titles.delay}>{listed(delay)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function listed(messages: readonly Message[]): string {
  return valueWords({ list: messages.map(sentence) });
}

function Proof({ authentication }: { readonly authentication: Authentication | null }) {
  if (authentication === null) return <p>{words('report.authentication.none')}</p>;
  const methods = methodsOf(authentication);
  const titles = { result: words('test-trip.proof.result'), domain: words('test-trip.proof.domain') };
  const by = authentication.checkedBy ?? words('report.authentication.unnamed');
  return (
    <section>
      <table className="test-table">
        <caption className="subhead">{words('test-trip.proof')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('test-trip.proof.method')}</th>
            <th scope="col">{titles.result}</th>
            <th scope="col">{titles.domain}</th>
          </tr>
        </thead>
        <tbody>
          {methods.map(([method, { result, domain, isAligned }]) => (
            <tr key={method}>
              <th scope="row">{method}</th>
              <td data-title={titles.result}>
                <span className="with-icon">
                  <ToneIcon tone={result === 'pass' ? 'pass' : result === 'fail' ? 'warn' : 'quiet'} />
                  <bdi dir="ltr">{result}</bdi>
                </span>
              </td>
              <td data-title={titles.domain}>
                {domain !== null && <Host text={domain} />}
                {isAligned === false && ` (${words('test-trip.proof.foreign')})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="second">{words('test-trip.proof.by', { by })}</p>
    </section>
  );
}

/** The steps of the test as bars on one axis. */
function Times({ view }: { readonly view: RunView }) {
  const { rows, endMs } = rowsOfTest(view);
  if (rows.length === 0) return null;
  const axisMs = axisEndMs(endMs);
  return (
    <section>
      <PhasePatterns />
      <h2 className="subhead">{words('test-trip.times')}</h2>
      <dl className="test-times">
        {rows.map((row) => (
          <div key={row.step.id}>
            <dt>
              {words('test-trip.times.of', {
                protocol: row.step.group !== 'source' && row.step.protocol === 'smtp' ? 'smtp' : 'imap',
              })}
            </dt>
            <dd>
              <Waterfall row={row} endMs={axisMs} nowMs={axisMs} />
              <small>{phaseList(row)}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p className="test-axis second" aria-hidden="true">
        <bdi dir="ltr">{words('test-trip.moment.start')}</bdi>
        <bdi dir="ltr">{valueWords({ ms: axisMs })}</bdi>
      </p>
    </section>
  );
}
