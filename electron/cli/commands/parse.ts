import type { Message } from '../../contract/message';
import { parseInput } from '../../core/address/parse-input';
import { failureMessage } from '../../core/diagnosis/failure-message';
import { fillPlaceholders } from '../../core/discovery/fill-placeholders';
import { parseSettingsDocument } from '../../core/discovery/settings-document';
import { limits } from '../../core/limits';
import { message } from '../../core/message';
import { type CommandContext, wrongUse } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import { documentPage } from '../pages/document-page';
import { operandName, readOperand, readProblem } from '../read-operand';
import { refuseFile, unusableFrom } from '../unusable-file';

/** `parse FILE`, or `parse -` for standard input: reads an autoconfig, Autodiscover or PACC document and prints the servers it names. */
export async function parse(context: CommandContext<'address'>): Promise<ExitCode> {
  const { line, output, ports, say } = context;
  const [operand = '', ...rest] = line.operands;
  if (operand === '' || rest.length > 0) return wrongUse(message('cli.one-file'), context);
  const account =
    line.address === null ? null : parseInput(line.address, { as: 'address', providers: ports.providers });
  if (account !== null && !account.ok) return wrongUse(account.failure.message, context);

  const path = operandName(operand);
  const file = await readOperand(operand, limits.documentBytes);
  if (!file.ok && file.failure.code === 'not-readable') return refuseFile(unusableFrom(file.failure), context);
  if (!file.ok) {
    const tooLarge = readProblem(file.failure);
    return unreadable(tooLarge, say(tooLarge), context);
  }
  const document = parseSettingsDocument(file.value);
  if (!document.ok) {
    const { detail } = document.failure;
    // The sentence ends with a full stop of its own.
    const said = detail.endsWith('.') ? detail.slice(0, -1) : detail;
    return unreadable(message('cli.unreadable-document', { path, detail: said }), detail, context);
  }
  // An Autodiscover answer is made for one account, so it has no placeholders.
  const isTemplate = account !== null && document.value.format !== 'autodiscover';
  const listing = isTemplate
    ? { ...document.value, ...fillPlaceholders(document.value, account.value) }
    : document.value;
  const { leftOut, ...usable } = listing;
  for (const server of leftOut) output.tell(failureMessage(server));
  output.json(leftOut.length === 0 ? usable : listing);
  const page = documentPage(listing, { say });
  output.page({ whole: page, answer: page });
  return exitCodes.done;
}

/** Prints why a document names no server. */
function unreadable(sentence: Message, detail: string, { output }: CommandContext): ExitCode {
  output.tell(sentence);
  output.json({ error: { cause: 'config-unreadable', detail } });
  return exitCodes.nothing;
}
