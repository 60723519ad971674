import { Radio, RadioGroup } from 'react-aria-components';
import type { Protocol } from '../../electron/contract/candidate';
import { words } from '../words/language';

interface ProtocolSwitchProps {
  readonly protocol: Protocol;
  readonly isDisabled: boolean;
  readonly onChange: (protocol: 'imap' | 'pop3') => void;
}

const protocols = ['imap', 'pop3'] as const;

/** IMAP or POP3, side by side, in the head of the card for receiving. */
export function ProtocolSwitch({ protocol, isDisabled, onChange }: ProtocolSwitchProps) {
  return (
    <RadioGroup
      className="segmented small"
      aria-label={words('settings.field.protocol')}
      orientation="horizontal"
      value={protocol}
      isDisabled={isDisabled}
      onChange={(chosen) => {
        const known = protocols.find((each) => each === chosen);
        if (known !== undefined) onChange(known);
      }}
    >
      {protocols.map((each) => (
        <Radio className="segment" key={each} value={each}>
          {words(`settings.protocol.${each}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
