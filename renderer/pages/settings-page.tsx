import { useEffect } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { directions } from '../../electron/contract/verdict';
import { whyNoTest } from '../../electron/core/wizard/settings/card-on-page';
import { conflictsOnPage } from '../../electron/core/wizard/settings/conflicts-on-page';
import { directionToTest, riskInQuestion } from '../../electron/core/wizard/settings/risk-in-question';
import { isPreferenceRelevant } from '../../electron/core/wizard/settings/server-choices';
import { isCertificateExplained } from '../../electron/core/wizard/verdicts/verdict-evidence';
import { AcceptRisk } from '../components/accept-risk';
import { Claims } from '../components/claims';
import { Chevron } from '../components/icon';
import { ImplicitTlsSwitch } from '../components/implicit-tls-switch';
import { ServerCards } from '../components/server-cards';
import { ServerPair } from '../components/server-pair';
import { ServerVerdicts } from '../components/server-verdicts';
import type { WindowNotes } from '../controls/window-notes';
import { useReturnedFocus } from '../hooks/use-returned-focus';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';

interface SettingsPageProps extends PageProps, Partial<Pick<WindowNotes, 'demo'>> {}

/** The settings: a card each for receiving and sending, with values to change, their evidence, and other working ports. */
export function SettingsPage({ state, controls, demo = null }: SettingsPageProps) {
  const { account, preferImplicitTls, setAside } = state;
  const { dispatch } = controls;
  const conflicts = conflictsOnPage(state);
  useReturnedFocus(riskInQuestion(state) !== null);

  const untested = directionToTest(state);
  useEffect(() => {
    if (untested !== null) controls.testServer(untested);
  }, [untested, controls]);

  const isDoubted = directions.some((direction) => isCertificateExplained(state, direction));
  const isEditing = directions.some((direction) => account.servers[direction].edit !== null);
  // A verdict that comes with a test does not push away what the person is looking at.
  const isAfterTest = !isDoubted && directions.some((direction) => account.servers[direction].test.status !== 'idle');
  const verdicts = <ServerVerdicts state={state} controls={controls} />;
  const quiet = conflicts.filter(({ isQuiet }) => isQuiet);
  const cards = <ServerCards state={state} controls={controls} conflicts={quiet} isDemo={demo !== null} />;

  return (
    <div className="stack">
      {conflicts
        .filter(({ isQuiet }) => !isQuiet)
        .map((conflict) => (
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
      <AcceptRisk state={state} controls={controls} />
    </div>
  );
}
