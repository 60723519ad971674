import type { WizardStep } from '../../electron/core/wizard/frame/steps-of';
import type { WizardPage } from '../../electron/core/wizard/state/wizard-state';
import { words } from '../words/language';
import { Icon } from './icon';
import { Stepper } from './stepper';

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
          <button className="button quiet" type="button" onClick={onLeaveDemo}>
            <Icon name="close" />
            {words('window.demo.leave')}
          </button>
        )}
        <button className="button quiet" type="button" onClick={onHelp}>
          <Icon name="help" />
          {words('window.help')}
        </button>
      </div>
    </header>
  );
}
