import type { Direction } from '../../contract/verdict';
import { message } from '../../core/message';
import { parseEdit } from '../../core/wizard/settings/parse-edit';
import type { EditFields, ServerEdit } from '../../core/wizard/state/server-edit';
import { exitCodes } from '../exit-codes';
import { quiet } from './lines';
import type { Answer } from './prompter';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Asks for the fields of one server, one after the other. What was typed is kept where the user stops before the last one. */
export async function editServer(wizard: TerminalWizard, direction: Direction): Promise<Step> {
  wizard.session.dispatch({ kind: 'edit-server', direction });
  const fields: readonly ((edit: ServerEdit) => Promise<Answer<Partial<EditFields>>>)[] = [
    ...(direction === 'incoming' ? [(edit: ServerEdit) => askChoice(wizard, edit, 'protocol', ['imap', 'pop3'])] : []),
    (edit) => askText(wizard, edit, 'host'),
    (edit) => askText(wizard, edit, 'port'),
    (edit) => askChoice(wizard, edit, 'security', ['tls', 'starttls']),
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

/** Asks for one of two values, the present one first: it is the one that Enter takes. */
function askChoice(
  { prompter, say }: TerminalWizard,
  edit: ServerEdit,
  field: 'protocol' | 'security',
  values: readonly ('imap' | 'pop3' | 'tls' | 'starttls')[],
): Promise<Answer<Partial<EditFields>>> {
  const isPresent = (value: string) => Number(value === edit[field]);
  const presentFirst = [...values].sort((one, other) => isPresent(other) - isPresent(one));
  return prompter.choose<Partial<EditFields>>({
    question: say(message(`settings.field.${field}`)),
    choices: presentFirst.map((value) => ({
      label: say(message(`terminal.edit.${value}`)),
      value: { [field]: value },
    })),
  });
}
