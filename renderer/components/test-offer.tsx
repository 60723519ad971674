import { Checkbox } from 'react-aria-components';
import type { WizardControls } from '../wizard-controls';
import { words } from '../words/language';
import { CheckMark } from './check-mark';

interface TestOfferProps {
  readonly controls: WizardControls;
  readonly isDeleted: boolean;
}

/** The button that sends a test message to oneself, and whether that message is deleted afterwards. Nothing is sent without the press. */
export function TestOffer({ controls, isDeleted }: TestOfferProps) {
  return (
    <div className="test-offer">
      <Checkbox
        className="check small"
        isSelected={isDeleted}
        onChange={(isSelected) => controls.dispatch({ kind: 'delete-test', isDeleted: isSelected })}
      >
        <CheckMark />
        <span>{words('test-trip.send.delete')}</span>
      </Checkbox>
      <button className="button small" type="button" onClick={() => controls.sendTest()}>
        {words('test-trip.send')}
      </button>
    </div>
  );
}
