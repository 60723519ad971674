import { Link } from 'react-aria-components';
import type { WizardStep } from '../../electron/core/wizard/frame/steps-of';
import type { WizardPage } from '../../electron/core/wizard/state/wizard-state';
import { sentence, words } from '../words/language';
import { Icon } from './icon';

interface RailProps {
  readonly steps: readonly WizardStep[];
  readonly onGo: (page: WizardPage) => void;
  readonly onHelp: () => void;
  /** The name of a runtime that is no longer maintained; null where it is maintained. */
  readonly developmentRuntime: string | null;
  /** Leaves the demo; null outside it. */
  readonly onLeaveDemo: (() => void) | null;
}

/** The steps of the wizard, and Help in the same place on every page. Below 45 rem the rail is a bar. */
export function Rail({ steps, onGo, onHelp, developmentRuntime, onLeaveDemo }: RailProps) {
  return (
    <header className="rail">
      <p className="brand">
        <Icon name="logo" />
        {words('window.name')}
      </p>
      <Stepper steps={steps} onGo={onGo} />
      {developmentRuntime !== null && (
        <p className="runtime-notice meta">{words('window.runtime.notice', { runtime: developmentRuntime })}</p>
      )}
      <div className="rail-end">
        {onLeaveDemo !== null && (
          <button className="button quiet" type="button" title={words('window.demo.leave')} onClick={onLeaveDemo}>
            <Icon name="leave" />
            <span className="hidden-when-narrow">{words('window.demo.leave')}</span>
          </button>
        )}
        <button className="button quiet" type="button" onClick={onHelp}>
          <Icon name="help" />
          <span className="help-word">{words('window.help')}</span>
        </button>
      </div>
    </header>
  );
}

interface StepperProps {
  readonly steps: readonly WizardStep[];
  readonly onGo: (page: WizardPage) => void;
}

/** The steps of the wizard and the current one. A finished step shows its result and links back to its page. */
function Stepper({ steps, onGo }: StepperProps) {
  const current = steps.find(({ state }) => state === 'current');
  return (
    <nav className="stepper" aria-label={words('window.steps')}>
      <ol>
        {steps.map((step, index) => (
          <li className="step" key={step.page} data-state={step.state}>
            {step.isLink ? (
              <Link className="step-line" onPress={() => onGo(step.page)}>
                <StepLabel step={step} number={index + 1} />
              </Link>
            ) : (
              <span className="step-line" aria-current={step.state === 'current' ? 'step' : undefined}>
                <StepLabel step={step} number={index + 1} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {current !== undefined && (
        <p className="stepper-now" aria-hidden="true">
          {words(`wizard.page.${current.page}`)}
        </p>
      )}
    </nav>
  );
}

interface StepLabelProps {
  readonly step: WizardStep;
  readonly number: number;
}

function StepLabel({ step: { page, state, receipt, isDoubtful }, number }: StepLabelProps) {
  return (
    <>
      <span className="mark">{state === 'done' ? <Icon name="tick" /> : number}</span>
      <span className="label hidden-when-narrow">
        {words(`wizard.page.${page}`)}
        {state === 'done' && <span className="hidden-visually">{words('window.step.done')}</span>}
        {receipt !== null && (
          <small data-doubtful={isDoubtful || undefined}>
            <bdi>{sentence(receipt)}</bdi>
          </small>
        )}
      </span>
    </>
  );
}
