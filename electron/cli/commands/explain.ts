import { failed, ok, type Result } from '../../contract/result';
import { parseSaidTexts, type SaidText } from '../../contract/said-text';
import { explainText } from '../../core/diagnosis/explain-text';
import { limits } from '../../core/limits';
import { message } from '../../core/message';
import { type CommandContext, wrongUse } from '../command';
import { decodeJson } from '../decode-json';
import { type ExitCode, exitCodes } from '../exit-codes';
import { standardStream } from '../file-names';
import { explanationPage } from '../pages/explanation-page';
import { operandName, readOperand } from '../read-operand';
import { brokenFile, refuseFile, type UnusableFile, unusableFrom } from '../unusable-file';

/** `explain TEXT`, `explain -` or `explain --file CASES.json`: what a server's reply, an error or a mail program's dialog means. */
export async function explain(context: CommandContext<'file'>): Promise<ExitCode> {
  const texts = await textsOf(context);
  if (!texts.ok) return texts.failure;
  const { output, say } = context;
  for (const said of texts.value) {
    const explanation = explainText(said);
    const { cause, party, message: sentence, actions, possible, decidedBy } = explanation;
    const named = said.id === undefined ? {} : { id: said.id };
    output.json({ ...named, cause, party, message: sentence, actions, possible, decidedBy });
    const page = explanationPage(explanation, { say });
    output.page({ whole: page, answer: page });
  }
  return exitCodes.done;
}

/** The texts to explain. Fails with an exit code, after printing why there are none. */
async function textsOf(context: CommandContext<'file'>): Promise<Result<readonly SaidText[], ExitCode>> {
  const { file: cases, operands } = context.line;
  const [first = '', ...others] = operands;
  if ((cases === null) === (first === '')) return failed(wrongUse(message('cli.text-needed'), context));
  if (cases !== null) {
    const read = await casesIn(cases);
    return read.ok ? read : failed(refuseFile(read.failure, context));
  }
  const isStandardInput = first === standardStream && others.length === 0;
  if (!isStandardInput) return ok([textFrom(operands.join(' '))]);
  const read = await readOperand(first, limits.fileBytes);
  if (!read.ok) return failed(refuseFile(unusableFrom(read.failure), context));
  return ok([textFrom(new TextDecoder().decode(read.value))]);
}

async function casesIn(operand: string): Promise<Result<readonly SaidText[], UnusableFile>> {
  const path = operandName(operand);
  const file = await readOperand(operand, limits.fileBytes);
  if (!file.ok) return failed(unusableFrom(file.failure));
  const value = decodeJson(file.value);
  if (value === undefined) return failed(brokenFile(message('cli.not-json', { path })));
  const texts = parseSaidTexts(value);
  return texts === null ? failed(brokenFile(message('cli.not-cases', { path }))) : ok(texts);
}

function textFrom(text: string): SaidText {
  return { protocol: null, stage: null, text };
}
