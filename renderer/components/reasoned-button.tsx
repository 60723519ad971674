import { type ReactNode, useId } from 'react';

interface ReasonedButtonProps {
  readonly className: string;
  /** Why it cannot be pressed now, told to a screen reader; null where it can. Whoever uses it shows it to everybody else. */
  readonly reason: string | null;
  /** Id of the form to hand in, instead of a press. */
  readonly form?: string | undefined;
  readonly isFilled?: boolean;
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** A button that stays in the order of the keyboard while it cannot be pressed, and says why. */
export function ReasonedButton({ className, reason, form, isFilled, onPress, children }: ReasonedButtonProps) {
  const id = useId();
  const isHandingIn = form !== undefined && reason === null;
  return (
    <>
      <button
        className={className}
        type={isHandingIn ? 'submit' : 'button'}
        form={isHandingIn ? form : undefined}
        aria-disabled={reason === null ? undefined : true}
        aria-describedby={reason === null ? undefined : id}
        data-filled={isFilled === true ? true : undefined}
        onClick={(event) => {
          if (isHandingIn) return;
          // What it does may turn this very button into one that hands a form in, before the browser looks at it.
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
