import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type Direction, directions } from '../../electron/contract/verdict';
import { whyNoTest } from '../../electron/core/wizard/settings/card-on-page';
import { conflictsOnPage } from '../../electron/core/wizard/settings/conflicts-on-page';
import { directionToRetest, riskInQuestion } from '../../electron/core/wizard/settings/risk-in-question';
import { serverChoices } from '../../electron/core/wizard/settings/server-choices';
import { isCertificateExplained } from '../../electron/core/wizard/verdicts/verdict-evidence';
import { AcceptRisk } from '../components/accept-risk';
import { Claims } from '../components/claims';
import { ImplicitTlsSwitch } from '../components/implicit-tls-switch';
import { ProtocolsExplained } from '../components/protocols-explained';
import { ServerCard } from '../components/server-card';
import { ServerVerdicts } from '../components/server-verdicts';
import { WhyThisPort } from '../components/why-this-port';
import { useReturnedFocus } from '../hooks/use-returned-focus';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';

/** The settings: a card each for receiving and sending, with values to change, their evidence, and other working ports. */
export function SettingsPage({ state, controls }: PageProps) {
  const { account, preferImplicitTls, setAside } = state;
  const { dispatch } = controls;
  const [isWhyOpen, setWhyOpen] = useState(false);
  const whyId = useId();
  const sendingCard = useRef<HTMLElement>(null);
  const conflicts = conflictsOnPage(state);
  useReturnedFocus(riskInQuestion(state) !== null);
  const heads: Readonly<Record<Direction, ReactNode>> = {
    incoming: <ProtocolsExplained />,
    outgoing: (
      <div className="ways-head">
        <h3 className="subhead">{words('settings.ways', { direction: 'outgoing' })}</h3>
        <button
          className="button plain small"
          type="button"
          aria-expanded={isWhyOpen}
          aria-controls={isWhyOpen ? whyId : undefined}
          onClick={() => setWhyOpen(!isWhyOpen)}
        >
          {words('settings.why')}
        </button>
      </div>
    ),
  };

  const untested = directionToRetest(state);
  useEffect(() => {
    if (untested !== null) controls.testServer(untested);
  }, [untested, controls]);

  // The panel explains this card.
  useEffect(() => {
    if (isWhyOpen) sendingCard.current?.scrollIntoView({ block: 'start' });
  }, [isWhyOpen]);

  return (
    <div className="stack">
      {conflicts.map((conflict) => (
        <Claims
          key={conflict.direction}
          conflict={conflict}
          isReadOnly={setAside !== null}
          whyNoTest={whyNoTest(state)}
          onChoose={(claim) => dispatch({ kind: 'choose-claim', direction: conflict.direction, index: claim })}
          onTest={() => controls.testServer(conflict.direction)}
          onUse={() => dispatch({ kind: 'settle-conflict', direction: conflict.direction })}
        />
      ))}
      <ServerVerdicts state={state} controls={controls} />
      <div className="servers halves">
        {directions.map((direction) => (
          <ServerCard
            key={direction}
            state={state}
            controls={controls}
            direction={direction}
            cardRef={direction === 'outgoing' ? sendingCard : null}
            isCertificateAbove={isCertificateExplained(state, direction)}
            waysHead={heads[direction]}
          />
        ))}
      </div>
      <ImplicitTlsSwitch
        isPreferred={preferImplicitTls}
        isReadOnly={setAside !== null}
        onChange={(isPreferred) => dispatch({ kind: 'prefer-implicit-tls', isPreferred })}
      />
      {isWhyOpen && (
        <WhyThisPort
          id={whyId}
          port={account.servers.outgoing.server?.port ?? usualPort}
          why={serverChoices(state, 'outgoing').why}
          onClose={() => setWhyOpen(false)}
        />
      )}
      <AcceptRisk state={state} controls={controls} />
    </div>
  );
}

/** The port to explain where no server for sending is known. */
const usualPort = 587;
