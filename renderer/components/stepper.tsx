import { words } from '../language';
import { Breakable } from './host';
import { Icon } from './icon';

/** One step of the way, and what came of it so far. */
export interface WayStep {
  readonly id: 'address' | 'discovery' | 'sign-in' | 'export';
  readonly state: 'done' | 'current' | 'ahead';
  /** Empty while there is none. */
  readonly outcome: string;
}

/** Where the user is on the way; each step that is done shows what came of it, like a receipt. */
export function Stepper({ steps }: { readonly steps: readonly WayStep[] }) {
  return (
    <nav className="stepper" aria-label={words('window.steps')}>
      <ol>
        {steps.map(({ id, state, outcome }, index) => (
          <li className="step" key={id} data-state={state}>
            <span className="step-line" {...(state === 'current' ? { 'aria-current': 'step' } : {})}>
              <span className="mark">{state === 'done' ? <Icon name="tick" /> : index + 1}</span>
              <span className="label">
                {words(`window.step.${id}`)}
                {state === 'done' && <span className="hidden-visually">{words('window.step.done')}</span>}
                {outcome !== '' && (
                  <small>
                    <Breakable text={outcome} />
                  </small>
                )}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
