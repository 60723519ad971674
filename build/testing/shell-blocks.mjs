/**
 * A fenced block of a document. `notRun` is the reason why its commands are not run by the tests, null where they are; `line` is that of
 * the fence, counted from 1.
 *
 * @typedef {object} Block
 * @property {string} language - Empty where the fence names none.
 * @property {readonly string[]} lines
 * @property {string | null} notRun
 * @property {number} line
 */

/**
 * A command that a document tells its reader to type. `output` is what the document shows of it, null where it shows nothing.
 *
 * @typedef {{ readonly text: string, readonly output: string | null }} ShownCommand
 */

/** The languages of blocks that are run: `sh` has one command a line, `console` has commands behind `$ ` and what they print. */
const runLanguages = ['sh', 'console'];

/** Other names for commands. A block in one of them would be overlooked. */
const otherShells = [
  'bash',
  'shell',
  'shell-session',
  'shellsession',
  'zsh',
  'fish',
  'powershell',
  'ps1',
  'pwsh',
  'bat',
  'cmd',
];

/** What only a command begins with. */
const likeCommand = /^\s*(?:\$ |(?:sudo|npm|npx|node|git|apt-get|curl|docker|kubectl|parallel|mailwright) )/;

const shortestReason = 12;

/**
 * Reads the fenced blocks of a document in Markdown. A comment `<!-- not run: REASON -->` before a block marks it.
 *
 * @param {string} text
 * @returns {readonly Block[]}
 */
export function readBlocks(text) {
  const lines = text.split('\n');
  const blocks = [];
  /** @type {string | null} */
  let notRun = null;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const opening = /^ {0,3}(?<fence>`{3,}|~{3,})(?<language>[^`]*)$/.exec(line)?.groups;
    if (opening === undefined) {
      const marker = /^<!-- not run:(?<reason>.*)-->$/.exec(line.trim())?.groups;
      if (marker !== undefined) notRun = marker['reason']?.trim() ?? '';
      else if (line.trim() !== '') notRun = null;
      continue;
    }
    const { fence = '', language = '' } = opening;
    const end = lines.findIndex((other, at) => at > index && other.trim() === fence);
    const last = end === -1 ? lines.length : end;
    blocks.push({ language: language.trim(), lines: lines.slice(index + 1, last), notRun, line: index + 1 });
    notRun = null;
    index = last;
  }
  return blocks;
}

/**
 * The commands that a document's blocks tell to type, in order, without those of marked blocks.
 *
 * @param {readonly Block[]} blocks
 * @returns {readonly ShownCommand[]}
 */
export function commandsOf(blocks) {
  return blocks.filter(({ notRun }) => notRun === null).flatMap((block) => readersOf[block.language]?.(block) ?? []);
}

/** @type {Readonly<Record<string, (block: Block) => readonly ShownCommand[]>>} */
const readersOf = { sh: commandLines, console: commandsWithOutput };

/**
 * A line that ends with a backslash goes on in the next one.
 *
 * @param {Block} block
 */
function commandLines({ lines }) {
  const whole = lines
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  return whole.filter((text) => !/^\s*(?:#|$)/.test(text)).map((text) => ({ text: text.trim(), output: null }));
}

/** @param {Block} block */
function commandsWithOutput({ lines }) {
  const starts = lines.flatMap((text, index) => (text.startsWith('$ ') ? [index] : []));
  return starts.map((start, index) => ({
    text: (lines[start] ?? '').slice(2).trim(),
    output: lines.slice(start + 1, starts[index + 1]).join('\n'),
  }));
}

/**
 * What keeps commands of a document from being run without anybody noticing: a sentence for each.
 *
 * @param {readonly Block[]} blocks
 * @returns {readonly string[]}
 */
export function oversightsIn(blocks) {
  return blocks.flatMap((block) => {
    const { language, lines, notRun, line } = block;
    const at = `The block in line ${line}`;
    if (notRun !== null) return notRun.length < shortestReason ? [`${at} is not run, and gives no reason.`] : [];
    if (language === '') return [`${at} names no language: sh is run, text is not.`];
    if (otherShells.includes(language)) return [`${at} is ${language}; only ${runLanguages.join(' and ')} are run.`];
    if (runLanguages.includes(language)) {
      return commandsOf([block]).length === 0 ? [`${at} is ${language}, and has no command.`] : [];
    }
    const command = lines.find((text) => likeCommand.test(text));
    return command === undefined ? [] : [`${at} is ${language}, and has the command ${command.trim()}.`];
  });
}
