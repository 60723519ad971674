import type { ExportPreview, ProgramFacts } from '../../electron/contract/exports';
import { othersLook } from '../../electron/core/wizard/frame/more-looks';
import { performEffect } from '../perform-effect';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';

interface OtherPortsProps extends PageProps {
  readonly program: ProgramFacts;
  readonly preview: ExportPreview;
}

/** The test of the ports that were not needed, where one of them could serve a mail app that the known ones do not serve well. */
export function OtherPorts({ program, preview, state, controls }: OtherPortsProps) {
  const look = preview.othersCouldServe ? othersLook(state) : null;
  if (look === null) return null;
  const { why, button } = look;
  return (
    <div className="other-ports">
      <p>{button === null ? sentence(why) : words('export-page.others', { program: program.name })}</p>
      {button !== null && (
        <button className="button small" type="button" onClick={() => performEffect(button.effect, controls)}>
          {sentence(button.label)}
        </button>
      )}
    </div>
  );
}
