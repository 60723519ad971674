import { Checkbox } from 'react-aria-components';
import type { TestOnPage } from '../../electron/core/wizard/test-message/test-on-page';
import type { WizardControls } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { CheckMark } from './check-mark';

interface TestOfferProps {
  readonly controls: WizardControls;
  readonly test: Extract<TestOnPage, { readonly kind: 'offered' }>;
}

/** The button that sends a test message to oneself, and whether that message is deleted afterwards. Nothing is sent without the press. */
export function TestOffer({ controls, test: { isDeleted, more } }: TestOfferProps) {
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
      {more.map((each) => (
        <p key={each.id} className="second">
          {sentence(each)}
        </p>
      ))}
    </div>
  );
}
