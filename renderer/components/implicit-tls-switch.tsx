import { Switch } from 'react-aria-components';
import { words } from '../words/language';

interface ImplicitTlsSwitchProps {
  readonly isPreferred: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (isPreferred: boolean) => void;
}

/** The switch for preferring TLS from the first byte to STARTTLS. RFC 8314 §3. */
export function ImplicitTlsSwitch({ isPreferred, isReadOnly, onChange }: ImplicitTlsSwitchProps) {
  return (
    <Switch className="switch" isSelected={isPreferred} isDisabled={isReadOnly} onChange={onChange}>
      <span className="switch-track" aria-hidden="true" />
      <span>
        {words('settings.implicit-tls')} <span className="second">{words('settings.implicit-tls.more')}</span>
      </span>
    </Switch>
  );
}
