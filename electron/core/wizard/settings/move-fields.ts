import type { Protocol } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { parsePort } from '../../address/port';
import { message } from '../../message';
import { relayPort, usualPorts } from '../../usual-ports';
import type { EditField, EditFields, ServerEdit } from '../state/server-edit';

/** The fields after one of them changed. Port, security and protocol move together where a usual combination is known. */
export function changedEdit(edit: ServerEdit, changes: Partial<EditFields>): ServerEdit {
  const found = changes.host?.trim() === '' ? null : edit.found;
  const typed = { ...edit, ...changes, found, moved: null, problems: problemsLeft(edit, changes) };
  if (changes.port !== undefined && changes.port !== edit.port) return followPort(typed);
  if (changes.security !== undefined && changes.security !== edit.security) return followSecurity(typed, edit);
  if (changes.protocol !== undefined && changes.protocol !== edit.protocol) return followProtocol(typed, edit);
  return typed;
}

/** The problems of the other fields: the problem of a changed field goes until the fields are read again. */
function problemsLeft({ problems }: ServerEdit, changes: Partial<EditFields>): ServerEdit['problems'] {
  const left = Object.entries(problems).filter(([field]) => !(field in changes));
  return Object.fromEntries(left) as Partial<Record<EditField, Message>>;
}

function followPort(edit: ServerEdit): ServerEdit {
  const port = parsePort(edit.port.trim());
  const protocols: readonly Protocol[] = edit.protocol === 'smtp' ? ['smtp'] : ['imap', 'pop3'];
  for (const protocol of protocols) {
    const usual = usualPorts[protocol].find((other) => other.port === port);
    if (usual === undefined || usual.security === 'none') continue;
    const { security } = usual;
    const isMoved = security !== edit.security || protocol !== edit.protocol;
    const moved = isMoved ? message('wizard.edit.port-moved', { port: usual.port, protocol, security }) : null;
    return { ...edit, protocol, security, moved };
  }
  return edit;
}

/** Replaces the usual port of the old security by that of the new one; any other port stays. */
function followSecurity(edit: ServerEdit, before: ServerEdit): ServerEdit {
  const ports = usualPorts[edit.protocol];
  const wasUsual = ports.some(({ port, security }) => String(port) === edit.port && security === before.security);
  const usual = ports.find(({ security }) => security === edit.security);
  if (!wasUsual || usual === undefined) return edit;
  const moved = message('wizard.edit.security-moved', { port: usual.port, security: edit.security });
  return { ...edit, port: String(usual.port), moved };
}

function followProtocol(edit: ServerEdit, before: ServerEdit): ServerEdit {
  const wasUsual = usualPorts[before.protocol].some(({ port }) => String(port) === edit.port);
  const usual = usualPorts[edit.protocol].find(({ security }) => security === edit.security);
  if (!wasUsual || usual === undefined || edit.port === String(relayPort)) return edit;
  const moved = message('wizard.edit.protocol-moved', { port: usual.port, protocol: edit.protocol });
  return { ...edit, port: String(usual.port), moved };
}
