/** What the system hands to the program from outside: a file to show; null where a second start of the program only asks for its window. */
type Handed = string | null;

/** Keeps what is handed over until somebody receives it, because the system may hand something over before the window can show it. */
export interface HandedOver {
  /** Takes the path of a file, or null for the window alone. */
  add(handed: Handed): void;
  /** Gives the newest file that has come so far, null where none has. What comes from now on goes to `receive`. To be called once. */
  receiveBy(receive: (handed: Handed) => void): string | null;
}

/** Starts with nothing. */
export function createHandedOver(): HandedOver {
  let newest: Handed = null;
  let receiver: ((handed: Handed) => void) | null = null;
  return {
    add: (handed) => {
      if (receiver === null) newest = handed ?? newest;
      else receiver(handed);
    },
    receiveBy: (receive) => {
      receiver = receive;
      return newest;
    },
  };
}

/** The file that a second start of the program sends; null where it sends none. */
export function fileOfSecondStart(sent: unknown): string | null {
  const hasFile = typeof sent === 'object' && sent !== null && 'file' in sent;
  return hasFile && typeof sent.file === 'string' ? sent.file : null;
}
