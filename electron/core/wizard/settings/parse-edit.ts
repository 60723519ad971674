import type { Candidate } from '../../../contract/candidate';
import { parseHostName } from '../../../contract/host-name';
import type { Message } from '../../../contract/message';
import { requestLimits } from '../../../contract/request-limits';
import { failed, ok, type Result } from '../../../contract/result';
import type { ServerName } from '../../../contract/server-name';
import { parsePort } from '../../address/port';
import { typedClaim } from '../../discovery/typed-claim';
import { untriedCandidate } from '../../discovery/untried-candidate';
import { message } from '../../message';
import { relayPort } from '../../usual-ports';
import type { ServerEdit } from '../state/server-edit';

/**
 * Reads the fields of a server card: the typed server, not proven, or the problem of each wrong field. A host that was not changed
 * does not count as typed, even where its port was changed.
 */
export function parseEdit(edit: ServerEdit): Result<Candidate, ServerEdit['problems']> {
  const host = parseHostName(edit.host.trim());
  const problems: ServerEdit['problems'] = {
    ...(host.ok ? {} : { host: hostProblem(host.failure.code) }),
    ...problemOf('port', portProblem(edit.port.trim())),
    ...problemOf('login', loginProblem(edit.login)),
  };
  if (!host.ok || Object.keys(problems).length > 0) return failed(problems);
  const { protocol, security, auth, found } = edit;
  const server: ServerName = { protocol, host: host.value, port: Number(edit.port), security };
  const basis = found?.host === host.value ? found.basis : 'typed';
  const login = edit.login.trim() || null;
  return ok(untriedCandidate({ ...typedClaim(server), basis }, { login, saidLogins: [], auth: [auth] }));
}

function problemOf(field: 'port' | 'login', problem: Message | null): ServerEdit['problems'] {
  return problem === null ? {} : { [field]: problem };
}

function hostProblem(code: 'empty' | 'too-long' | 'bad-label'): Message {
  return message(`wizard.field.host.${code}`);
}

function portProblem(text: string): Message | null {
  if (text === '') return message('wizard.field.port.empty');
  const port = parsePort(text);
  if (port === null) return message('wizard.field.port.no-port');
  return port === relayPort ? message('wizard.field.port.relay') : null;
}

function loginProblem(text: string): Message | null {
  if (text.length > requestLimits.loginChars) return message('wizard.field.login.too-long');
  return /\p{Cc}/u.test(text) ? message('wizard.field.login.bad-character') : null;
}
