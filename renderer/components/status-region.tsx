import { useThrottled } from '../hooks/use-throttled';

/** Screen readers interrupt themselves for each message: more than one in this time cannot be followed. */
const betweenMs = 2_000;

/** The one place where the window speaks to a screen reader. It is there from the start and says at most one thing in 2 s. */
export function StatusRegion({ text }: { readonly text: string }) {
  return (
    <p className="hidden-visually" role="status">
      {useThrottled(text, betweenMs)}
    </p>
  );
}
