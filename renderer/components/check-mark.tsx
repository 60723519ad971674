import { Icon } from './icon';

/** The box of a check box, ticked by its style when the check box is. */
export function CheckMark() {
  return (
    <span className="box" aria-hidden="true">
      <Icon name="tick" />
    </span>
  );
}
