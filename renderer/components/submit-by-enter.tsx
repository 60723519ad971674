/** Lets Enter in any field hand a form in; the button that is seen stands in the foot, and not always. */
export function SubmitByEnter() {
  return <button type="submit" hidden />;
}
