import type { Message } from '../../electron/contract/message';
import { footNote } from '../../electron/core/wizard/frame/foot-note';
import { besideForward, forwardOf, insteadOfBack } from '../../electron/core/wizard/frame/forward-of';
import { newestReport } from '../../electron/core/wizard/state/newest-report';
import { mayCorrectAddress } from '../../electron/core/wizard/way/address-correction';
import { performEffect } from '../perform-effect';
import { system } from '../system';
import { type PageProps, wizardFormId } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { Icon } from './icon';
import { ReasonedButton } from './reasoned-button';

interface PageFootProps extends PageProps {
  /** The result of the last press, for a moment. */
  readonly said: Message | null;
  /** Whether the foot offers the demo. */
  readonly offersDemo: boolean;
}

/** The foot: Back at its start, the forward button at its end, and why that cannot be pressed. */
export function PageFoot({ state, controls, said, offersDemo }: PageFootProps) {
  const { effect, label, reason } = forwardOf(state);
  const isFirstPage = state.page === 'address';
  const isForm =
    isFirstPage ||
    mayCorrectAddress(state) ||
    effect.command?.kind === 'sign-in' ||
    effect.actions.some(({ kind }) => kind === 'give-address');
  // The problem of an empty field is shown at the field, once the button is pressed.
  const shownReason = isFirstPage ? null : reason;
  return (
    <footer className="foot">
      {isFirstPage ? (
        <FirstButtons controls={controls} offersDemo={offersDemo} isTight={isTight(state)} />
      ) : (
        <BackButton state={state} controls={controls} />
      )}
      {!isFirstPage && newestReport(state.account) !== null && (
        <button
          className="button quiet"
          type="button"
          title={words('window.copy-for-support')}
          onClick={controls.copyForSupport}
        >
          <Icon name="copy" />
          <span className="hidden-when-narrow">{words('window.copy-for-support')}</span>
        </button>
      )}
      <span className="push" />
      <FootNote state={state} said={said} reason={shownReason} />
      {besideForward(state).map((button) => (
        <ReasonedButton
          key={button.label.id}
          reason={button.reason && sentence(button.reason)}
          onPress={() => performEffect(button.effect, controls)}
        >
          {sentence(button.label)}
        </ReasonedButton>
      ))}
      <ReasonedButton
        key={state.page}
        reason={shownReason && sentence(shownReason)}
        form={isForm ? wizardFormId : undefined}
        isFilled={shownReason === null}
        onPress={() => performEffect(effect, controls)}
      >
        {sentence(label)}
        <span className="foot-key" aria-hidden="true">
          <kbd dir="ltr">
            {words(`window.foot.key.${isForm ? 'enter' : effect.command?.kind === 'save' ? 'save' : 'main'}`, {
              system,
            })}
          </kbd>
        </span>
      </ReasonedButton>
    </footer>
  );
}

/** Back, or what stands in its place while a run goes on. */
function BackButton({ state, controls }: PageProps) {
  const instead = insteadOfBack(state);
  const goBack = () => controls.dispatch({ kind: 'back' });
  return (
    <button
      key={instead === null ? 'back' : 'instead'}
      className="button"
      type="button"
      onClick={instead === null ? goBack : () => performEffect(instead.effect, controls)}
    >
      {instead === null ? words('wizard.foot.back') : sentence(instead.label)}
    </button>
  );
}

interface FootNoteProps extends Pick<PageFootProps, 'state' | 'said'> {
  readonly reason: Message | null;
}

/** The note next to the buttons. Screen readers get it from the status region and from the button that it explains. */
function FootNote({ state, said, reason }: FootNoteProps) {
  // A report from a file has a notice at the top already that it is read-only.
  const note = said ?? (state.setAside === null ? (reason ?? footNote(state)) : null);
  if (note === null) return null;
  const kind = said === null && reason === null ? 'aside' : 'needed';
  return (
    <p className="note hint" data-kind={kind} aria-hidden="true">
      {sentence(note)}
    </p>
  );
}

/** Whether the buttons that lead on need the room of a narrow foot. */
function isTight(state: PageProps['state']): boolean {
  return state.entrance === 'repair' || besideForward(state).length > 0;
}

interface FirstButtonsProps extends Pick<PageFootProps, 'controls' | 'offersDemo'> {
  /** Whether a narrow foot has room only for their icons. */
  readonly isTight: boolean;
}

function FirstButtons({ controls, offersDemo, isTight }: FirstButtonsProps) {
  const label = isTight ? 'hidden-when-narrow' : undefined;
  return (
    <>
      <button className="button quiet" type="button" onClick={controls.openReport}>
        <Icon name="folder" />
        <span className={label}>{words('window.open-report')}</span>
      </button>
      {offersDemo && (
        <button className="button quiet" type="button" onClick={controls.tryDemo}>
          <Icon name="play" />
          <span className={label}>{words('window.demo.try')}</span>
        </button>
      )}
    </>
  );
}
