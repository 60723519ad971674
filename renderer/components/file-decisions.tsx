import { Checkbox } from 'react-aria-components';
import type { ExportSize, ProgramFacts } from '../../electron/contract/exports';
import type { Message } from '../../electron/contract/message';
import { mayTickPassword } from '../../electron/core/wizard/export/export-selection';
import { whyNoPassword } from '../../electron/core/wizard/sign-in/may-sign-in';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { CheckMark } from './check-mark';
import { Warning } from './notice';

interface PasswordDecisionProps extends PageProps {
  readonly program: ProgramFacts;
  readonly sizes: readonly ExportSize[];
  /** Why the password could not go into the files when it was last ticked; null where it could. */
  readonly passwordProblem: Message | null;
}

/** Whether the password goes into the file; nothing for a program whose format cannot hold one. */
export function PasswordDecision({ state, controls, program, sizes, passwordProblem }: PasswordDecisionProps) {
  if (!program.holdsPassword || state.setAside !== null) return null;
  return (
    <>
      {mayTickPassword(state, sizes) && (
        <Decision
          isTaken={state.account.export.includePassword}
          label={words('export-page.password')}
          more={words('export-page.password.more')}
          onDecide={(isIncluded) => controls.dispatch({ kind: 'include-password', isIncluded })}
        />
      )}
      {whyNoPassword(state.account).map((reason) => (
        <Warning key={sentence(reason)} text={sentence(reason)} />
      ))}
      {passwordProblem !== null && <Warning text={sentence(passwordProblem)} />}
    </>
  );
}

interface CleartextDecisionProps extends PageProps {
  /** The server without encryption. */
  readonly host: string;
}

/** Whether files may name a server without encryption. */
export function CleartextDecision({ state, controls, host }: CleartextDecisionProps) {
  return (
    <Decision
      isTaken={state.account.export.acceptsCleartext}
      label={words('export-page.cleartext', { host })}
      more={words('export-page.cleartext.more')}
      onDecide={(isAccepted) => controls.dispatch({ kind: 'accept-cleartext', isAccepted })}
    />
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
