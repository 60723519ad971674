import type { Message, MessageValue } from '../../electron/contract/message';

/** Says a message by its id, with its values in their order: `report.login(jane)`. For tests that do not depend on wording. */
export function sayIds({ id, values }: Message): string {
  const said = Object.values(values).map(shown).join(', ');
  return said === '' ? id : `${id}(${said})`;
}

/** What a language writes out stands as data: `161.7`, `465+587`. */
function shown(value: MessageValue): string {
  return typeof value === 'object' ? Object.values(value).flat().join('+') : String(value);
}
