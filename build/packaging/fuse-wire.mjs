import { readFileSync } from 'node:fs';

/** Stands before the fuses in every Electron. https://www.electronjs.org/docs/latest/tutorial/fuses */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** @typedef {'on' | 'off' | 'removed' | 'inherited'} FuseState */

/** @type {ReadonlyMap<number | undefined, FuseState>} */
const states = new Map([
  [0x30, 'off'],
  [0x31, 'on'],
  [0x72, 'removed'],
  [0x90, 'inherited'],
]);

/**
 * The states of the fuses in an Electron, in the order of its wire. Throws where the file has none, a wire of another version, or several
 * wires that differ.
 *
 * @param {string} program - The file that holds the wire: the executable, on a Mac the framework.
 * @returns {readonly FuseState[]}
 */
export function readFuses(program) {
  return fusesIn(readFileSync(program));
}

/**
 * The same for the bytes of such a file. A universal program has a wire for each processor.
 *
 * @param {Buffer} bytes
 * @returns {readonly FuseState[]}
 */
export function fusesIn(bytes) {
  const [first = [], ...others] = wiresIn(bytes).map(({ start, length }) =>
    [...bytes.subarray(start, start + length)].map(stateOf),
  );
  if (others.some((other) => String(other) !== String(first))) throw new Error('The wires of fuses differ');
  return first;
}

/**
 * Where the fuses stand: the place of the first one, and how many there are.
 *
 * @param {Buffer} bytes
 */
export function wiresIn(bytes) {
  const wires = [];
  for (let found = bytes.indexOf(sentinel); found !== -1; found = bytes.indexOf(sentinel, found + 1)) {
    const [version, length = 0] = bytes.subarray(found + sentinel.length, found + sentinel.length + 2);
    if (version !== 1) throw new Error(`The wire of fuses has the version ${version}, and only 1 is known`);
    wires.push({ start: found + sentinel.length + 2, length });
  }
  if (wires.length === 0) throw new Error('This file has no fuses');
  return wires;
}

/** @param {number} byte */
function stateOf(byte) {
  const state = states.get(byte);
  if (state === undefined) throw new Error(`A fuse has the state ${byte}, which is unknown`);
  return state;
}
