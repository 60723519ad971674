import { Checkbox } from 'react-aria-components';
import type { ExportPreview, ImportWay } from '../../electron/contract/exports';
import { otherWays, recommendedWays, wayKey } from '../../electron/core/programs/files-to-save';
import type { PageProps } from '../wizard-controls';
import { distinctSentences } from '../words/distinct-sentences';
import { sentence, words } from '../words/language';
import { CheckMark } from './check-mark';
import { Fold } from './fold';
import { MarkedSentence } from './marked-sentence';
import { NumberedSteps } from './numbered-steps';
import { ProgramForm } from './program-form';

interface OtherWaysProps extends PageProps {
  readonly preview: Extract<ExportPreview, { ok: true }>;
}

/** The other ways to set up a mail app. One that needs other files has a tick that saves them too. */
export function OtherWays({ preview, state, controls }: OtherWaysProps) {
  const others = otherWays(preview.ways);
  if (others.length === 0 && preview.impossible.length === 0) return null;
  const saved = new Set(recommendedWays(preview.ways).flatMap(({ files }) => files));
  return (
    <Fold title={words('export-page.other-ways')} more={others.length}>
      <div className="other-ways">
        {others.map((way) => (
          <Way
            key={`${way.id} ${way.files.join()}`}
            program={preview.program}
            way={way}
            needsOtherFiles={way.files.some((name) => !saved.has(name))}
            state={state}
            controls={controls}
          />
        ))}
        {distinctSentences(preview.impossible).map((text) => (
          <p className="hint" key={text}>
            {text}
          </p>
        ))}
      </div>
    </Fold>
  );
}

interface WayProps extends PageProps {
  readonly program: string;
  readonly way: ImportWay;
  readonly needsOtherFiles: boolean;
}

function Way({ program, way, needsOtherFiles, state, controls: { dispatch, copyValue } }: WayProps) {
  const { ways } = state.account.export;
  const key = wayKey(program, way);
  const choose = (isChosen: boolean) => {
    const others = ways.filter((chosen) => chosen !== key);
    dispatch({ kind: 'choose-ways', ways: isChosen ? [...others, key] : others });
  };
  return (
    <section className="way" aria-label={sentence(way.title)}>
      <h3 className="subhead">{sentence(way.title)}</h3>
      {way.needsAdmin && <p className="hint">{words('export-page.needs-admin')}</p>}
      <NumberedSteps steps={way.steps.map((step) => <MarkedSentence key={sentence(step)} of={step} />)} />
      {way.form !== undefined && <ProgramForm form={way.form} copyValue={copyValue} />}
      {distinctSentences(way.notes).map((text) => (
        <p className="hint" key={text}>
          {text}
        </p>
      ))}
      {needsOtherFiles && state.setAside === null && (
        <Checkbox className="check small" isSelected={ways.includes(key)} onChange={choose}>
          <CheckMark />
          <span>
            {words('export-page.way.also', { count: way.files.length })}{' '}
            <bdi className="path second" dir="ltr">
              {way.files.join(', ')}
            </bdi>
          </span>
        </Checkbox>
      )}
    </section>
  );
}
