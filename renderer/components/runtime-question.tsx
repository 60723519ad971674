import { useId } from 'react';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { Icon, ToneIcon } from './icon';

/** The command that starts the wizard in a terminal; the same in every language. */
const terminalWizard = 'npx mailwright';

/** Asks whether to type a password on a runtime that is no longer maintained, and names the safer alternative. */
export function RuntimeQuestion({ controls }: Pick<PageProps, 'controls'>) {
  const id = useId();
  return (
    <section className="verdict" data-tone="warn" aria-labelledby={id}>
      <div className="verdict-head with-icon">
        <ToneIcon tone="warn" />
        <h2 id={id}>{words('sign-in.runtime.title')}</h2>
        <p>{words('sign-in.runtime.more')}</p>
      </div>
      <div className="verdict-body stack">
        <p className="runtime-command">
          {words('sign-in.runtime.command')}
          <span>
            <code>{terminalWizard}</code>
            <button className="button quiet small" type="button" onClick={() => controls.copyText(terminalWizard)}>
              <Icon name="copy" />
              {words('sign-in.runtime.copy')}
            </button>
          </span>
        </p>
        <div className="actions">
          <button className="button" type="button" onClick={controls.useRuntimeAnyway}>
            {words('sign-in.runtime.use')}
          </button>
          <p className="hint">{words('sign-in.runtime.extent')}</p>
        </div>
      </div>
    </section>
  );
}
