import { useEffect, useId, useRef, useState } from 'react';
import { Switch } from 'react-aria-components';
import type { LookOutcome, ProviderListFacts, UpdateFacts } from '../../electron/contract/updates';
import { bridge } from '../bridge';
import { sentence, words } from '../words/language';
import { type Renewal, RenewalResult } from './renewal-result';
import { ResultLine } from './result-line';
import { UpdatePageButton } from './update-page-button';

interface UpdatePartProps {
  readonly updates: UpdateFacts;
  readonly onRenewed: (list: ProviderListFacts) => void;
}

/** Looks for new versions when it is asked to, and keeps whether to look each week. */
export function UpdatePart({ updates: { host, isWeekly, lastLook }, onRenewed }: UpdatePartProps) {
  const id = useId();
  const [isAgreed, setAgreed] = useState(isWeekly);
  const [isLooking, setLooking] = useState(false);
  const [outcome, setOutcome] = useState<LookOutcome | null>(null);

  const choose = async (chosen: boolean) => {
    setAgreed(chosen);
    const kept = await bridge.chooseWeeklyLook({ isAgreed: chosen });
    // The switch shows what holds.
    if (!kept.ok) setAgreed(!chosen);
  };
  const look = async () => {
    if (isLooking) return;
    setLooking(true);
    setOutcome(null);
    const looked = await bridge.lookForUpdates(null);
    setLooking(false);
    setOutcome(looked.ok ? looked.value : { kind: 'not-answered', reason: looked.failure.message });
  };
  return (
    <section className="help-part" aria-labelledby={id}>
      <h3 className="h3" id={id}>
        {words('updates.title')}
      </h3>
      <p className="hint">{words('updates.told', { host })}</p>
      <Switch className="switch" isSelected={isAgreed} onChange={(chosen) => void choose(chosen)}>
        <span className="switch-track" aria-hidden="true" />
        <span>{words('updates.weekly')}</span>
      </Switch>
      <div className="actions">
        <button className="button" type="button" aria-disabled={isLooking} onClick={() => void look()}>
          {words(isLooking ? 'updates.looking' : 'updates.look')}
        </button>
        {outcome === null && lastLook !== null && (
          <p className="hint">{words('updates.last-look', { day: { day: lastLook } })}</p>
        )}
      </div>
      <div className="stack" aria-live="polite">
        {outcome !== null && <Outcome outcome={outcome} onRenewed={onRenewed} />}
      </div>
    </section>
  );
}

interface OutcomeProps extends Pick<UpdatePartProps, 'onRenewed'> {
  readonly outcome: LookOutcome;
}

function Outcome({ outcome, onRenewed }: OutcomeProps) {
  if (outcome.kind === 'not-answered') {
    return <ResultLine tone="warn" title={words('updates.not-looked')} more={sentence(outcome.reason)} />;
  }
  const { version, pageHost, edition } = outcome;
  return (
    <>
      {version === null ? (
        <ResultLine tone="pass" title={words('updates.current')} />
      ) : (
        <ResultLine tone="turn" title={words('updates.newer', { version })}>
          <UpdatePageButton host={pageHost} />
        </ResultLine>
      )}
      {edition !== null && <NewerList edition={edition} onRenewed={onRenewed} />}
    </>
  );
}

function NewerList({ edition, onRenewed }: { readonly edition: number } & Pick<UpdatePartProps, 'onRenewed'>) {
  const [renewal, setRenewal] = useState<Renewal>('not-begun');
  const result = useRef<HTMLDivElement>(null);
  const hasEnded = typeof renewal === 'object';
  // The pressed button goes with the question.
  useEffect(() => {
    if (hasEnded) result.current?.focus();
  }, [hasEnded]);
  const renew = async () => {
    setRenewal('running');
    const renewed = await bridge.renewProviderList({ from: 'publisher' });
    if (!renewed.ok || renewed.value === 'not-chosen') return setRenewal('not-begun');
    if (renewed.value.ok) onRenewed(renewed.value.value);
    setRenewal(renewed.value);
  };
  if (hasEnded) {
    return (
      <div ref={result} tabIndex={-1}>
        <RenewalResult renewal={renewal} />
      </div>
    );
  }
  return (
    <ResultLine tone="turn" title={words('updates.list.newer', { edition })}>
      <button
        className="button small"
        type="button"
        aria-disabled={renewal === 'running'}
        onClick={() => void (renewal === 'not-begun' && renew())}
      >
        {words('updates.list.renew')}
      </button>
    </ResultLine>
  );
}
