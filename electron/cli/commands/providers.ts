import { limits } from '../../core/limits';
import { message } from '../../core/message';
import { loadListFacts } from '../../node/knowledge-loader';
import { renewalMessage } from '../../node/renewal-message';
import { keepRenewedList, type RenewedPlace, removeRenewedList, renewedPlace } from '../../node/renewed-list';
import { type CommandContext, wrongUse } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import { paragraph } from '../layout/block';
import { readOperand, readProblem } from '../read-operand';

/**
 * `providers`: says which list of providers is in use. `--renew FILE` takes a newer one that the publisher has signed, `--built-in`
 * goes back to that of the program.
 */
export async function providers(
  context: CommandContext<'renew' | 'builtIn'>,
  place: RenewedPlace | null = renewedPlace(),
): Promise<ExitCode> {
  const { line } = context;
  if (line.operands.length > 0) return wrongUse(message('cli.providers.no-input'), context);
  if (line.renew !== null && line.builtIn) return wrongUse(message('cli.providers.one-of'), context);
  if (line.builtIn && place !== null) await removeRenewedList(place);
  if (line.renew !== null) {
    if (place === null) return wrongUse(message('updates.list.no-publisher'), context);
    const exit = await renew(line.renew, place, context);
    if (exit !== null) return exit;
  }
  return tellFacts(place, context);
}

/** Renews the list; gives the exit code where that failed. A list that is in use already counts as renewed. */
async function renew(path: string, place: RenewedPlace, context: CommandContext): Promise<ExitCode | null> {
  const { output } = context;
  const file = await readOperand(path, limits.providerListBytes);
  if (!file.ok) return wrongUse(readProblem(file.failure), context);
  const kept = await keepRenewedList(file.value, place, loadListFacts(undefined, place).edition);
  if (kept.ok || kept.failure.code === 'same') return null;
  const problem = renewalMessage(kept.failure);
  output.tell(problem);
  output.json({ error: problem });
  return kept.failure.code === 'not-kept' ? exitCodes.wrongUse : exitCodes.nothing;
}

function tellFacts(place: RenewedPlace | null, { output, say }: CommandContext): ExitCode {
  const { edition, checked, isRenewed } = loadListFacts(undefined, place);
  const values = { edition, day: { day: checked } };
  const told = isRenewed ? message('cli.providers.renewed', values) : message('cli.providers.built-in', values);
  const page = [paragraph(say(told))];
  output.json({ edition, checked, isRenewed });
  output.page({ whole: page, answer: page });
  return exitCodes.done;
}
