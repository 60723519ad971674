import { ToneIcon } from './icon';

/** One sentence that the user must know before going on. */
export function Warning({ text }: { readonly text: string }) {
  return (
    <p className="warning">
      <ToneIcon tone="warn" />
      <span>{text}</span>
    </p>
  );
}
