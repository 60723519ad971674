/** What a person clicks in the window; a test is of both servers that the newest look found. */
export type Click = 'look' | 'test' | 'sign-in-wrong' | 'sign-in-right';

/** What the click program reads, as JSON. */
export interface Clicks {
  readonly address: string;
  readonly password: string;
  readonly wrongPassword: string;
  readonly clicks: readonly Click[];
  /** Certificate authorities, PEM. */
  readonly authorityFile: string;
}

/** How a click ended, as the click program prints it. */
export interface ClickOutcome {
  readonly click: Click;
  /** Whether the look found a pair, the servers were proven, or both took the password. */
  readonly worked: boolean;
}
