import { type ReactNode, useId } from 'react';

interface ReasonedButtonProps {
  /** Why it cannot be pressed now, for screen readers; null where it can. The page must also show the reason. */
  readonly reason?: string | null;
  /** Id of the form to submit instead of calling `onPress`. */
  readonly form?: string | undefined;
  /** Whether it is the filled button of the page. */
  readonly isFilled?: boolean;
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** A button that keeps its place in the keyboard order while it cannot be pressed, and says why. */
export function ReasonedButton({ reason = null, form, isFilled = false, onPress, children }: ReasonedButtonProps) {
  const id = useId();
  const isHandingIn = form !== undefined && reason === null;
  return (
    <>
      <button
        className={isFilled ? 'button primary' : 'button'}
        type={isHandingIn ? 'submit' : 'button'}
        form={isHandingIn ? form : undefined}
        aria-disabled={reason === null ? undefined : true}
        aria-describedby={reason === null ? undefined : id}
        data-filled={isFilled || undefined}
        onClick={(event) => {
          if (isHandingIn) return;
          // The press may turn this button into a submit button before the browser handles the click.
          event.preventDefault();
          if (reason === null) onPress?.();
        }}
      >
        {children}
      </button>
      {reason !== null && (
        <span hidden id={id}>
          {reason}
        </span>
      )}
    </>
  );
}
