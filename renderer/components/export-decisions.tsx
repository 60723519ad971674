import { Checkbox } from 'react-aria-components';
import type { ExportSize } from '../../electron/contract/exports';
import type { Message } from '../../electron/contract/message';
import { hostWithoutEncryption, mayTickPassword } from '../../electron/core/wizard/export/export-selection';
import { whyNoPassword } from '../../electron/core/wizard/sign-in/may-sign-in';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { CheckMark } from './check-mark';
import { Warning } from './notice';

interface ExportDecisionsProps extends PageProps {
  readonly sizes: readonly ExportSize[];
  /** Why the password could not go into the files when it was last ticked; null where it could. */
  readonly passwordProblem: Message | null;
}

/** The user's decisions about the files: a password in them, a server without encryption. */
export function ExportDecisions({ state, controls: { dispatch }, sizes, passwordProblem }: ExportDecisionsProps) {
  const { includePassword, acceptsCleartext } = state.account.export;
  const host = hostWithoutEncryption(sizes);
  return (
    <>
      {mayTickPassword(state, sizes) && (
        <Decision
          isTaken={includePassword}
          label={words('export-page.password')}
          more={words('export-page.password.more')}
          onDecide={(isIncluded) => dispatch({ kind: 'include-password', isIncluded })}
        />
      )}
      {whyNoPassword(state.account).map((reason) => (
        <Warning key={sentence(reason)} text={sentence(reason)} />
      ))}
      {passwordProblem !== null && <Warning text={sentence(passwordProblem)} />}
      {host !== null && (
        <Decision
          isTaken={acceptsCleartext}
          label={words('export-page.cleartext', { host: host })}
          more={words('export-page.cleartext.more')}
          onDecide={(isAccepted) => dispatch({ kind: 'accept-cleartext', isAccepted })}
        />
      )}
    </>
  );
}

interface DecisionProps {
  readonly isTaken: boolean;
  readonly label: string;
  /** The consequence. */
  readonly more: string;
  readonly onDecide: (isTaken: boolean) => void;
}

function Decision({ isTaken, label, more, onDecide }: DecisionProps) {
  return (
    <Checkbox className="check decision small" isSelected={isTaken} onChange={onDecide}>
      <CheckMark />
      <span>
        {label} <span className="second">{more}</span>
      </span>
    </Checkbox>
  );
}
