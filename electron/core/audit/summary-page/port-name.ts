import type { Message } from '../../../contract/message';
import { message } from '../../message';
import type { PortFigures } from '../summary/audit-summary';

/** A port with its protocol. */
export function portName({ protocol, port }: Pick<PortFigures, 'protocol' | 'port'>): Message {
  if (protocol === null || port === null) return message('summary.port.other');
  return message('summary.port', { protocol, port });
}
