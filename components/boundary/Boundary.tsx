import { Component, type ComponentChildren, type JSX } from 'preact';
import type { LookupMessages } from '../../data/messages/en';

interface Props {
  readonly messages: LookupMessages;
  readonly children: ComponentChildren;
}

/** Says so where a view can't be drawn, and lets the reader try again; what is around it goes on working. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ComponentChildren {
    return this.state.failed ? this.sentence() : this.props.children;
  }

  private sentence(): JSX.Element {
    const { fault } = this.props.messages;
    return (
      <div class="fault" role="alert">
        <p>{fault.view}</p>
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              this.setState({ failed: false });
            }}
          >
            {fault.again}
          </button>
        </p>
      </div>
    );
  }
}
