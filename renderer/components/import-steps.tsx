import { Checkbox } from 'react-aria-components';
import type { ExportPreview, ImportWay } from '../../electron/contract/exports';
import { stepKey, waysWithPlaces } from '../../electron/core/wizard/export/import-steps';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { CheckMark } from './check-mark';
import { MarkedSentence } from './marked-sentence';
import { NumberedSteps } from './numbered-steps';

interface ImportStepsProps extends PageProps {
  readonly preview: Extract<ExportPreview, { ok: true }>;
  /** Whether the files are saved, so that each step can be ticked off. */
  readonly isSaved: boolean;
}

/** The steps of the recommended way, for each account: numbered before the files are saved, a checklist afterwards. */
export function ImportSteps({ preview, isSaved, state, controls }: ImportStepsProps) {
  const ways = waysWithPlaces(preview);
  return ways.map(({ way, firstPlace }) => (
    <div className="detail-part" key={way.files.join()}>
      {ways.length > 1 && (
        <h3 className="subhead">
          <bdi className="path" dir="ltr">
            {way.files.join(', ')}
          </bdi>
        </h3>
      )}
      {isSaved ? (
        <Checklist program={preview.program} way={way} firstPlace={firstPlace} state={state} controls={controls} />
      ) : (
        <NumberedSteps steps={numbered(way)} />
      )}
    </div>
  ));
}

/** The steps of a way, each with the words of the program in bold; where it reads files, they are saved first. */
function numbered({ readsFile, files, steps }: ImportWay) {
  const marked = steps.map((step) => <MarkedSentence key={sentence(step)} of={step} />);
  return readsFile ? [words('export-page.step.save', { count: files.length }), ...marked] : marked;
}

interface ChecklistProps extends PageProps {
  readonly program: string;
  readonly way: ImportWay;
  readonly firstPlace: number;
}

function Checklist({ program, way, firstPlace, state, controls: { dispatch } }: ChecklistProps) {
  return (
    <ul className="checklist" aria-label={sentence(way.title)}>
      {way.steps.map((step, index) => {
        const key = stepKey(program, firstPlace + index);
        const isDone = state.account.export.done.includes(key);
        return (
          <li key={key} data-done={isDone}>
            <Checkbox
              className="check"
              isSelected={isDone}
              onChange={(next) => dispatch({ kind: 'tick-step', step: key, isDone: next })}
            >
              <CheckMark />
              <span>
                <MarkedSentence of={step} />
              </span>
            </Checkbox>
          </li>
        );
      })}
    </ul>
  );
}
