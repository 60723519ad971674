import { useEffect, useId, useRef, useState } from 'react';
import { bridge } from '../bridge';
import { AboutLines } from '../components/about-lines';
import { AddressForm, type TypedAddress } from '../components/address-form';
import { Icon } from '../components/icon';
import { PreparationCard } from '../components/preparation-card';
import { saveSentence } from '../components/save-result';
import { StatusRegion } from '../components/status-region';
import { Stepper } from '../components/stepper';
import { hasButton, VerdictCard } from '../components/verdict-card';
import { type SettledPair, useExports } from '../hooks/use-exports';
import { useKeys } from '../hooks/use-keys';
import { useSetUp } from '../hooks/use-set-up';
import { sentence, words } from '../language';
import { actionHandler } from './action-handler';
import { DiscoverySection } from './discovery-section';
import { ExportSection } from './export-section';
import { filledButtonOf } from './filled-button';
import { announcementOf, headlineOf } from './headline';
import { PageFoot } from './page-foot';
import { SignInSection } from './sign-in-section';
import { stepsOf } from './steps-of';
import { verdictsOf } from './verdicts-of';
import { isSignedIn, provenPair, suggestedLogin, takesNoPassword } from './what-is-possible';

/** The way from an address to files on one page; each part shows once there is something to show. */
export function SetUpPage() {
  const setUp = useSetUp();
  const { typed, discovery, signIn, settled, report, addressProblem } = setUp;
  const exports = useExports(settled, report);
  const [address, setAddress] = useState('');
  const [isLadderOpen, setLadderOpen] = useState(true);
  const addressField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const exportTitle = useRef<HTMLHeadingElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const addressFormId = useId();
  const signInFormId = useId();
  const { runId } = discovery.shown;
  const { status: signInStatus } = signIn.shown;

  useKeys({ onEscape: setUp.cancel });
  useEffect(() => {
    if (runId !== null || signInStatus === 'ended') title.current?.focus();
  }, [runId, signInStatus]);
  useEffect(() => {
    if (settled !== null) (passwordField.current ?? exportTitle.current)?.focus();
  }, [settled]);
  useEffect(() => {
    if (addressProblem !== null) addressField.current?.focus();
  }, [addressProblem]);

  const find = (next: TypedAddress) => {
    setLadderOpen(true);
    void setUp.find(next);
  };
  const settle = (pair: SettledPair) => {
    setLadderOpen(false);
    setUp.settle(pair);
  };
  const usable = provenPair(discovery.shown.view.answer);
  const isPasswordTaken = settled !== null && !takesNoPassword(settled, report);
  const isSignInAsked = isPasswordTaken && !isSignedIn(report);

  const act = actionHandler({
    setUp,
    findAgain: () => typed !== null && find(typed),
    editAddress: (suggestion) => {
      if (suggestion !== null) setAddress(suggestion);
      addressField.current?.focus();
    },
    editPassword: () => passwordField.current?.focus(),
    settle,
  });
  const verdicts = verdictsOf(setUp);
  const pressing = verdicts.find((verdict) => verdict.severity !== 'note' && hasButton(verdict, act));
  const filled = filledButtonOf(setUp, {
    isPressing: pressing !== undefined,
    isUsable: usable !== null,
    isSignInAsked,
  });

  const cards = verdicts.map((verdict) => (
    <VerdictCard
      key={`${verdict.message.id} ${verdict.seen}`}
      verdict={verdict}
      isProviderHeard={usable !== null}
      isFilled={filled === 'verdict' && verdict === pressing}
      actOn={act}
    />
  ));
  const headline = headlineOf(setUp);
  const saved = exports.outcome === null ? '' : saveSentence(exports.outcome);
  return (
    <div className="window">
      <header className="rail">
        <p className="brand">
          <Icon name="logo" />
          {words('window.name')}
        </p>
        <Stepper steps={stepsOf(setUp, exports)} />
        <AboutLines />
      </header>
      <main className="page">
        <div className="column" data-stage={typed === null ? 'address' : 'account'}>
          <div className="page-head">
            <h1 ref={title} tabIndex={-1}>
              {headline.title}
            </h1>
            {headline.more !== '' && <p>{headline.more}</p>}
          </div>
          <AddressForm
            id={addressFormId}
            inputRef={addressField}
            address={address}
            problem={addressProblem === null ? null : sentence(addressProblem)}
            isCompact={typed !== null}
            onEdit={(text) => {
              setAddress(text);
              setUp.forgetProblem();
            }}
            onSubmit={find}
          />
          {typed === null && cards}
          {typed !== null && (
            <DiscoverySection setUp={setUp} isLadderOpen={isLadderOpen} onLadderOpen={setLadderOpen}>
              {cards}
              {report?.provider != null && (
                <PreparationCard provider={report.provider} onOpenHelp={(id) => void bridge.openHelp({ id })} />
              )}
            </DiscoverySection>
          )}
          {settled !== null && isSignInAsked && (
            <SignInSection
              formId={signInFormId}
              passwordRef={passwordField}
              suggestedLogin={suggestedLogin(settled, report)}
              onSubmit={(credentials) => void setUp.checkSignIn(credentials)}
            />
          )}
          {settled !== null && (
            <ExportSection exports={exports} isPasswordTaken={isPasswordTaken} titleRef={exportTitle} />
          )}
        </div>
        <StatusRegion text={saved === '' ? announcementOf(headline, setUp) : saved} />
      </main>
      <PageFoot
        setUp={setUp}
        exports={exports}
        filled={filled}
        isUsable={usable !== null}
        isSignInAsked={isSignInAsked}
        addressFormId={addressFormId}
        signInFormId={signInFormId}
        onSettle={() => usable !== null && settle(usable)}
      />
    </div>
  );
}
