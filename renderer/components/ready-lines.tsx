import { readyAccounts } from '../../electron/core/wizard/address/ready-accounts';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { ResultLine } from './result-line';

/** The accounts that were set up before in this window, newest first, each with the way back to its files. */
export function ReadyLines({ state, controls }: PageProps) {
  const { shown, others } = readyAccounts(state);
  if (shown.length === 0) return null;
  return (
    <div className="ready-lines">
      {shown.map(({ address, tone, more }) => (
        <ResultLine
          key={address}
          tone={tone}
          title={words('address.ready', { address })}
          more={more.map(sentence).join(' ')}
        >
          <button
            className="button small"
            type="button"
            aria-label={words('address.ready.export.which', { address })}
            onClick={() => controls.dispatch({ kind: 'resume-account', address })}
          >
            {words('address.ready.export')}
          </button>
        </ResultLine>
      ))}
      {others > 0 && <p className="hint">{words('address.ready.others', { count: others })}</p>}
    </div>
  );
}
