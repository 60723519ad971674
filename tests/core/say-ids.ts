import type { Message } from '../../electron/contract/message';

/** Says a message by its id, with its values in their order: `report.login(jane)`. For tests that do not depend on wording. */
export function sayIds({ id, values }: Message): string {
  const said = Object.values(values).join(', ');
  return said === '' ? id : `${id}(${said})`;
}
