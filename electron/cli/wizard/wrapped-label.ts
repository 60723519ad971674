import { styleText } from 'node:util';
import { S_BAR } from '@clack/prompts';
import { textColumns, wrapText } from './wrap-text';

/**
 * The label of a choice as rows that the prompt library does not wrap again. All rows begin below the start of the first one.
 *
 * @param mark - What the library puts before the label.
 * @param columns - Of the terminal.
 */
export function wrappedLabel(label: string, mark: string, columns: number): string {
  const hanging = ' '.repeat(mark.length + 1);
  // The library counts the colour codes of its bar as columns.
  const barColumns = `${styleText('cyan', S_BAR)}  `.length;
  return wrapText(label, textColumns(columns) - barColumns - hanging.length).join(`\n${hanging}`);
}
