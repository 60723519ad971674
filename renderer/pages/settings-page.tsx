import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { type Direction, directions } from '../../electron/contract/verdict';
import { whyNoTest } from '../../electron/core/wizard/settings/card-on-page';
import { conflictsOnPage } from '../../electron/core/wizard/settings/conflicts-on-page';
import { directionToTest, riskInQuestion } from '../../electron/core/wizard/settings/risk-in-question';
import { isPreferenceRelevant, serverChoices } from '../../electron/core/wizard/settings/server-choices';
import { sharedEvidence } from '../../electron/core/wizard/settings/shared-evidence';
import { isCertificateExplained } from '../../electron/core/wizard/verdicts/verdict-evidence';
import { AcceptRisk } from '../components/accept-risk';
import { CertificateFacts } from '../components/certificate-facts';
import { Claims } from '../components/claims';
import { Chevron } from '../components/icon';
import { ImplicitTlsSwitch } from '../components/implicit-tls-switch';
import { ProtocolsExplained } from '../components/protocols-explained';
import { ServerCard } from '../components/server-card';
import { ServerEvidence } from '../components/server-evidence';
import { ServerPair } from '../components/server-pair';
import { ServerVerdicts } from '../components/server-verdicts';
import { WhyThisPort } from '../components/why-this-port';
import type { WindowNotes } from '../controls/window-notes';
import { useReturnedFocus } from '../hooks/use-returned-focus';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';

interface SettingsPageProps extends PageProps, Partial<Pick<WindowNotes, 'demo'>> {}

/** The settings: a card each for receiving and sending, with values to change, their evidence, and other working ports. */
export function SettingsPage({ state, controls, demo = null }: SettingsPageProps) {
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

  const untested = directionToTest(state);
  useEffect(() => {
    if (untested !== null) controls.testServer(untested);
  }, [untested, controls]);

  // The panel explains this card.
  useEffect(() => {
    if (isWhyOpen) sendingCard.current?.scrollIntoView({ block: 'start' });
  }, [isWhyOpen]);

  const toDecide = conflicts.filter(({ isQuiet }) => !isQuiet);
  const shared = sharedEvidence(state);
  const isDoubted = directions.some((direction) => isCertificateExplained(state, direction));
  const isEditing = directions.some((direction) => account.servers[direction].edit !== null);
  // A verdict that comes with a test does not push away what the person is looking at.
  const isAfterTest = !isDoubted && directions.some((direction) => account.servers[direction].test.status !== 'idle');
  const verdicts = <ServerVerdicts state={state} controls={controls} />;
  const cards = (
    <div className="servers halves">
      {directions.map((direction) => (
        <ServerCard
          key={direction}
          state={state}
          controls={controls}
          direction={direction}
          cardRef={direction === 'outgoing' ? sendingCard : null}
          isEvidenceShared={shared !== null}
          conflict={conflicts.find((conflict) => conflict.isQuiet && conflict.direction === direction) ?? null}
          isDemo={demo !== null}
          waysHead={heads[direction]}
        />
      ))}
      {shared !== null && (
        <section className="card shared-evidence" aria-label={words('settings.evidence.both')}>
          <ServerEvidence {...shared} fileName={account.fileName} isDemo={demo !== null}>
            {shared.certificate !== null && (
              <CertificateFacts direction="incoming" certificate={shared.certificate} host={shared.server.host} />
            )}
          </ServerEvidence>
        </section>
      )}
    </div>
  );

  return (
    <div className="stack">
      {toDecide.map((conflict) => (
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
      {isDoubted && !isEditing ? (
        <>
          <ServerPair state={state} />
          {verdicts}
          <Disclosure className="plain-disclosure">
            <Button slot="trigger" className="disclosure-button small">
              <Chevron />
              {words('settings.all')}
            </Button>
            <DisclosurePanel>{cards}</DisclosurePanel>
          </Disclosure>
        </>
      ) : (
        <>
          {!isAfterTest && verdicts}
          {cards}
          {isAfterTest && verdicts}
        </>
      )}
      {isPreferenceRelevant(state) && (
        <ImplicitTlsSwitch
          isPreferred={preferImplicitTls}
          isReadOnly={setAside !== null}
          onChange={(isPreferred) => dispatch({ kind: 'prefer-implicit-tls', isPreferred })}
        />
      )}
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
