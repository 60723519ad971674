import { useId } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Message } from '../../electron/contract/message';
import { wasTried } from '../../electron/core/discovery/was-tried';
import type { ConflictOnPage } from '../../electron/core/wizard/settings/conflicts-on-page';
import { isUnverified } from '../../electron/core/wizard/settings/works-unverified';
import { sentence, words } from '../words/language';
import { BlameChain } from './blame-chain';
import { Host } from './host';
import { ToneIcon } from './icon';
import { ReasonedButton } from './reasoned-button';

interface ClaimsProps {
  readonly conflict: ConflictOnPage;
  readonly isReadOnly: boolean;
  /** Null where the choice can be tested now. */
  readonly whyNoTest: Message | null;
  readonly onChoose: (index: number) => void;
  readonly onTest: () => void;
  readonly onUse: () => void;
}

/** Sources that disagree: the servers they name, side by side, with the evidence for each. */
export function Claims(props: ClaimsProps) {
  const { conflict, isReadOnly, whyNoTest, onChoose, onTest, onUse } = props;
  const id = useId();
  const { direction, title, chain, claims } = conflict;
  const chosen = claims.find(({ isChosen }) => isChosen);
  return (
    <section className="verdict" data-tone="warn" aria-labelledby={id}>
      <div className="verdict-head with-icon">
        <ToneIcon tone="warn" />
        <h2 id={id}>{sentence(title)}</h2>
      </div>
      <div className="verdict-body stack">
        <RadioGroup
          className="claims halves"
          aria-label={words('settings.conflict.choose', { direction })}
          value={chosen === undefined ? null : String(chosen.index)}
          isReadOnly={isReadOnly}
          onChange={(index) => onChoose(Number(index))}
        >
          {claims.map((claim) => (
            <ClaimRadio key={claim.index} claim={claim} />
          ))}
        </RadioGroup>
        {chain !== null && <BlameChain party="provider" chain={chain} tone="warn" />}
        {!isReadOnly && (
          <div className="actions">
            <ReasonedButton onPress={onUse}>{words('settings.conflict.use')}</ReasonedButton>
            <ReasonedButton reason={whyNoTest && sentence(whyNoTest)} onPress={onTest}>
              {words('settings.conflict.test')}
            </ReasonedButton>
          </div>
        )}
      </div>
    </section>
  );
}

function ClaimRadio({ claim }: { readonly claim: ConflictOnPage['claims'][number] }) {
  const { index, server, isForClients, proof } = claim;
  const { host, port, security, sources, documentDate, proven } = server;
  const tone = isUnverified(server) ? 'warn' : proven ? 'pass' : wasTried(server) ? 'fail' : 'quiet';
  // A guess is left out where a real source names the server too.
  const stated = sources.filter((source) => source !== 'guess');
  return (
    <Radio className="claim" value={String(index)} isDisabled={!isForClients}>
      <span className="radio-mark" aria-hidden="true" />
      <span className="claim-body">
        <b>
          {words('settings.claim.says', {
            source: { list: (stated.length > 0 ? stated : sources).map((source) => words(`source.${source}`)) },
          })}
        </b>
        <Host text={host} />
        <span className="hint">{words('settings.claim.server', { port, security })}</span>
        <span className="state small" data-tone={tone}>
          <ToneIcon tone={tone} />
          <span>{sentence(proof)}</span>
        </span>
        {documentDate !== null && (
          <span className="hint">{words('settings.claim.dated', { date: { day: documentDate } })}</span>
        )}
        {!isForClients && <span className="hint">{words('settings.claim.unusable')}</span>}
      </span>
    </Radio>
  );
}
