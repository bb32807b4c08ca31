import React, { type ButtonHTMLAttributes, type ReactElement } from 'react';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'>;

/**
 * A button that looks like a link. Not the one of the library: that makes its styles anew for each, and hundreds of
 * figures are drawn at once.
 */
export function Schakel({ className, ...rest }: Props): ReactElement {
  return <button type="button" className={className === undefined ? 'schakel' : `schakel ${className}`} {...rest} />;
}
