import type { Direction } from '../../contract/verdict';
import { message } from '../../core/message';
import { parseEdit } from '../../core/wizard/settings/parse-edit';
import type { EditFields, ServerEdit } from '../../core/wizard/state/server-edit';
import { exitCodes } from '../exit-codes';
import { quiet } from './lines';
import type { Answer, Choice } from './prompter';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Asks for the fields of one server, one after the other. What was typed is kept where the user stops before the last one. */
export async function editServer(wizard: TerminalWizard, direction: Direction): Promise<Step> {
  wizard.session.dispatch({ kind: 'edit-server', direction });
  const fields: readonly ((edit: ServerEdit) => Promise<Answer<Partial<EditFields>>>)[] = [
    ...(direction === 'incoming' ? [(edit: ServerEdit) => askProtocol(wizard, edit)] : []),
    (edit) => askText(wizard, edit, 'host'),
    (edit) => askText(wizard, edit, 'port'),
    (edit) => askSecurity(wizard, edit),
    (edit) => askText(wizard, edit, 'login'),
  ];
  for (const ask of fields) {
    const edit = editIn(wizard, direction);
    if (edit === null) break;
    const answer = await ask(edit);
    if (answer.kind === 'leave') return exitCodes.cancelled;
    if (answer.kind === 'back') break;
    change(wizard, direction, answer.value);
  }
  return 'page';
}

/** Changes fields, and says so where another field changes with them. */
function change(wizard: TerminalWizard, direction: Direction, changes: Partial<EditFields>): void {
  const { session, prompter, say } = wizard;
  session.dispatch({ kind: 'change-edit', direction, changes });
  const moved = editIn(wizard, direction)?.moved ?? null;
  if (moved !== null) prompter.show([quiet(say(moved))]);
}

function editIn({ session }: TerminalWizard, direction: Direction): ServerEdit | null {
  return session.state().account.servers[direction].edit;
}

async function askText(
  { prompter, say }: TerminalWizard,
  edit: ServerEdit,
  field: 'host' | 'port' | 'login',
): Promise<Answer<Partial<EditFields>>> {
  const problemOf = (typed: string) => {
    const parsed = parseEdit({ ...edit, [field]: typed });
    const problem = parsed.ok ? undefined : parsed.failure[field];
    return problem === undefined ? null : say(problem);
  };
  const question = say(message(`settings.field.${field}`));
  const answer = await prompter.ask({ question, initial: edit[field], problemOf });
  return answer.kind === 'given' ? { kind: 'given', value: { [field]: answer.value } } : answer;
}

function askProtocol({ prompter, say }: TerminalWizard, edit: ServerEdit): Promise<Answer<Partial<EditFields>>> {
  const choices = (['imap', 'pop3'] as const).map((protocol) => ({
    label: say(message(`terminal.edit.${protocol}`)),
    value: { protocol },
  }));
  return prompter.choose({
    question: say(message('settings.field.protocol')),
    choices: presentFirst(choices, ({ protocol }) => protocol === edit.protocol),
  });
}

function askSecurity({ prompter, say }: TerminalWizard, edit: ServerEdit): Promise<Answer<Partial<EditFields>>> {
  const choices = (['tls', 'starttls'] as const).map((security) => ({
    label: say(message(`terminal.edit.${security}`)),
    value: { security },
  }));
  return prompter.choose({
    question: say(message('settings.field.security')),
    choices: presentFirst(choices, ({ security }) => security === edit.security),
  });
}

/** The first choice is the one that Enter takes. */
function presentFirst<T>(choices: readonly Choice<T>[], isPresent: (value: T) => boolean): readonly Choice<T>[] {
  return [...choices].sort((one, other) => Number(isPresent(other.value)) - Number(isPresent(one.value)));
}
