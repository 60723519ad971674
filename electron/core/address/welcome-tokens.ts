import { type WelcomePiece, welcomePieces } from './welcome-pieces';
import { protocolOfPort } from './welcome-signs';

type NumberPiece = Extract<WelcomePiece, { readonly kind: 'number' }>;

/** A piece of a line, where a number is a port or nothing. */
export type WelcomeToken =
  | Exclude<WelcomePiece, { readonly kind: 'number' | 'unit' }>
  | { readonly kind: 'port'; readonly port: number };

/** The meaning of a line, piece by piece, in order. Numbers that are hardly ports, such as prices, years and phone numbers, mean nothing. */
export function welcomeTokens(line: string): readonly WelcomeToken[] {
  const pieces = welcomePieces(line);
  return pieces.map((piece, index) => {
    if (piece.kind === 'unit') return other;
    if (piece.kind !== 'number') return piece;
    return piece.port !== null && isPort(piece, piece.port, { pieces, ...numbersAround(pieces, index) })
      ? { kind: 'port', port: piece.port }
      : other;
  });
}

const other = { kind: 'other' } as const;

/** Numbers one after the other, by their places in the line. */
interface NumberRow {
  readonly pieces: readonly WelcomePiece[];
  readonly first: number;
  readonly last: number;
}

/** How many words without a meaning may stand between the word "port" and its number, as in "Port for incoming mail: 8993". */
const wordsBetweenAtMost = 2;

/** Days of a month, prices and counts are as small. */
const smallAtMost = 110;

/** Whether a number is plausibly a port: it stands behind a host and a colon, is called a port, or is a usual port where servers are named. */
function isPort({ isBehindColon }: NumberPiece, port: number, place: NumberRow): boolean {
  const { pieces, first, last } = place;
  const row = pieces.slice(first, last + 1).map((piece) => (piece.kind === 'number' ? piece.port : null));
  const beside = [pieces[first - 1], pieces[last + 1]];
  if (beside.some((piece) => piece?.kind === 'unit')) return false;
  if (isBehindColon) return true;
  // A phone number has parts that cannot be ports.
  if (row.includes(null)) return false;
  if (isCalledPort(place)) return true;
  if (row.some((one) => one === null || protocolOfPort(one) === null)) return false;
  const isAlone = pieces.every(({ kind }) => kind === 'number' || kind === 'host' || kind === 'security');
  return isAlone || (port > smallAtMost ? pieces : beside).some(isOfServers);
}

/** Whether the word "port" stands before the numbers, and no other number or host between. */
function isCalledPort({ pieces, first }: NumberRow): boolean {
  let between = 0;
  for (const piece of pieces.slice(0, first).reverse()) {
    if (piece.kind === 'word' && piece.words.includes('port')) return true;
    if (piece.kind === 'number' || piece.kind === 'host' || piece.kind === 'address' || piece.kind === 'unit')
      return false;
    if (piece.kind === 'other' || (piece.kind === 'word' && piece.words.length === 0)) between += 1;
    if (between > wordsBetweenAtMost) return false;
  }
  return false;
}

function isOfServers(piece: WelcomePiece | undefined): boolean {
  if (piece?.kind === 'host' || piece?.kind === 'security') return true;
  return (
    piece?.kind === 'word' && piece.words.some((word) => word !== 'user' && word !== 'sender' && word !== 'password')
  );
}

function numbersAround(pieces: readonly WelcomePiece[], index: number): Pick<NumberRow, 'first' | 'last'> {
  let [first, last] = [index, index];
  while (pieces[first - 1]?.kind === 'number') first -= 1;
  while (pieces[last + 1]?.kind === 'number') last += 1;
  return { first, last };
}
