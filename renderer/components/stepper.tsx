import { Link } from 'react-aria-components';
import type { WizardStep } from '../../electron/core/wizard/frame/steps-of';
import type { WizardPage } from '../../electron/core/wizard/state/wizard-state';
import { sentence, words } from '../words/language';
import { Breakable } from './host';
import { Icon } from './icon';

interface StepperProps {
  readonly steps: readonly WizardStep[];
  readonly onGo: (page: WizardPage) => void;
}

/** The steps of the wizard and the current one. A finished step shows its result and links back to its page. */
export function Stepper({ steps, onGo }: StepperProps) {
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

function StepLabel({ step: { page, state, receipt }, number }: { readonly step: WizardStep; readonly number: number }) {
  return (
    <>
      <span className="mark">{state === 'done' ? <Icon name="tick" /> : number}</span>
      <span className="label hidden-when-narrow">
        {words(`wizard.page.${page}`)}
        {state === 'done' && <span className="hidden-visually">{words('window.step.done')}</span>}
        {receipt !== null && (
          <small>
            <Breakable text={sentence(receipt)} />
          </small>
        )}
      </span>
    </>
  );
}
