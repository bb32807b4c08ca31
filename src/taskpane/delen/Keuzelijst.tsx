import React, { type ReactElement } from 'react';
import { Dropdown, type IDropdownProps } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/utilities/decorators/withResponsiveMode';

/** A dropdown that opens below itself: Fabric would cover a pane this narrow with a dialog. */
export function Keuzelijst(props: IDropdownProps): ReactElement {
  return <Dropdown responsiveMode={ResponsiveMode.large} {...props} />;
}
