import { useThrottled } from '../hooks/use-throttled';

/** A screen reader interrupts itself for each message, so more than one in this time cannot be followed. */
const betweenMs = 2_000;

/** The only live region for screen readers. It exists from the start and announces at most one message in 2 s. */
export function StatusRegion({ text }: { readonly text: string }) {
  return (
    <p className="hidden-visually" role="status">
      {useThrottled(text, betweenMs)}
    </p>
  );
}
