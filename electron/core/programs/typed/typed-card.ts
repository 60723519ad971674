import type { ImportWay } from '../../../contract/exports';
import type { Message } from '../../../contract/message';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import type { ExportRequest } from '../export-request';
import type { WrittenFile } from '../program';
import { passwordKind } from '../settings-text';

/** A page of a program with its fields, each with its value, in the order in which the program asks for them. */
export interface TypedPage {
  readonly title: Message;
  readonly fields: readonly Message[];
}

/** What is particular to the card of a program. */
export interface TypedCard {
  readonly id: string;
  /** The program's name in sentences. */
  readonly name: string;
  /** How one gets to the fields, with the name of the button that is easily overlooked. */
  readonly steps: readonly Message[];
  /** What is done once all fields are filled in; left out where that is clear. */
  readonly stepsAfter?: readonly Message[];
  readonly pages: (chosen: ChosenAccount) => readonly TypedPage[];
  /** What is good to know of this program. */
  readonly notes?: readonly Message[];
}

/** The card of one account, one field a line, and how its values get into the program. It never holds a password. */
export function typedCard(
  chosen: ChosenAccount,
  { say }: Pick<ExportRequest, 'say'>,
  { id, name, steps, stepsAfter = [], pages, notes = [] }: TypedCard,
): { readonly file: WrittenFile; readonly way: ImportWay } {
  const { account, fileStem, warnings } = chosen;
  const file = `${fileStem}.${id}.txt`;
  const form = pages(chosen).map(({ title, fields }) => [title, ...fields]);
  const paragraphs: readonly (readonly Message[])[] = [
    [message('export.typed.title', { address: account.address, program: name })],
    ...form,
    [passwordKind(chosen), ...warnings, message('export.card.certificate-warnings')],
  ];
  return {
    file: {
      name: file,
      content: paragraphs.map((lines) => lines.map((line) => `${say(line)}\n`).join('')).join('\n'),
      mediaType: 'text/plain; charset=utf-8',
    },
    way: {
      id: 'by-hand',
      title: message('export.typed.by-hand', { program: name }),
      readsFile: false,
      needsAdmin: false,
      files: [file],
      steps: [...steps, message('export.typed.by-hand.type', { file }), ...stepsAfter],
      zone: null,
      form,
      notes,
    },
  };
}
