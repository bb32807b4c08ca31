import React, { Component, type ErrorInfo, type ReactNode } from 'react';
import { describeFailure } from './fout';
import { Foutvak } from './Foutvak';

interface Props {
  readonly children: ReactNode;
}

/** Catches a drawing that fails. The state lives above it and is kept. */
export class Foutgrens extends Component<Props, { readonly detail: string | null }> {
  override state: { readonly detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown): { readonly detail: string } {
    return { detail: describeFailure(error).detail };
  }

  override componentDidCatch(_error: Error, info: ErrorInfo): void {
    this.setState(({ detail }) => ({ detail: `${detail ?? ''}\n${info.componentStack}` }));
  }

  override render(): ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    return (
      <Foutvak
        detail={detail}
        onRetry={() => {
          this.setState({ detail: null });
        }}
      />
    );
  }
}
